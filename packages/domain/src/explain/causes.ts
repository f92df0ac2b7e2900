import type { Day } from '../day.ts';
import type { Name } from './messages.ts';
import type { Sentence } from './sentence.ts';

/** From a day on something is so, or no longer. `atLatest`: it began earlier, this day is where its record begins. */
export type Since = { day: Day; over: boolean; atLatest: boolean };

/** Why an answer became another, as the clause after "weil" or "because": no capital, no full stop. */
export type Causes = {
  held(said: Since & { body: Name; fn: Name }): Sentence;
  ruled(said: Since & { holders: readonly Name[] }): Sentence;
  delegated(said: Since & { from: Name; to: Name }): Sentence;
  /** A rule or a delegation that was ended; the Ending itself can end. */
  ended(said: Since & { ended: { holders: readonly Name[] } | { from: Name; to: Name } | null }): Sentence;
  hasStatus(said: Since & { place: Name; status: string }): Sentence;
  suspended(said: Since & { clause: string }): Sentence;
};
