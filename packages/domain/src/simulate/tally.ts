import type { Day } from '../day.ts';
import { grouped, type Grouped } from './grouped.ts';
import type { Pairs } from './pairs.ts';

/** Cells of a line that are answered otherwise on the days from ≤ day < to, by their pair of answers; indices into the places of their level, ascending, the pairs by the first of them. */
export type ChangedSpan = { from: Day; to: Day | null; cells: Grouped };

/** Cells that are answered otherwise on the same days, and by which pair of answers each: so many as `count`. */
type Closed = { since: number; to: Day | null; pairs: Int32Array; cells: Int32Array; count: number };

/** Gathers, from one span of days to the next, which cells of a line are answered otherwise. Neighbouring spans with the same pair of answers are one. */
export class Tally {
  readonly #pairs: Pairs;
  readonly #count: number;
  /** The pair of each cell, and the day since which it is that; both empty until a cell is answered otherwise. */
  #open = new Int32Array(0);
  #since = new Int32Array(0);
  readonly #days: Day[] = [];
  readonly #closed: Closed[] = [];
  /** Those that end on the day that was taken last. */
  #ending: Closed[] = [];

  constructor(pairs: Pairs, cells: number) {
    this.#pairs = pairs;
    this.#count = cells;
  }

  /** What is answered from a day on; `null`: alike everywhere. */
  take(day: Day, answers: { before: Int32Array; after: Int32Array } | null): void {
    const now = this.#days.push(day) - 1;
    if (!answers && this.#open.length === 0) return;
    if (this.#open.length === 0) [this.#open, this.#since] = [new Int32Array(this.#count), new Int32Array(this.#count)];
    this.#ending = [];
    const open = this.#open;
    let was = 0;
    let will = 0;
    let pair = 0;
    for (let cell = 0; cell < open.length; cell++) {
      const before = answers ? answers.before[cell] as number : 0;
      const after = answers ? answers.after[cell] as number : 0;
      if (before !== was || after !== will) {
        was = before;
        will = after;
        pair = this.#pairs.numberOf(before, after);
      }
      if (pair === open[cell]) continue;
      this.#close(cell, day);
      open[cell] = pair;
      this.#since[cell] = now;
    }
  }

  /** All changes, those that are still open without an end. */
  end(): ChangedSpan[] {
    this.#ending = [];
    for (let cell = 0; cell < this.#open.length; cell++) this.#close(cell, null);
    return this.#closed.map(({ since, to, pairs, cells, count }) => ({ from: this.#days[since] as Day, to, cells: grouped(pairs.subarray(0, count), cells) }));
  }

  #close(cell: number, to: Day | null): void {
    const pair = this.#open[cell] as number;
    if (pair === 0) return;
    const since = this.#since[cell] as number;
    const [last] = this.#ending;
    const closed = last?.since === since ? last : this.#endingSince(since, to);
    closed.pairs[closed.count] = pair;
    closed.cells[closed.count] = cell;
    closed.count += 1;
  }

  #endingSince(since: number, to: Day | null): Closed {
    const known = this.#ending.find((closed) => closed.since === since);
    if (known) return known;
    const made: Closed = { since, to, pairs: new Int32Array(this.#count), cells: new Int32Array(this.#count), count: 0 };
    this.#ending.push(made);
    this.#closed.push(made);
    return made;
  }
}
