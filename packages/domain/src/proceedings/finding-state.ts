import type { Day } from '../day.ts';
import type { Seq } from '../seq.ts';
import type { Acts } from './acts.ts';

export const findingStates = ['OPEN', 'ACKNOWLEDGED', 'WAIVED'] as const;
type FindingState = (typeof findingStates)[number];

/** What stands of a finding on a day: after its last note by then, as far as it is known. One that was waived is open again from the day `until` on. */
export function findingStateOf(notes: readonly (Acts['findingNote'] & { seq: Seq })[], { on, at }: { on: Day; at: Seq }): FindingState {
  const last = notes.filter(({ day, seq }) => day <= on && seq <= at).reduce<(typeof notes)[number] | undefined>((late, each) => (late && late.seq > each.seq ? late : each), undefined);
  if (last?.kind === 'WAIVE') return last.until !== null && on < last.until ? 'WAIVED' : 'OPEN';
  return last?.kind === 'ACKNOWLEDGE' ? 'ACKNOWLEDGED' : 'OPEN';
}
