import { acts } from '@feder/contract/schemas';
import type { BoardId, DecisionRule, Procedure } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError } from '../errors.ts';
import { tryDecision } from '../try-decision.ts';
import { done, verb } from './act.ts';

/**
 * Geschäftsordnung ändern: from a day on, the rule of the board with what it leaves open settled anew, or with other numbers of seats. Each vector is decided by
 * the new rule before it is saved: one that comes out otherwise than the board says refuses it whole.
 */
export const saveProcedure = verb({
  action: 'keep-boards', input: acts.saveProcedure,
  about: (_scene, { board }) => ({ board: board as BoardId }),
  run: (scene, { board, from, parameters, seats, matter, inForceAt, noticeDays, proxies, vectors }, { rules }) => {
    const { procedure } = rules;
    if (from < scene.on) throw invalid('from', `${scene.on} or later: past votes keep the rule that they had`, from);
    const rule = resized(procedure.rule, seats);
    const settled = settledBy(rule, { ...procedure.parameters, ...parameters });
    const next = matter ?? procedure.matter;
    if (!rule.matters[next]) throw invalid('matter', `one of ${Object.keys(rule.matters).join(', ')}`, next);
    for (const [at, { expected, ...counts }] of vectors.entries()) {
      const { outcome, reason } = tryDecision([rule], { ...counts, rule: rule.id, parameters: { ...settled, ...counts.parameters } });
      if (outcome !== expected) throw invalid(`vectors.${at}.expected`, `${outcome}: ${reason.en}`, expected);
    }
    const made: Procedure = { id: `${board}.geschaeftsordnung-${randomUUID()}`, board: board as BoardId, from: from, rule, parameters: settled, matter: next, inForceAt: inForceAt ?? procedure.inForceAt, noticeDays: noticeDays ?? procedure.noticeDays, proxies: proxies ?? procedure.proxies ?? 0 };
    return { done: done(made.id), acts: { procedure: [made] } };
  },
});

function resized(rule: DecisionRule, seats: Readonly<Record<string, number>>): DecisionRule {
  const stranger = Object.keys(seats).find((id) => rule.groups.every((group) => group.id !== id));
  if (stranger !== undefined) throw invalid(`seats.${stranger}`, `one of ${rule.groups.map(({ id }) => id).join(', ')}`, stranger);
  return { ...rule, groups: rule.groups.map((group) => ({ ...group, seats: seats[group.id] ?? group.seats })) };
}

function settledBy(rule: DecisionRule, parameters: Readonly<Record<string, string>>): Record<string, string> {
  const stranger = Object.keys(parameters).find((name) => !rule.parameters[name]);
  if (stranger !== undefined) throw invalid(`parameters.${stranger}`, `one of ${Object.keys(rule.parameters).join(', ') || 'none'}`, stranger);
  return { ...parameters };
}

const invalid = (field: string, expected: string, got: string): FederError => new FederError('INVALID', `${field}: expected ${expected}; got ${got}.`, [{ field, expected, got }]);
