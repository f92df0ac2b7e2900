import { covers, dayBefore, type Day } from '../day.ts';
import type { AnyFact } from '../facts.ts';
import { effective, lensOn, type Lens } from '../world/lens.ts';
import type { Shelf } from '../world/shelf.ts';
import type { FindingKind } from './finding.ts';
import { lookAt, type CellRef, type Look } from './look.ts';
import { NO_MARKS, take, together, type Mark } from './mark.ts';
import { circularMarks } from './marks/circular.ts';
import { expiringMarks, type Ahead } from './marks/expiring.ts';
import { levelMarks, selfSupervisedMarks, shortMarks } from './marks/holders.ts';
import { nobodyMarks } from './marks/nobody.ts';
import { doubleMarks } from './marks/rules.ts';
import { stepMarks } from './marks/steps.ts';
import type { Register } from './register.ts';
import { ruledIn, type Ruled } from './ruled.ts';

/** What is said in a cell, and in every cell that nothing recorded tells from it. */
export type Told = { marks: readonly Dated[]; rules: Ruled; stay: Stay };

type Stay = Pick<Lens, 'from' | 'to'>;

export type Dated = { mark: Mark; since: Day | null };

export function tell(register: Register, around: Lens, cell: CellRef, ahead: Ahead): Told | null {
  const look = lookAt(register, around, cell);
  if (!look) return null;
  const marks = datedIn(register, look, marksIn(register, look));
  const expiring = expiringMarks(register, look, ahead);
  return { marks: expiring.length === 0 ? marks : [...marks, ...expiring.map((one) => ({ mark: one, since: one.since ?? null }))], rules: ruledIn(look), stay: look.lens };
}

/** The marks of a cell on the days of its lens, each once. */
export function marksIn(register: Register, look: Look): readonly Mark[] {
  const marks = stepMarks(register, look);
  take(marks, nobodyMarks(register, look));
  take(marks, doubleMarks(look));
  take(marks, levelMarks(register, look));
  take(marks, shortMarks(look));
  take(marks, selfSupervisedMarks(register, look));
  take(marks, circularMarks(register, look));
  if (marks.length < 2 || marks.every(({ key }, index) => marks.findIndex((other) => other.key === key) === index)) return marks;
  const byKey = new Map<string, Mark>();
  for (const one of marks) {
    const same = byKey.get(one.key);
    byKey.set(one.key, same && same !== one ? together(same, one) : one);
  }
  return [...byKey.values()];
}

/** Each mark with the first day from which the cell has it without a break. Walks back only as long as one of them is there. */
export function datedIn(register: Register, look: Look, marks: readonly Mark[]): readonly Dated[] {
  if (marks.length === 0) return NONE;
  const { world, at } = look.lens;
  const dated = marks.map((mark): Dated => ({ mark, since: null }));
  let open = dated;
  for (let { from } = look.lens; from !== null && open.length > 0;) {
    const earlier = lensOn(world, dayBefore(from), at);
    const before = open.some(({ mark }) => mayStandOn(earlier, mark)) ? lookAt(register, earlier, look) : null;
    const then = before ? marksIn(register, before) : NO_MARKS;
    const isThen = ({ mark: { key } }: Dated): boolean => then.some((mark) => mark.key === key);
    for (const one of open) if (!isThen(one)) one.since = from;
    open = open.filter(isThen);
    ({ from } = before?.lens ?? earlier);
  }
  return dated;
}

const NONE: readonly Dated[] = [];

/** Findings that are named by what a record does in a cell: there is none on a day on which that record is not in force. */
export const BY_RECORD: ReadonlySet<FindingKind> = new Set(['DOUBLE', 'CROSSED', 'ULTRA_VIRES', 'DANGLING', 'CIRCULAR_DELEGATION', 'MISSING_LEGAL_BASIS', 'UNACCEPTED']);

function mayStandOn({ world, on, at }: Lens, { kind, facts: [first] }: Mark): boolean {
  if (!first || !BY_RECORD.has(kind)) return true;
  const shelf: Shelf<AnyFact> | undefined = world.records[first.kind].get(first.id);
  if (shelf?.only) return covers(shelf.only.valid, on);
  return effective(lensOn(world, on, at), shelf).length > 0;
}
