import type { Answer } from '../answer.ts';
import type { Day } from '../day.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { AssignmentId, BodyId, DelegationId, EndingId, SubjectId } from '../ids.ts';
import { equalityKey } from '../resolve/verdict.ts';
import type { Role } from '../rules.ts';

/** What is answered in a cell, as far as answers are compared (G8) or shown. */
export type Told = Pick<Answer, 'status' | 'reason' | 'holders'>;

/** Cells of one line that change in the same way on the same days (from ≤ day < to), as runs of places; `of`: how many cells the line has. */
export type CellChange = { subject: SubjectId; role: Role; from: Day; to: Day | null; places: PlaceRun[]; count: number; of: number; before: Told; after: Told };

/** A body that comes to bear a role in cells, or no longer does; taken from `changes`, one line and span at a time. */
export type DutyChange = { body: BodyId; what: 'GAINS' | 'LOSES' } & Pick<CellChange, 'subject' | 'role' | 'from' | 'to' | 'count'>;

/** A fact of a new clause that does not do what it says, on its first day, and in how many cells. SHADOWED: in each cell that it reaches something else answers. */
export type Idle = { clause: number; fact: AssignmentId | EndingId | DelegationId; kind: 'SHADOWED' | 'ULTRA_VIRES'; on: Day; count: number };

/** What a resolution would change, on all days from the earliest `from` of its facts on (§6). Lists are whole; those below `changes` are parts of it. */
export type Impact = {
  /** The first day on which anything is answered otherwise; null: nothing is. */
  first: Day | null;
  changes: CellChange[];
  gaps: { opened: CellChange[]; closed: CellChange[] };
  conflicts: { opened: CellChange[]; closed: CellChange[] };
  duties: DutyChange[];
  /** Who pays, before and after. */
  funding: CellChange[];
  idle: Idle[];
};

/** What changes on the first day: the headline. */
export const headlineOf = ({ first, changes }: Impact): CellChange[] => changes.filter(({ from }) => from === first);

/** Whether two impacts say another difference: then the one that was voted on is stale. Another head alone makes none. */
export const impactDiffers = (a: Impact, b: Impact): boolean => impactKey(a) !== impactKey(b);

/** The difference of an impact as one text: equal for two that say the same. */
export const impactKey = ({ changes }: Pick<Impact, 'changes'>): string => changes.map(changeKey).sort().join('\n\n');

const changeKey = ({ subject, role, from, to, places, before, after }: CellChange): string =>
  [subject, role, from, to ?? '', places.map((run) => `${run.from}-${run.to}`).join(' '), equalityKey({ ...before }), equalityKey({ ...after })].join('\n');
