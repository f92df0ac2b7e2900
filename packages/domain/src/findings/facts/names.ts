import type { Ars } from '../../ars.ts';
import type { FactKind, FactKinds } from '../../facts.ts';
import type { Holder } from '../../rules.ts';
import type { Scope } from '../../fact.ts';
import type { Ref } from '../finding.ts';

const body = (id: string): Ref => ({ kind: 'body', id });
const subject = (id: string): Ref => ({ kind: 'subject', id });
const place = (id: Ars): Ref => ({ kind: 'territory', id });
const places = ({ within, except = [] }: Scope): Ref[] => [...within, ...except].map(place);
const holder = (one: Holder): Ref[] => ('body' in one ? [body(one.body)] : []);

/** Which bodies, boards, subjects and places a record names, for each kind that takes part in answers or promises something (§7 DANGLING). */
export const namedBy: { readonly [Kind in FactKind]?: (row: FactKinds[Kind]) => Ref[] } = {
  body: (row) => [place(row.place), body(row.legalPerson), ...(row.supervisedAs === undefined ? [] : [subject(row.supervisedAs)])],
  subject: ({ parent }) => (parent === null ? [] : [subject(parent)]),
  board: (row) => [body(row.body)],
  assignment: (row) => [subject(row.subject), ...places(row.scope), ...(row.boundTo === 'ALL' ? [] : row.boundTo.map(place)), ...row.holders.flatMap(holder)],
  delegation: (row) => [subject(row.subject), ...places(row.scope), ...holder(row.from), body(row.to)],
  ending: ({ scope }) => (scope ? places(scope) : []),
  holding: (row) => [body(row.body), ...places(row.area)],
  statusHolding: (row) => [place(row.place)],
  competence: (row) => [{ kind: 'board', id: row.board }, subject(row.subject), ...places(row.scope)],
  expectation: (row) => [subject(row.subject), ...places(row.scope)],
  commitment: (row) => [subject(row.subject), body(row.body)],
  rollout: (row) => [subject(row.subject), place(row.place)],
};
