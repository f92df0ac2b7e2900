import type { Held } from '../../answer.ts';
import { digitsOf, isArs, type Ars } from '../../ars.ts';
import { writeRatio } from '../../ratio.ts';
import { effective, type Ask } from './ask.ts';
import { answerCell, joined, type CellAnswer } from './cell.ts';

/** A merged municipality is asked once per predecessor; all equal, that answer, else MERGED_DIFFER (§3). */
export function answerMerged(ask: Ask): CellAnswer {
  const asked = linesOf(ask, ask.place).map((predecessors) => answerCell({ ...ask, predecessors }));
  const [first = answerCell(ask), ...others] = asked;
  const trace = [first, ...others].flatMap((one) => one.trace);
  const announced = [first, ...others].flatMap((one) => one.announced);
  if (others.every((one) => sameAnswer(one, first))) return { ...first, announced, trace };
  return { status: 'CONFLICT', reason: 'MERGED_DIFFER', holders: joined(asked.flatMap((one) => one.holders)), announced, trace };
}

/** Every way back, the latest first; an empty one stands for the place itself, which counts as its own predecessor if it absorbs others. Bounded: no place twice. */
function linesOf(ask: Ask, place: Ars, seen: readonly Ars[] = []): Ars[][] {
  if (place.length !== digitsOf('MUNICIPALITY')) return [[]];
  const incoming = effective(ask.facts.succession, ask).filter(({ from, to }) => to === place && isArs(from) && !seen.includes(from));
  const own = incoming.length === 0 || incoming.some(({ kind }) => kind === 'TAKEOVER') ? [[]] : [];
  return [...own, ...incoming.flatMap(({ from }) => linesOf(ask, from as Ars, [...seen, place]).map((line) => [from as Ars, ...line]))];
}

/** G8. */
export const sameAnswer = (a: Pick<CellAnswer, 'status' | 'reason' | 'holders'>, b: Pick<CellAnswer, 'status' | 'reason' | 'holders'>): boolean =>
  a.status === b.status && a.reason === b.reason && writeHolders(a.holders) === writeHolders(b.holders);

export const writeHolders = (holders: readonly Held[]): string => [...new Set(holders.map(writeHeld))].sort().join(' | ');

const writeHeld = ({ body, share, performer, formerly }: Held): string =>
  [body, share ? writeRatio(share) : '', performer ?? '', [...new Set(formerly ?? [])].sort().join('+')].join(' / ');
