import type { Step } from '../answer.ts';
import type { Day, Span } from '../day.ts';
import { covers } from '../day.ts';
import type { AssignmentId, DelegationId, EndingId } from '../ids.ts';
import type { Opened } from '../world/change.ts';
import type { Idle } from './impact.ts';

/** By what something was answered, and in how many cells. */
export type Counted = readonly [said: { readonly trace: readonly Step[] }, cells: number];

type Seen = { clause: number; fact: AssignmentId | EndingId | DelegationId; on: Day; beyond: number; survives: number; counts: number };

const GROUNDS: readonly string[] = ['WON', 'CO_GROUND', 'ADDED', 'APPLIED'];

/** New facts that do nothing (§7 SHADOWED, ULTRA_VIRES), each looked at on its first day in all cells that it may reach. */
export class Idles {
  readonly #seen: Seen[];

  constructor(opened: readonly Opened[]) {
    const numbers = new Map(opened.flatMap((each) => (each.kind === 'clause' ? [[each.record.id, each.record.number] as const] : [])));
    this.#seen = opened.flatMap(({ kind, record }): Seen[] => {
      if (kind !== 'assignment' && kind !== 'delegation' && kind !== 'ending') return [];
      const clause = 'clause' in record.origin ? numbers.get(record.origin.clause) : undefined;
      return [{ clause: clause ?? 0, fact: record.id, on: record.valid.from, beyond: 0, survives: 0, counts: 0 }];
    });
  }

  /** A line as it is answered on some days. Where a line only follows another, a fact is traced as of that one: such lines are not looked at. */
  see(said: () => Iterable<Counted>, days: Span): void {
    const begun = this.#seen.filter(({ on }) => covers(days, on));
    if (begun.length === 0) return;
    for (const [{ trace }, count] of said()) for (const fact of begun) look(fact, trace, count);
  }

  all(): Idle[] {
    return this.#seen.flatMap(({ clause, fact, on, beyond, survives, counts }): Idle[] => [
      ...(beyond > 0 ? [{ clause, fact, kind: 'ULTRA_VIRES' as const, on, count: beyond }] : []),
      ...(survives > 0 && counts === 0 ? [{ clause, fact, kind: 'SHADOWED' as const, on, count: survives }] : []),
    ]);
  }
}

function look(seen: Seen, trace: readonly Step[], cells: number): void {
  const steps = trace.filter(({ fact, of }) => fact === seen.fact && of === undefined);
  if (steps.some((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES')) seen.beyond += cells;
  // Only a rule stands in an order in which another can take its place.
  if (steps.some(({ kind, outcome }) => kind === 'ASSIGNMENT' && outcome !== 'SIFTED')) seen.survives += cells;
  if (steps.some(({ outcome }) => GROUNDS.includes(outcome))) seen.counts += cells;
}
