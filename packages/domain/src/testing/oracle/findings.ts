import type { WorldFacts } from '../../facts.ts';
import type { Day } from '../../day.ts';
import type { Seq } from '../../seq.ts';
import { marksOf } from './findings/cell.ts';
import { daysOf, firstDay } from './findings/days.ts';
import { recordMarks } from './findings/records.ts';
import { ruleMarks } from './findings/rules.ts';
import { cellsOn, see, type Cell } from './findings/see.ts';
import type { Mark } from './findings/mark.ts';

/** A finding as both sides write it: its cells each with the day since when. */
export type Told = { head: string; with: string[]; facts: string[]; cells: string[]; since: Day | null; due?: Day; missing?: string };

/**
 * RESOLVER §7, read aloud: every cell for itself, every record for itself, every day for itself. It shares no rule with `findings`, and is what
 * `findings` is measured by.
 */
export function oracleFindings(facts: WorldFacts, clocks: { on: Day; at: Seq }): Told[] {
  const days = daysOf(facts, clocks.at);
  const all: { mark: Mark; cell: Cell | null; since: Day | null }[] = [];
  for (const cell of cellsOn(facts, clocks)) {
    const seen = see(facts, cell, clocks);
    for (const mark of seen ? marksOf(seen) : []) {
      const since = firstDay(days, clocks.on, (day) => {
        const then = see(facts, cell, { ...clocks, on: day });
        return then !== null && marksOf(then).some(({ key }) => key === mark.key);
      });
      all.push({ mark, cell, since });
    }
  }
  all.push(...recordMarks(facts, clocks, days), ...ruleMarks(facts, clocks, days));
  return [...Map.groupBy(all, ({ mark }) => mark.key).values()].map((same): Told => {
    const marks = same.map(({ mark }) => mark);
    const [first] = marks;
    const sinces = same.map(({ since }) => since).sort();
    return {
      head: first?.head ?? '', with: unique(marks.flatMap((mark) => mark.with)), facts: unique(marks.flatMap((mark) => mark.facts)),
      cells: unique(same.flatMap(({ cell, since }) => (cell ? [`${cell.subject} ${cell.role ?? ''} ${cell.place} since ${since ?? 'ever'}`] : []))),
      since: sinces.includes(null) ? null : (sinces[0] ?? null), ...(first?.due ? { due: first.due } : {}), ...(first?.missing ? { missing: first.missing } : {}),
    };
  });
}

const unique = (list: string[]): string[] => [...new Set(list)].sort();
