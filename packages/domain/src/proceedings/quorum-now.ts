import { quorumOf } from '../decide/quorum.ts';
import type { Situation } from '../decide/situation.ts';
import { writeFilled } from '../decide/write.ts';
import type { Text } from '../fact.ts';
import type { Moment, Procedure } from './acts.ts';
import { snapshotOf } from './electorate.ts';

/** Whether there is a quorum at a moment, with the test filled in; null where the rule asks none. */
export function quorumNow(procedure: Procedure, moment: Moment, second: boolean): { holds: boolean; text: Text } | null {
  const { seats, present, connected, recused } = snapshotOf(procedure, moment);
  const matter = procedure.rule.matters[procedure.matter];
  if (!matter) throw new RangeError(`${procedure.rule.id}: no matter "${procedure.matter}". Known: ${Object.keys(procedure.rule.matters).join(', ')}.`);
  const situation: Situation = {
    rule: procedure.rule, matter, seats, present: new Set(present), connected: new Set(connected), recused: new Set(recused), proposers: new Set(), tally: { choices: new Map() }, day: 0, parameters: procedure.parameters, used: new Set(),
  };
  const sitting = { form: second ? 'SECOND_SESSION' as const : 'SESSION' as const, convened: true, notice: true, simple: false, heard: false };
  const asked = quorumOf(situation, situation, sitting).steps.filter(({ part }) => part === 'QUORUM_OPENING')[0];
  const text = asked ? { de: writeFilled(procedure.rule, asked.filled, 'de'), en: writeFilled(procedure.rule, asked.filled, 'en') } : null;
  return asked && text && text.de !== '' ? { holds: asked.filled.holds, text } : null;
}
