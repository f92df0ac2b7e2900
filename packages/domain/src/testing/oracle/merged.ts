import type { Held } from '../../answer.ts';
import { digitsOf, isArs, type Ars } from '../../ars.ts';
import { writeRatio } from '../../ratio.ts';
import { inForce, type Ask } from './ask.ts';
import { answerCell, joined, type CellAnswer } from './cell.ts';

/** A merged municipality is asked once per predecessor; all equal, that answer, else MERGED_DIFFER (§3). */
export function answerMerged(ask: Ask): CellAnswer {
  const asked = predecessorsOf(ask).map((predecessor) => answerCell({ ...ask, predecessor }));
  const [first = answerCell(ask), ...others] = asked;
  const trace = [first, ...others].flatMap((one) => one.trace);
  const announced = [first, ...others].flatMap((one) => one.announced);
  if (others.every((one) => sameAnswer(one, first))) return { ...first, announced, trace };
  return { status: 'CONFLICT', reason: 'MERGED_DIFFER', holders: joined(asked.flatMap((one) => one.holders)), announced, trace };
}

/** null stands for the place itself: one that absorbs others counts as its own predecessor. */
function predecessorsOf({ facts, place, on, at }: Ask): (Ars | null)[] {
  if (place.length !== digitsOf('MUNICIPALITY')) return [];
  const incoming = inForce(facts.succession, { on, at }).filter(({ from, to }) => to === place && isArs(from));
  const absorbs = incoming.some(({ kind }) => kind === 'TAKEOVER');
  return [...(absorbs ? [null] : []), ...incoming.map(({ from }) => from as Ars)];
}

/** G8. */
export const sameAnswer = (a: Pick<CellAnswer, 'status' | 'reason' | 'holders'>, b: Pick<CellAnswer, 'status' | 'reason' | 'holders'>): boolean =>
  a.status === b.status && a.reason === b.reason && writeHolders(a.holders) === writeHolders(b.holders);

export const writeHolders = (holders: readonly Held[]): string => [...new Set(holders.map(writeHeld))].sort().join(' | ');

const writeHeld = ({ body, share, performer, formerly }: Held): string =>
  [body, share ? writeRatio(share) : '', performer ?? '', [...new Set(formerly ?? [])].sort().join('+')].join(' / ');
