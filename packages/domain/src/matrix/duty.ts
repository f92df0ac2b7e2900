import type { Answer, Held } from '../answer.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';

/** What a body is in an answer: it bears the duty, or does the work without bearing it. */
export const dutyKinds = ['BEARS', 'PERFORMS'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/**
 * Neighbouring cells in which the body holds the same: `from` and `to` are the first and the last, both in it; `held` is its own part of the answer.
 * With the status CONFLICT it is one of the claimants, and nobody is chosen.
 */
export type DutyRun = PlaceRun & Pick<Answer, 'status' | 'reason'> & { held: readonly Held[] };

/** What a body holds in one line. `of`: how many cells the line has; `count`: in how many the body holds it. */
export type Duty = { subject: SubjectId; role: Role; kind: DutyKind; runs: readonly DutyRun[]; count: number; of: number };
