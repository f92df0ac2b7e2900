import { dayBefore, type Day } from '../day.ts';
import type { Asked } from './ask.ts';
import { isEqual } from './verdict.ts';

/** The longest span of equal answers (G8) around a day. `first` is what is answered on its first days, `before` on the day before it, null if it is open. */
export type Steady = { since: Day | null; until: Day | null; first: Asked; before: Asked | null };

/** Walks from one stretch of unchanged look-ups to the next, as long as the answer is the same. Each stretch ends at an edge of a record, so the walk ends. */
export function steadyAround(around: Asked, ask: (on: Day) => Asked): Steady {
  let first = around;
  let before: Asked | null = null;
  while (first.from !== null) {
    const earlier = ask(dayBefore(first.from));
    if (!isEqual(earlier.verdict, around.verdict)) {
      before = earlier;
      break;
    }
    first = earlier;
  }
  let until = around.to;
  while (until !== null) {
    const later = ask(until);
    if (!isEqual(later.verdict, around.verdict)) break;
    until = later.to;
  }
  return { since: first.from, until, first, before };
}
