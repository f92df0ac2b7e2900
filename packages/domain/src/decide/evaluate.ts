import { compare, multiply, readRatio, type Ratio } from '../ratio.ts';
import { measure } from './measure.ts';
import { VoteRefused } from './refusal.ts';
import type { Comparison, Expr, Test } from './rule.ts';
import { parameterOf, type Situation } from './situation.ts';

/** An expression with its numbers filled in. */
export type FilledExpr = { value: Ratio; expr: Expr; parts?: readonly [FilledExpr, FilledExpr] };
export type FilledComparison = { comparison: Comparison; left: FilledExpr; right: FilledExpr; holds: boolean };
export type Filled = FilledComparison | { join: 'ALL' | 'ANY'; parts: readonly Filled[]; holds: boolean };

/** Fills a test with the numbers of a situation. Rationals throughout. */
export function evaluate(situation: Situation, test: Test): Filled {
  if ('all' in test) return joined('ALL', test.all.map((each) => evaluate(situation, each)));
  if ('any' in test) return joined('ANY', test.any.map((each) => evaluate(situation, each)));
  if ('reading' in test) {
    const value = parameterOf(situation, test.reading);
    const option = test.options[value];
    if (!option) throw new VoteRefused('OPTION_UNKNOWN', `${situation.rule.id}, parameter "${test.reading}": "${value}" is no option. Expected one of ${Object.keys(test.options).join(', ')}.`);
    return evaluate(situation, option);
  }
  const left = fill(situation, test.left);
  const right = fill(situation, test.right);
  return { comparison: test, left, right, holds: holds(test.is, left.value, right.value) };
}

/** Whether a comparison holds between two numbers. */
function holds(is: Comparison['is'], left: Ratio, right: Ratio): boolean {
  const order = compare(left, right);
  switch (is) {
    case '>': return order > 0;
    case '>=': return order >= 0;
    case '<': return order < 0;
    case '<=': return order <= 0;
  }
}

/** The comparisons that the result hangs on: all that a "yes" needed, or those whose "no" was enough. */
export function deciding(filled: Filled): FilledComparison[] {
  if ('comparison' in filled) return [filled];
  const needsEvery = filled.holds === (filled.join === 'ALL');
  if (needsEvery) return filled.parts.flatMap(deciding);
  const first = filled.parts.find((part) => part.holds === filled.holds);
  return first ? deciding(first) : [];
}

/** Every comparison that was filled. */
export const comparisons = (filled: Filled): FilledComparison[] => ('comparison' in filled ? [filled] : filled.parts.flatMap(comparisons));

const joined = (join: 'ALL' | 'ANY', parts: readonly Filled[]): Filled => ({ join, parts, holds: join === 'ALL' ? parts.every((part) => part.holds) : parts.some((part) => part.holds) });

function fill(situation: Situation, expr: Expr): FilledExpr {
  if ('number' in expr) return { value: expr.number, expr };
  if ('parameter' in expr) return { value: readRatio(parameterOf(situation, expr.parameter)), expr };
  if ('count' in expr) return { value: measure(situation, expr), expr };
  const left = fill(situation, expr.times[0]);
  const right = fill(situation, expr.times[1]);
  return { value: multiply(left.value, right.value), expr, parts: [left, right] };
}
