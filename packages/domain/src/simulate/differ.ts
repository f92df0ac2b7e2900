import type { Ars, Level } from '../ars.ts';
import { sooner, type Day } from '../day.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import { current, lensOn } from '../world/lens.ts';
import { all as everyRow } from '../world/shelf.ts';
import { cellsOf, orderOf } from './cells.ts';
import { endOf, type GroundsOf } from './grounds.ts';
import type { Idles } from './idle.ts';
import type { CellChange } from './impact.ts';
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
export function changesIn(comparison: Comparison, touched: TouchedSubject): CellChange[] {
  const { pair: { before: world, seqs }, pairs } = comparison.grounds;
  const versions = world.records.subject.get(touched.subject);
  const levels = [...new Set(everyRow(versions).map(({ cellLevel }) => cellLevel))];
  const { byLevel } = cellsOf(world);
  const placesAt = (level: Level): readonly Ars[] => byLevel.get(level) ?? [];
  const lines = levels.flatMap((level) => [...touched.roles.keys()].map((role): Line => ({ role, level, tally: new Tally(pairs, placesAt(level).length) })));
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
  const order = orderOf(cellsOf(world), levels);
  const all = [...order.keys()];
  return lines.flatMap(({ role, level, tally }) => tally.end().map(({ pair, from, to, cells }): CellChange => {
    const { before, after } = pairs.of(pair);
    const indices = levels.length === 1 ? cells : cells.map((cell) => order.get(placesAt(level)[cell] as Ars) as number);
    return { subject: touched.subject, role, from, to, places: runsOf(indices, all), count: cells.length, of: all.length, before, after };
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

/** Neighbours of a list, by ascending indices. */
function runsOf(indices: readonly number[], all: readonly Ars[]): PlaceRun[] {
  const only = indices.length === 1 ? all[indices[0] as number] : undefined;
  if (only !== undefined) return [{ from: only, to: only, count: 1 }];
  const runs: PlaceRun[] = [];
  let last = -1;
  for (const index of indices) {
    const place = all[index] as Ars;
    const run = runs.at(-1);
    if (run && index === last + 1) {
      run.to = place;
      run.count += 1;
    } else runs.push({ from: place, to: place, count: 1 });
    last = index;
  }
  return runs;
}
