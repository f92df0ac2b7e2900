import type { Ars, Level } from '../ars.ts';
import { sooner, type Day } from '../day.ts';
import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import { current, lensOn } from '../world/lens.ts';
import { all as everyRow } from '../world/shelf.ts';
import type { Projection } from '../world/projection.ts';
import { cellsOf, orderOf } from './cells.ts';
import type { LineSpan } from './differences.ts';
import { endOf, type GroundsOf } from './grounds.ts';
import type { Idles } from './idle.ts';
import { SubjectLines, type PaintedPair } from './subject-lines.ts';
import { Tally } from './tally.ts';
import type { TouchedSubject } from './touched.ts';

/** What all subjects of a comparison share. */
export type Comparison = { grounds: GroundsOf; idles: Idles };

type Line = { role: Role; level: Level; tally: Tally };

/**
 * How the cells of a subject are answered otherwise from the first touched day on: those of a line that change alike on the same days together. Lines are
 * painted before and after, on one day of each span between edges of what was looked up.
 */
export function changesIn(comparison: Comparison, touched: TouchedSubject): LineSpan[] {
  const { pair: { before: world, seqs }, pairs } = comparison.grounds;
  const versions = world.records.subject.get(touched.subject);
  const levels = [...new Set(everyRow(versions).map(({ cellLevel }) => cellLevel))];
  const { byLevel } = cellsOf(world);
  const lines = levels.flatMap((level) => [...touched.roles.keys()].map((role): Line => ({ role, level, tally: new Tally(pairs, byLevel.get(level)?.length ?? 0) })));
  const painter = painterOf(comparison, touched);
  for (let day: Day | null = touched.from; day !== null;) {
    const look = lensOn(world, day, seqs.before);
    const record = current(look, versions);
    const subject = record && record.kind !== 'GROUP' ? record : null;
    const painted: ReadonlyMap<Role, PaintedPair> | null = subject ? painter(subject, day) : null;
    const until: Day | null = [...(painted?.values() ?? [])].reduce((to, { before: was, after: will }) => sooner(to, sooner(was.until, will.until)), sooner(look.to, subject ? endOf(comparison.grounds.on(subject.cellLevel, day)) : null));
    for (const { role, level, tally } of lines) {
      const found = level === subject?.cellLevel ? painted?.get(role) : undefined;
      tally.take(day, found && found.before !== found.after ? { before: found.before.answer, after: found.after.answer } : null);
      if (found && touched.roles.get(role)) comparison.idles.see(found.said, { from: day, to: until });
    }
    day = until;
  }
  return spansOf(world, touched, levels, lines);
}

/** Where the cells of a subject are of several levels, they are numbered in the order of all their places. */
function spansOf(world: Projection, { subject, roles }: TouchedSubject, levels: readonly Level[], lines: readonly Line[]): LineSpan[] {
  const cells = cellsOf(world);
  const placesAt = (level: Level): readonly Ars[] => cells.byLevel.get(level) ?? [];
  const [only, ...more] = levels;
  const order = more.length > 0 ? orderOf(cells, levels) : null;
  const places = order ? [...order.keys()] : only ? placesAt(only) : [];
  const lineOf = new Map([...roles.keys()].map((role) => [role, { subject, role, places }]));
  return lines.flatMap(({ role, level, tally }) => tally.end().map((span): LineSpan => {
    const members = order ? span.cells.members.map((cell) => order.get(placesAt(level)[cell] as Ars) as number) : span.cells.members;
    return { ...span, cells: { ...span.cells, members }, line: lineOf.get(role) as LineSpan['line'] };
  }));
}

/** Paints all touched lines of a subject on a day; on new ground where a look-up has shown that the old one does not reach as far. */
function painterOf({ grounds }: Comparison, touched: TouchedSubject): (subject: Subject, day: Day) => Map<Role, PaintedPair> {
  let last: { subject: Subject; on: unknown; lines: SubjectLines } | null = null;
  return (subject, day) => {
    for (;;) {
      const on = grounds.on(subject.cellLevel, day);
      if (last?.subject !== subject || last.on !== on) last = { subject, on, lines: new SubjectLines(on, grounds.answers, subject, touched) };
      const painted = last.lines.paint(day);
      if (painted) return painted;
    }
  };
}
