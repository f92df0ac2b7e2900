import { add, comparisons, ratio, VoteRefused, type DecisionRule, type FilledComparison } from '@feder/domain';
import { testsOf } from '../tests.ts';
import { run } from './run.ts';
import type { Vector } from './vector.ts';

type Pair = { id: string; met: string[]; missed: string[] };

/** For each comparison of a rule, the vectors that just meet it and those that just miss it. */
export function pairsOf(rule: DecisionRule, vectors: readonly Vector[]): Pair[] {
  const pairs = new Map(testsOf(rule).comparisons.map(({ id }): [string, Pair] => [id, { id, met: [], missed: [] }]));
  for (const vector of vectors) {
    const decision = run(rule, vector);
    if (decision instanceof VoteRefused) continue;
    for (const filled of decision.steps.flatMap((step) => comparisons(step.filled)).filter(atBorder)) {
      pairs.get(filled.comparison.id)?.[filled.holds ? 'met' : 'missed'].push(vector.id);
    }
  }
  return [...pairs.values()];
}

/** Whether one step more or less on the left would have turned the comparison. */
function atBorder({ comparison: { is, near = ratio(1n, 1n) }, left, right, holds }: FilledComparison): boolean {
  const back = (num: bigint) => add(left.value, ratio(num * near[0], near[1]));
  const upward = is === '>' || is === '>=';
  const moved = back(upward === holds ? -1n : 1n);
  const order = moved[0] * right.value[1] - right.value[0] * moved[1];
  const would = { '>': order > 0n, '>=': order >= 0n, '<': order < 0n, '<=': order <= 0n }[is];
  return would !== holds;
}
