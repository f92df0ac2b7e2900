import type { ProcedureList } from '@feder/contract/schemas';
import { writeTest, type DecisionRule } from '@feder/domain';

/** The rules of procedure, with the expression of each matter. */
export function listProcedures(rules: readonly DecisionRule[]): ProcedureList {
  return {
    items: rules.map((rule) => ({
      id: rule.id, name: rule.name, source: rule.evidence.source, paragraph: rule.evidence.paragraph ?? '', confidence: rule.evidence.confidence,
      groups: rule.groups.map(({ id, name, seats, voting = 'FULL', benches = [] }) => ({ id, name, seats, votes: voting === 'FULL', benches: [...benches] })),
      matters: Object.entries(rule.matters).map(([id, { name, majority }]) => ({ id, name, formula: { de: writeTest(rule, majority, 'de'), en: writeTest(rule, majority, 'en') } })),
      parameters: Object.keys(rule.parameters).flatMap((id) => parameterOf(rule, id)),
    })),
  };
}

/** A parameter as it goes over the wire; none where the rule has none of that name. */
export function parameterOf({ parameters }: DecisionRule, id: string) {
  const found = parameters[id];
  return found ? [{ id, says: found.says, default: found.default, paragraph: found.evidence.paragraph ?? '', open: found.evidence.confidence === 'UNVERIFIED' }] : [];
}
