/** Cells side by side with one answer: `from` ≤ index < `to` into the places of the row; `answer` is an index into the answers of the matrix. */
export type MatrixRun = { from: number; to: number; answer: number };

/** The runs of the lines of one matrix. Its answers have numbers of their own, from 0 on: what is kept has seen those of other questions too. Lines that are alike share runs. */
export class Runs {
  /** The answers met, by their number in the matrix. */
  readonly answers: number[] = [];
  readonly #numbers: (number | undefined)[] = [];
  readonly #whole = new Map<Int32Array, readonly MatrixRun[]>();
  readonly #parts = new Map<Int32Array, (MatrixRun | undefined)[]>();

  /** `like`: the list of which the cells are, or from which few of them differ. */
  of(cells: Int32Array, like?: Int32Array): readonly MatrixRun[] {
    const known = this.#whole.get(cells);
    if (known) return known;
    const parts = (like && this.#parts.get(like)) ?? [];
    if (like) this.#parts.set(like, parts);
    const runs: MatrixRun[] = [];
    for (let from = 0; from < cells.length;) {
      const raw = cells[from] as number;
      let to = from + 1;
      while (cells[to] === raw) to += 1;
      const answer = this.#numberOf(raw);
      const part = parts[from];
      const run = part?.to === to && part.answer === answer ? part : { from, to, answer };
      parts[from] = run;
      runs.push(run);
      from = to;
    }
    if (cells === like) this.#whole.set(cells, runs);
    return runs;
  }

  #numberOf(answer: number): number {
    return (this.#numbers[answer] ??= this.answers.push(answer) - 1);
  }
}
