import type { Fact, Scope } from '../fact.ts';
import type { FactKind } from '../facts.ts';
import type { Holder } from '../rules.ts';
import { known } from '../world/lens.ts';
import type { Shelf } from '../world/shelf.ts';
import { refused, type Act } from './act.ts';
import type { Clause } from './clause.ts';
import type { Refusal } from './refusal.ts';

/** What a clause names must have been recorded. Whether it is in force that day is a finding (DANGLING), no refusal. */
export function unknownReferences(act: Act, clause: Clause): Refusal[] {
  const ask = (kind: FactKind, field: string, id: string | undefined): Refusal[] => (id === undefined || isRecorded(act, kind, id) ? [] : [refused(act, field, 'NOT_RECORDED', id)]);
  const holders = (field: string, named: readonly Holder[] = []): Refusal[] => named.flatMap((holder) => ('fn' in holder ? ask('function', field, holder.fn) : ask('body', field, holder.body)));
  const scope = (field: string, given: Scope | undefined): Refusal[] => (given ? scopeRefusals(act, field, given, ask) : []);
  const rule = (id: string | undefined): Refusal[] => (id !== undefined && isRecorded(act, 'delegation', id) ? [] : ask('assignment', 'rule', id));
  const basis = (clause.basis ?? []).flatMap((id) => ask('legalBasis', 'basis', id));
  switch (clause.kind) {
    case 'ASSIGN': case 'FUND': return [...basis, ...ask('subject', 'subject', clause.subject), ...scope('scope', clause.scope), ...holders('holders', clause.holders)];
    case 'DELEGATE':
      return [
        ...basis, ...ask('subject', 'subject', clause.subject), ...scope('scope', clause.scope), ...holders('handsOn', [clause.handsOn]), ...ask('body', 'receives', clause.receives),
        ...ask('instrument', 'instrument', clause.instrument),
      ];
    case 'END': return [...basis, ...ask('clause', 'clause', clause.clause), ...rule(clause.rule), ...scope('scope', clause.scope)];
    case 'AMEND': {
      const { assignment = {}, delegation = {} } = clause;
      return [
        ...basis, ...ask('clause', 'clause', clause.clause), ...ask('subject', 'assignment.subject', assignment.subject), ...scope('assignment.scope', assignment.scope), ...holders('assignment.holders', assignment.holders),
        ...ask('subject', 'delegation.subject', delegation.subject), ...scope('delegation.scope', delegation.scope), ...holders('delegation.from', delegation.from ? [delegation.from] : []),
        ...ask('body', 'delegation.to', delegation.to), ...ask('instrument', 'delegation.instrument', delegation.instrument),
      ];
    }
    case 'COMMIT': case 'REQUEST': return [...basis, ...ask('subject', 'subject', clause.subject), ...ask('body', 'body', clause.body)];
    case 'NOTE': case 'RECOMMEND': return [];
  }
}

function scopeRefusals(act: Act, field: string, { within, except = [], status }: Scope, ask: (kind: FactKind, field: string, id: string | undefined) => Refusal[]): Refusal[] {
  if (within.length === 0) return [refused(act, field, 'NO_PLACE')];
  return [...[...within, ...except].flatMap((key) => ask('territory', field, key)), ...ask('status', field, status)];
}

const isRecorded = ({ world, at }: Act, kind: FactKind, id: string): boolean => known({ at: at.seq }, world.records[kind].get(id) as Shelf<Fact<string>> | undefined).length > 0;
