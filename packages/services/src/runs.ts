/** Neighbours with one number: from ≤ index < to, then the number. */
export type Run = [from: number, to: number, number: number];

export function runsOver(numbers: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < numbers.length;) {
    const number = numbers[from] as number;
    let to = from + 1;
    while (numbers[to] === number) to += 1;
    runs.push([from, to, number]);
    from = to;
  }
  return runs;
}
