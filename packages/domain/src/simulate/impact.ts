import type { Answer } from '../answer.ts';
import type { Day } from '../day.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { AssignmentId, BodyId, DelegationId, EndingId, SubjectId } from '../ids.ts';
import { equalityKey } from '../resolve/verdict.ts';
import type { Role } from '../rules.ts';
import type { Differences } from './differences.ts';

/** What is answered in a cell, as far as answers are compared (G8) or shown. */
export type Told = Pick<Answer, 'status' | 'reason' | 'holders'>;

/** Cells of one line that change in the same way on the same days (from ≤ day < to), as runs of places; `of`: how many cells the line has. */
export type CellChange = { subject: SubjectId; role: Role; from: Day; to: Day | null; places: PlaceRun[]; count: number; of: number; before: Told; after: Told };

/** A body that comes to bear a role in cells, or no longer does; taken from `changes`, one line and span at a time. */
export type DutyChange = { body: BodyId; what: 'GAINS' | 'LOSES' } & Pick<CellChange, 'subject' | 'role' | 'from' | 'to' | 'count'>;

/** A fact of a new clause that does not do what it says, on its first day, and in how many cells. SHADOWED: in each cell that it reaches something else answers. */
export type Idle = { clause: number; fact: AssignmentId | EndingId | DelegationId; kind: 'SHADOWED' | 'ULTRA_VIRES'; on: Day; count: number };

/**
 * What a resolution would change, on all days from the earliest `from` of its facts on (§6). Lists are whole; those below `changes` are parts of it. They are put together
 * when they are asked for: whoever only counts, by `found`, never makes them.
 */
export type Impact = {
  /** The first day on which anything is answered otherwise; null: nothing is. */
  first: Day | null;
  found: Differences;
  changes: CellChange[];
  gaps: { opened: CellChange[]; closed: CellChange[] };
  conflicts: { opened: CellChange[]; closed: CellChange[] };
  duties: DutyChange[];
  /** Who pays, before and after. */
  funding: CellChange[];
  idle: Idle[];
};

/** The impact of differences that were found, and of what does nothing. */
export function impactOf(found: Differences, idle: Idle[]): Impact {
  const changes = (): CellChange[] => found.changes();
  const turned = (status: Told['status']): Impact['gaps'] => ({
    opened: changes().filter(({ before, after }) => before.status !== status && after.status === status), closed: changes().filter(({ before, after }) => before.status === status && after.status !== status),
  });
  return {
    first: found.first, found, idle,
    get changes() { return changes(); },
    get gaps() { return turned('GAP'); },
    get conflicts() { return turned('CONFLICT'); },
    get duties() { return changes().flatMap(dutiesIn); },
    get funding() { return changes().filter(({ role }) => role === 'FUND'); },
  };
}

function dutiesIn(change: CellChange): DutyChange[] {
  const { subject, role, from, to, count } = change;
  const { gained, lost } = turnedIn(change);
  return [...gained.map((body): DutyChange => ({ body, what: 'GAINS', subject, role, from, to, count })), ...lost.map((body): DutyChange => ({ body, what: 'LOSES', subject, role, from, to, count }))];
}

/** Who comes to bear a role in the cells of a change, and who no longer does. */
export function turnedIn({ before, after }: Pick<CellChange, 'before' | 'after'>): { gained: readonly BodyId[]; lost: readonly BodyId[] } {
  const [had, has] = [bearersOf(before), bearersOf(after)];
  return { gained: has.filter((body) => !had.includes(body)), lost: had.filter((body) => !has.includes(body)) };
}

/** Who claims a cell in conflict does not bear it. */
const bearersOf = ({ status, holders }: Told): BodyId[] => (status === 'CONFLICT' ? [] : [...new Set(holders.map(({ body }) => body))]);

/** What changes on the first day: the headline. */
export const headlineOf = ({ first, changes }: Impact): CellChange[] => changes.filter(({ from }) => from === first);

/** Whether two impacts say another difference: then the one that was voted on is stale. Another head alone makes none. */
export const impactDiffers = (a: Impact, b: Impact): boolean => impactKey(a) !== impactKey(b);

/** The difference of an impact as one text: equal for two that say the same. */
export const impactKey = ({ changes }: Pick<Impact, 'changes'>): string => changes.map(changeKey).sort().join('\n\n');

const changeKey = ({ subject, role, from, to, places, before, after }: CellChange): string =>
  [subject, role, from, to ?? '', places.map((run) => `${run.from}-${run.to}`).join(' '), equalityKey({ ...before }), equalityKey({ ...after })].join('\n');
