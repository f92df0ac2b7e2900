import type { Scope } from '../fact.ts';
import type { SubjectId } from '../ids.ts';
import type { Assignment, Delegation, Origin, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';

/** Takes what the answers of a line can turn on. A delegation's own scope and act are left to whoever takes it: it may start from nobody who is named here. */
export type Taker = {
  scope: (scope: Scope) => void;
  /** Where a board may decide; its status is asked for the day of adoption. */
  competence: (scope: Scope) => void;
  rule: (rule: Assignment) => void;
  delegation: (delegation: Delegation) => void;
};

export type Walk = {
  /** Rules, expectations and delegations of a role, for subjects. */
  line(subjects: Iterable<SubjectId>, role: Role): void;
  rules(subject: SubjectId, role: Role): void;
  rule(rule: Assignment): void;
  /** Where an act is ended, and where the boards that decided it or its end may decide at all. */
  act(act: Pick<Assignment | Delegation, 'id' | 'origin'>): void;
};

/** Walks over the facts of lines, all versions of them: those of other days and commits only make cells differ that are alike. Each act is looked at once. */
export function walkOver(world: Projection, taker: Taker): Walk {
  const seen = new Set<string>();
  const isNew = (id: string): boolean => !seen.has(id) && Boolean(seen.add(id));
  const competences = (origin: Origin): void => {
    if (!('clause' in origin) || !isNew(origin.clause)) return;
    for (const { board } of all(world.records.clause.get(origin.clause))) for (const { scope } of all(world.competences.get(board))) taker.competence(scope);
  };
  const act: Walk['act'] = ({ id, origin }) => {
    competences(origin);
    if (!isNew(id)) return;
    for (const ending of all(world.endings.get(id))) {
      if (ending.scope) taker.scope(ending.scope);
      competences(ending.origin);
    }
  };
  const rule: Walk['rule'] = (row) => {
    taker.scope(row.scope);
    if (row.boundTo !== 'ALL') taker.scope({ within: row.boundTo });
    taker.rule(row);
    act(row);
  };
  const rules: Walk['rules'] = (subject, role) => {
    for (const shelf of world.assignments.get(role)?.get(subject)?.values() ?? []) for (const row of all(shelf)) rule(row);
  };
  const line: Walk['line'] = (subjects, role) => {
    for (const subject of subjects) {
      rules(subject, role);
      for (const shelf of world.expectations.get(role)?.get(subject)?.values() ?? []) for (const { scope } of all(shelf)) taker.scope(scope);
      for (const row of all(world.delegations.get(subject))) if ((row.roles as readonly Role[]).includes(role)) taker.delegation(row);
    }
  };
  return { line, rules, rule, act };
}
