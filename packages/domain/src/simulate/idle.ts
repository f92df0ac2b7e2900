import type { Step } from '../answer.ts';
import type { Day } from '../day.ts';
import type { AssignmentId, DelegationId, EndingId } from '../ids.ts';
import { askOn } from '../resolve/ask.ts';
import type { Opened } from '../world/change.ts';
import type { Pair } from './differ.ts';
import type { Idle } from './impact.ts';
import type { TouchedLine } from './touched.ts';

type Seen = { clause: number; fact: AssignmentId | EndingId | DelegationId; on: Day; beyond: number; survives: number; counts: number };

const GROUNDS: readonly string[] = ['WON', 'CO_GROUND', 'ADDED', 'APPLIED'];

/** New facts that do nothing (§7 SHADOWED, ULTRA_VIRES), each looked at on its first day in all cells that it may reach. */
export function idleAmong(pair: Pair, lines: readonly TouchedLine[], opened: readonly Opened[]): Idle[] {
  const numbers = new Map(opened.flatMap((each) => (each.kind === 'clause' ? [[each.record.id, each.record.number] as const] : [])));
  const seen = opened.flatMap(({ kind, record }): Seen[] => {
    if (kind !== 'assignment' && kind !== 'delegation' && kind !== 'ending') return [];
    const clause = 'clause' in record.origin ? numbers.get(record.origin.clause) : undefined;
    return [{ clause: clause ?? 0, fact: record.id, on: record.valid.from, beyond: 0, survives: 0, counts: 0 }];
  });
  for (const [on, facts] of Map.groupBy(seen, (each) => each.on)) {
    // Where a line only follows another, a fact is traced as of that one.
    for (const line of lines.filter(({ own }) => own)) {
      for (const cells of line.alike) {
        const { trace } = askOn(pair.after, { subject: line.subject, role: line.role, place: cells[0], at: pair.seqs.after }, on).verdict;
        for (const fact of facts) look(fact, trace, cells.length);
      }
    }
  }
  return seen.flatMap(({ clause, fact, on, beyond, survives, counts }): Idle[] => [
    ...(beyond > 0 ? [{ clause, fact, kind: 'ULTRA_VIRES' as const, on, count: beyond }] : []),
    ...(survives > 0 && counts === 0 ? [{ clause, fact, kind: 'SHADOWED' as const, on, count: survives }] : []),
  ]);
}

function look(seen: Seen, trace: readonly Step[], cells: number): void {
  const steps = trace.filter(({ fact, of }) => fact === seen.fact && of === undefined);
  if (steps.some((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES')) seen.beyond += cells;
  // Only a rule stands in an order in which another can take its place.
  if (steps.some(({ kind, outcome }) => kind === 'ASSIGNMENT' && outcome !== 'SIFTED')) seen.survives += cells;
  if (steps.some(({ outcome }) => GROUNDS.includes(outcome))) seen.counts += cells;
}
