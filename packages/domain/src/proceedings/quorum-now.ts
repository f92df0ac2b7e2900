import { comparisons, type FilledComparison } from '../decide/evaluate.ts';
import { quorumOf } from '../decide/quorum.ts';
import type { Situation } from '../decide/situation.ts';
import { writeFilled } from '../decide/write.ts';
import type { Text } from '../fact.ts';
import type { Ratio } from '../ratio.ts';
import type { Moment, Procedure } from './acts.ts';
import { snapshotOf } from './electorate.ts';

/** How many seats must be there and are: of a bench, or of the whole board (`bench: null`). Only counts of heads; a weighted one has no seats to show. */
type QuorumNeed = { bench: string | null; needed: number; there: number };

/** Whether there is a quorum at a moment, with the test filled in; null where the rule asks none. */
export function quorumNow(procedure: Procedure, moment: Moment, second: boolean): { holds: boolean; text: Text; needs: QuorumNeed[] } | null {
  const { seats, present, connected, recused } = snapshotOf(procedure, moment);
  const matter = procedure.rule.matters[procedure.matter];
  if (!matter) throw new RangeError(`${procedure.rule.id}: no matter "${procedure.matter}". Known: ${Object.keys(procedure.rule.matters).join(', ')}.`);
  const situation: Situation = {
    rule: procedure.rule, matter, seats, present: new Set(present), connected: new Set(connected), recused: new Set(recused), proposers: new Set(), tally: { choices: new Map() }, day: 0, parameters: procedure.parameters, used: new Set(),
  };
  const sitting = { form: second ? 'SECOND_SESSION' as const : 'SESSION' as const, convened: true, notice: true, simple: false, heard: false };
  const asked = quorumOf(situation, situation, sitting).steps.filter(({ part }) => part === 'QUORUM_OPENING')[0];
  const text = asked ? { de: writeFilled(procedure.rule, asked.filled, 'de'), en: writeFilled(procedure.rule, asked.filled, 'en') } : null;
  return asked && text && text.de !== '' ? { holds: asked.filled.holds, text, needs: needsIn(comparisons(asked.filled)) } : null;
}

/** The first test of each bench: what follows it are exceptions. */
function needsIn(filled: readonly FilledComparison[]): QuorumNeed[] {
  const needs = new Map<string | null, QuorumNeed>();
  for (const { comparison: { is }, left, right } of filled) {
    if (!('count' in left.expr) || left.expr.by !== undefined || !THERE.has(left.expr.count) || (is !== '>' && is !== '>=')) continue;
    const bench = left.expr.bench ?? null;
    if (!needs.has(bench)) needs.set(bench, { bench, needed: leastAbove(right.value, is === '>'), there: Number(left.value[0] / left.value[1]) });
  }
  return [...needs.values()];
}

const THERE: ReadonlySet<string> = new Set(['PRESENT', 'ENTITLED_PRESENT', 'VOTING_PRESENT']);

const leastAbove = ([num, den]: Ratio, strictly: boolean): number => Number(strictly ? num / den + 1n : (num + den - 1n) / den);
