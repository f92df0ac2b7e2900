import type { Day } from '../day.ts';
import type { Ref } from './finding.ts';
import { writeRef, type Mark } from './mark.ts';
import { united, type FoundIn, type Stretches } from './runs.ts';

/** What the cells of one subject, a rule or a record add to a finding: those of its mark, each line once for each first day, and since when it stands in the first of them. No two parts of a finding speak of one subject. */
export type Part = { readonly mark: Mark; readonly cells: readonly FoundIn[]; readonly since: Day | null };

type Open = { marks: Mark[]; lines: Line[]; since: Day | null };

/** Cells of one line with the same first day, as they come. */
type Line = Omit<FoundIn, 'at'> & { at: Stretches[] };

/** Puts marks with one key together, and their cells line by line. Cells of one subject come after each other. */
export class Parts {
  readonly #open = new Map<string, Open>();

  add(mark: Mark, cells: Omit<FoundIn, 'since'>, since: Day | null): void {
    const found = this.#open.get(mark.key);
    if (!found) {
      this.#open.set(mark.key, { marks: [mark], lines: [lineOf(cells, since)], since });
      return;
    }
    const line = lineIn(found.lines, cells, since);
    if (line) line.at.push(cells.at);
    else found.lines.push(lineOf(cells, since));
    found.since = earlier(found.since, since);
    if (!found.marks.includes(mark)) found.marks.push(mark);
  }

  all(): Part[] {
    return Array.from(this.#open.values(), ({ marks, lines, since: first }) => ({ mark: asOne(marks), cells: lines.map(({ subject, role, at, since }) => ({ subject, role, at: united(at), since })), since: first }));
  }
}

const lineOf = ({ subject, role, at }: Omit<FoundIn, 'since'>, since: Day | null): Line => ({ subject, role, at: [at], since });

function lineIn(lines: readonly Line[], { subject, role }: Omit<FoundIn, 'since'>, since: Day | null): Line | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    if (line.subject !== subject) return null;
    if (line.role === role && line.since === since) return line;
  }
  return null;
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
