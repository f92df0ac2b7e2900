import type { Day } from '../day.ts';
import type { Ref } from './finding.ts';
import { writeRef, type Mark } from './mark.ts';
import type { FoundIn } from './runs.ts';

/** What the cells of one subject, a rule or a record add to a finding: those of its mark, and since when it stands in the first of them. No two parts of a finding speak of one subject. */
export type Part = { readonly mark: Mark; readonly cells: readonly FoundIn[]; readonly since: Day | null };

type Open = { mark: Mark; cells: FoundIn[]; since: Day | null; facts: Map<string, Ref>; counterpart: Map<string, Ref>; seen: Set<Mark> };

/** Puts marks with one key together. */
export class Parts {
  readonly #open = new Map<string, Open>();

  add(mark: Mark, cells: Omit<FoundIn, 'since'>, since: Day | null): void {
    const found = this.#open.get(mark.key) ?? { mark, cells: [], since, facts: new Map<string, Ref>(), counterpart: new Map<string, Ref>(), seen: new Set<Mark>() };
    this.#open.set(mark.key, found);
    found.cells.push({ ...cells, since });
    found.since = earlier(found.since, since);
    if (found.seen.has(mark)) return;
    found.seen.add(mark);
    for (const ref of mark.facts) found.facts.set(writeRef(ref), ref);
    for (const ref of mark.counterpart) found.counterpart.set(writeRef(ref), ref);
  }

  all(): Part[] {
    return [...this.#open.values()].map(({ mark, cells, since, facts, counterpart }) => ({ mark: { ...mark, facts: [...facts.values()], counterpart: [...counterpart.values()] }, cells, since }));
  }
}

/** The first of two days; null is open. */
export const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a < b ? a : b);
