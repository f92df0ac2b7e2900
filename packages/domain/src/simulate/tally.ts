import type { Day } from '../day.ts';
import type { Pairs } from './pairs.ts';

/** Cells that are answered otherwise in one way, on the days from ≤ day < to; indices into the places of their level, ascending. */
export type Changed = { pair: number; from: Day; to: Day | null; cells: number[] };

/** Gathers, from one span of days to the next, which cells of a line are answered otherwise. Neighbouring spans with the same pair of answers are one. */
export class Tally {
  readonly #pairs: Pairs;
  readonly #open: Int32Array;
  readonly #since: Int32Array;
  readonly #days: Day[] = [];
  #isClear = true;
  readonly #closed = new Map<string, Changed>();

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
    let [was, will, pair] = [0, 0, 0];
    for (let cell = 0; cell < open.length; cell++) {
      const [before, after] = answers ? [answers.before[cell] as number, answers.after[cell] as number] : [0, 0];
      if (before !== was || after !== will) [was, will, pair] = [before, after, this.#pairs.numberOf(before, after)];
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
    for (const { cells } of this.#closed.values()) cells.sort((a, b) => a - b);
    return [...this.#closed.values()];
  }

  #close(cell: number, to: Day | null): void {
    const pair = this.#open[cell] as number;
    if (pair === 0) return;
    const since = this.#since[cell] as number;
    const key = `${pair} ${since} ${to ?? ''}`;
    const changed = this.#closed.get(key);
    if (changed) changed.cells.push(cell);
    else this.#closed.set(key, { pair, from: this.#days[since] as Day, to, cells: [cell] });
  }
}
