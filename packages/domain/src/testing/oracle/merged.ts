import { digitsOf, isArs, type Ars } from '../../ars.ts';
import { effective, type Ask } from './ask.ts';
import { answerCell, type CellAnswer } from './cell.ts';
import { distinct, sameAnswer } from './equal.ts';

/** A merged municipality is asked once per predecessor; all equal, that answer, else MERGED_DIFFER (§3). */
export function answerMerged(ask: Ask): CellAnswer {
  const asked = linesOf(ask, ask.place).map((predecessors) => answerCell({ ...ask, predecessors }));
  const [first = answerCell(ask), ...others] = asked;
  const trace = [first, ...others].flatMap((one) => one.trace);
  const announced = [first, ...others].flatMap((one) => one.announced);
  if (others.every((one) => sameAnswer(one, first))) return { ...first, holders: distinct(asked.flatMap((one) => one.holders)), announced, trace };
  return { status: 'CONFLICT', reason: 'MERGED_DIFFER', holders: distinct(asked.flatMap((one) => one.holders)), announced, trace };
}

/** Every way back, the latest first; an empty one stands for the place itself, which counts as its own predecessor if it absorbs others. Bounded: no place twice. */
export function linesOf(ask: Ask, place: Ars, seen: readonly Ars[] = []): Ars[][] {
  if (place.length !== digitsOf('MUNICIPALITY')) return [[]];
  const incoming = effective(ask.facts.succession, ask).filter(({ from, to }) => to === place && isArs(from) && !seen.includes(from));
  const own = incoming.length === 0 || incoming.some(({ kind }) => kind === 'TAKEOVER') ? [[]] : [];
  return [...own, ...incoming.flatMap(({ from }) => linesOf(ask, from as Ars, [...seen, place]).map((line) => [from as Ars, ...line]))];
}
