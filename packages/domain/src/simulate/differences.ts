import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { byText } from '../world/shelf.ts';
import type { CellChange } from './impact.ts';
import type { Pairs } from './pairs.ts';
import type { ChangedSpan } from './tally.ts';

/** Cells of one line that are answered otherwise on the same days; indices into its places, which are in the order of their keys. */
export type LineSpan = ChangedSpan & { line: { subject: SubjectId; role: Role; places: readonly Ars[] } };

/** What is answered otherwise, in columns: where thousands of cells change each for itself, no object is made for any of them before it is asked for. */
export class Differences {
  readonly #pairs: Pairs;
  readonly #spans: readonly LineSpan[];
  #all: CellChange[] | null = null;

  constructor(pairs: Pairs, spans: readonly LineSpan[]) {
    this.#pairs = pairs;
    this.#spans = spans.toSorted(byLine);
  }

  get pairs(): Pairs {
    return this.#pairs;
  }

  /** By first day, subject and role. */
  get spans(): readonly LineSpan[] {
    return this.#spans;
  }

  get first(): Day | null {
    return this.#spans[0]?.from ?? null;
  }

  /** How many changes there are. */
  get count(): number {
    return this.#spans.reduce((sum, { cells: { keys } }) => sum + keys.length, 0);
  }

  /** All changes by first day, subject, role and place. */
  changes(): CellChange[] {
    return (this.#all ??= this.beginning(Infinity));
  }

  /** The first of them, at most so many; of one role, where it is asked for. */
  beginning(most: number, of?: Role): CellChange[] {
    const changes: CellChange[] = [];
    for (let from = 0; from < this.#spans.length && changes.length < most;) {
      const first = this.#spans[from] as LineSpan;
      let to = from + 1;
      while (to < this.#spans.length && byLine(first, this.#spans[to] as LineSpan) === 0) to += 1;
      if (of === undefined || first.line.role === of) this.#take(changes, this.#spans.slice(from, to), most);
      from = to;
    }
    return changes;
  }

  /** Changes of one line that begin on one day, and may end on several. */
  #take(changes: CellChange[], spans: readonly LineSpan[], most: number): void {
    // Each span is in the order of places already, and what comes after the first of it that are enough never is among them.
    const each = spans.flatMap((span) => Array.from({ length: Math.min(span.cells.keys.length, most - changes.length) }, (_, at) => ({ span, at })));
    if (spans.length > 1) each.sort((a, b) => firstOf(a) - firstOf(b));
    for (const { span, at } of each.slice(0, most - changes.length)) changes.push(this.#changeOf(span, at));
  }

  #changeOf({ line: { subject, role, places }, from, to, cells: { keys, starts, members } }: LineSpan, at: number): CellChange {
    const { before, after } = this.#pairs.of(keys[at] as number);
    const cells = members.subarray(starts[at], starts[at + 1]);
    return { subject, role, from, to, places: runsOf(cells, places), count: cells.length, of: places.length, before, after };
  }
}

const firstOf = ({ span: { cells: { starts, members } }, at }: { span: LineSpan; at: number }): number => members[starts[at] as number] as number;

const byLine = (a: LineSpan, b: LineSpan): number => byText(a.from, b.from) || byText(a.line.subject, b.line.subject) || byText(a.line.role, b.line.role);

/** Neighbours of a list, by ascending indices. */
function runsOf(indices: Int32Array, all: readonly Ars[]): PlaceRun[] {
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
