import type { Like } from './line-painter.ts';
import { joinedTogether, type Stretch } from './segments.ts';

/** Cells side by side with one answer: `from` ≤ index < `to` into the places of the row; `answer` is an index into the answers of the matrix. */
export type MatrixRun = { from: number; to: number; answer: number };

type Base = { runs: readonly MatrixRun[]; but: readonly Stretch[] };

/** The runs of the lines of one matrix. Its answers have numbers of their own, from 0 on: what is kept has seen those of other questions too. Lines that are alike share runs. */
export class Runs {
  /** The answers met, by their number in the matrix. */
  readonly answers: number[] = [];
  readonly #numbers: (number | undefined)[] = [];
  /** Of lines that are like the same one, the runs of the line that differs in the fewest stretches. */
  readonly #bases = new Map<Int32Array, Base>();

  of(cells: Int32Array, like?: Like): readonly MatrixRun[] {
    const base = like && this.#bases.get(like.cells);
    const runs = base ? this.#after(base, cells, like.but) : this.#cut(cells, 0, cells.length);
    if (like && like.but.length < (base?.but.length ?? Infinity)) this.#bases.set(like.cells, { runs, but: like.but });
    return runs;
  }

  /** Only the runs in which one of the lines may differ are cut anew, with those beside them that answer alike. */
  #after(base: Base, cells: Int32Array, but: readonly Stretch[]): readonly MatrixRun[] {
    if (base.but.length + but.length === 0) return base.runs;
    const runs = base.runs.slice();
    const answers = (run: MatrixRun | undefined, cell: number): boolean => run?.answer === this.#numberOf(cells[cell] as number);
    for (let { from, to } of reached(base.runs, [...base.but, ...but]).reverse()) {
      const [start, end] = [(runs[from] as MatrixRun).from, (runs[to - 1] as MatrixRun).to];
      if (answers(runs[from - 1], start)) from -= 1;
      if (answers(runs[to], end - 1)) to += 1;
      runs.splice(from, to - from, ...this.#cut(cells, (runs[from] as MatrixRun).from, (runs[to - 1] as MatrixRun).to));
    }
    return runs;
  }

  #cut(cells: Int32Array, start: number, end: number): MatrixRun[] {
    const runs: MatrixRun[] = [];
    for (let from = start; from < end;) {
      const raw = cells[from] as number;
      let to = from + 1;
      while (to < end && cells[to] === raw) to += 1;
      runs.push({ from, to, answer: this.#numberOf(raw) });
      from = to;
    }
    return runs;
  }

  #numberOf(answer: number): number {
    return (this.#numbers[answer] ??= this.answers.push(answer) - 1);
  }
}

/** Which of the runs some stretches of cells reach. */
const reached = (runs: readonly MatrixRun[], but: readonly Stretch[]): Stretch[] => joinedTogether(but.map(({ from, to }) => ({ from: holding(runs, from), to: holding(runs, to - 1) + 1 })));

/** The run in which a cell lies. */
function holding(runs: readonly MatrixRun[], cell: number): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as MatrixRun).to <= cell) low = middle + 1;
    else high = middle;
  }
  return low;
}
