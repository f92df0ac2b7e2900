import type { Day } from '../day.ts';
import type { Ref } from './finding.ts';
import { writeRef, type Mark } from './mark.ts';
import type { FoundIn } from './runs.ts';

/** What the cells of one subject, a rule or a record add to a finding: those of its mark, and since when it stands in the first of them. No two parts of a finding speak of one subject. */
export type Part = { readonly mark: Mark; readonly cells: readonly FoundIn[]; readonly since: Day | null };

type Open = { marks: Mark[]; cells: FoundIn[]; since: Day | null };

/** Puts marks with one key together. */
export class Parts {
  readonly #open = new Map<string, Open>();

  add(mark: Mark, cells: Omit<FoundIn, 'since'>, since: Day | null): void {
    const found = this.#open.get(mark.key);
    if (!found) {
      this.#open.set(mark.key, { marks: [mark], cells: [{ ...cells, since }], since });
      return;
    }
    found.cells.push({ ...cells, since });
    found.since = earlier(found.since, since);
    if (!found.marks.includes(mark)) found.marks.push(mark);
  }

  all(): Part[] {
    return [...this.#open.values()].map(({ marks, cells, since }) => ({ mark: asOne(marks), cells, since }));
  }
}

/** Marks with one key as one, that names each record once. */
function asOne(marks: readonly Mark[]): Mark {
  const [first] = marks as readonly [Mark];
  if (marks.length === 1 && first.facts.length < 2 && first.counterpart.length < 2) return first;
  return { ...first, facts: eachOnce(marks.flatMap(({ facts }) => facts)), counterpart: eachOnce(marks.flatMap(({ counterpart }) => counterpart)) };
}

const eachOnce = (refs: readonly Ref[]): Ref[] => [...new Map(refs.map((ref) => [writeRef(ref), ref])).values()];

/** The first of two days; null is open. */
export const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a < b ? a : b);
