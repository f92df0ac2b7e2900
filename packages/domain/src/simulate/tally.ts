import type { Day } from '../day.ts';
import type { Pairs } from './pairs.ts';

/** Cells that are answered otherwise in one way, on the days from ≤ day < to; indices into the places of their level, ascending. */
export type Changed = { pair: number; from: Day; to: Day | null; cells: number[] };

/** More days than a line was ever looked at on. */
const MOST_DAYS = 2 ** 20;

/** Gathers, from one span of days to the next, which cells of a line are answered otherwise. Neighbouring spans with the same pair of answers are one. */
export class Tally {
  readonly #pairs: Pairs;
  readonly #open: Int32Array;
  readonly #since: Int32Array;
  readonly #days: Day[] = [];
  #isClear = true;
  /** By their end, then by pair and beginning. */
  readonly #closed = new Map<Day | null, Map<number, Changed>>();
  /** Where the cell before was put: its neighbour most often changes alike. */
  #last: { pair: number; since: number; changed: Changed } | null = null;

  constructor(pairs: Pairs, cells: number) {
    this.#pairs = pairs;
    this.#open = new Int32Array(cells);
    this.#since = new Int32Array(cells);
  }

  /** What is answered from a day on; `null`: alike everywhere. */
  take(day: Day, answers: { before: Int32Array; after: Int32Array } | null): void {
    const now = this.#days.push(day) - 1;
    if (!answers && this.#isClear) return;
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
      this.#isClear = false;
    }
  }

  /** All changes, those that are still open without an end. */
  end(): Changed[] {
    if (this.#isClear) return [];
    for (let cell = 0; cell < this.#open.length; cell++) this.#close(cell, null);
    const all = [...this.#closed.values()].flatMap((some) => [...some.values()]);
    for (const { cells } of all) if (cells.length > 1) cells.sort((a, b) => a - b);
    return all;
  }

  #close(cell: number, to: Day | null): void {
    const pair = this.#open[cell] as number;
    if (pair === 0) return;
    const since = this.#since[cell] as number;
    const last = this.#last;
    if (last?.pair === pair && last.since === since && last.changed.to === to) {
      last.changed.cells.push(cell);
      return;
    }
    const closed = this.#closed.get(to) ?? new Map<number, Changed>();
    if (closed.size === 0) this.#closed.set(to, closed);
    const key = pair * MOST_DAYS + since;
    const known = closed.get(key);
    if (known) known.cells.push(cell);
    const changed = known ?? { pair, from: this.#days[since] as Day, to, cells: [cell] };
    if (!known) closed.set(key, changed);
    this.#last = { pair, since, changed };
  }
}
