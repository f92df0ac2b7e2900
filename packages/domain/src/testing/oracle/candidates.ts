import type { Assignment } from '../../rules.ts';
import { covers } from '../../day.ts';
import { known, reach, subjectDepth, type Ask, type Reach } from './ask.ts';

export type Candidate = { rule: Assignment; reach: Reach; key: readonly number[] };

/** Assignments of this role for the subject or a group above it, known at `at`, whose scope covers the place (§3.1), whatever their days. */
export function ofTheLine(ask: Ask): { rule: Assignment; reach: Reach }[] {
  return known(ask.facts.assignment, ask.at).flatMap((rule) => {
    if (rule.role !== ask.role || !ask.chain.includes(rule.subject)) return [];
    if (rule.here && (rule.subject !== ask.subject || ![ask.place, ...ask.predecessors].some((key) => rule.scope.within.includes(key)))) return [];
    const met = reach(ask, rule.scope);
    return met ? [{ rule, reach: met }] : [];
  });
}

/** §3.1, without what was only announced (G7). */
export const candidates = (ask: Ask): Candidate[] =>
  ofTheLine(ask)
    .filter(({ rule }) => covers(rule.valid, ask.on) && rule.evidence.confidence !== 'ANNOUNCED')
    .map(({ rule, reach: met }) => ({ rule, reach: met, key: keyOf(ask, rule, met) }));

/** §3.4. APPEND stands beside the others and is compared with none; only for the reason of G6 it comes behind them. */
function keyOf(ask: Ask, rule: Assignment, met: Reach): readonly number[] {
  const depth = subjectDepth(ask, rule.subject);
  const rank = rankOf(ask, rule.rank);
  return rule.mode !== 'BINDING' ? [rule.mode === 'FALLBACK' ? 0 : -1, depth, met.depth, met.status, rank] : [1, rank, depth, met.depth, met.status];
}

export function rankOf(ask: Ask, id: string): number {
  const rank = ask.facts.ranks.find((one) => one.id === id);
  if (!rank) throw new RangeError(`rank: "${id}" was never recorded.`);
  return rank.order;
}

/** Above 0 if `a` is the larger key, compared left to right. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, part] of a.entries()) if (part !== b[index]) return part - (b[index] ?? 0);
  return 0;
}
