import type { Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { FunctionId, SubjectId } from '../ids.ts';
import type { Delegation, Holder, Origin, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';

/** The keys at which the facts of a line make a difference between places, and whether they ask for a status. On any day, at any commit. */
export type Touching = { keys: ReadonlySet<Ars>; byStatus: boolean };

const DELEGABLE: readonly Role[] = ['LEAD', 'EXECUTE', 'OPERATE'] satisfies Delegation['roles'];

/**
 * Every key that any look-up for the line could find something at (RESOLVER §3): of rules, endings, competences, expectations, holdings, delegations.
 * Two places of one level under the same of these keys, alike in themselves, are answered alike. Facts of other days or commits only make it finer.
 */
export function touching(world: Projection, subject: SubjectId, role: Role): Touching {
  const gathered: Gathered = { world, keys: new Set(), byStatus: false, functions: new Set(), acts: new Set() };
  const subjects = withGroups(world, subject);
  addLine(gathered, subjects, role);
  for (const twin of twinsOf(world, subject)) addRules(gathered, twin, role);
  if (role.startsWith('SUPERVISE_')) {
    // Supervision may follow whoever bears the duty (§3.7).
    addLine(gathered, subjects, 'EXECUTE');
    addLine(gathered, subjects, 'OPERATE');
  }
  return gathered;
}

/** `functions`, `acts`: what was added already. */
type Gathered = { world: Projection; keys: Set<Ars>; byStatus: boolean; functions: Set<FunctionId>; acts: Set<string> };

function addLine(gathered: Gathered, subjects: ReadonlySet<SubjectId>, role: Role): void {
  const { expectations, delegations } = gathered.world;
  for (const subject of subjects) {
    addRules(gathered, subject, role);
    for (const shelf of expectations.get(role)?.get(subject)?.values() ?? []) for (const { scope } of all(shelf)) addScope(gathered, scope);
    if (!DELEGABLE.includes(role)) continue;
    for (const row of all(delegations.get(subject))) {
      if (!(row.roles as Role[]).includes(role)) continue;
      addScope(gathered, row.scope);
      addHolder(gathered, row.from);
      addAct(gathered, row);
    }
  }
}

function addRules(gathered: Gathered, subject: SubjectId, role: Role): void {
  for (const shelf of gathered.world.assignments.get(role)?.get(subject)?.values() ?? []) {
    for (const row of all(shelf)) {
      addScope(gathered, row.scope);
      if (row.boundTo !== 'ALL') for (const key of row.boundTo) gathered.keys.add(key);
      for (const holder of row.holders) addHolder(gathered, holder);
      addAct(gathered, row);
    }
  }
}

function addScope(gathered: Gathered, { within, except, status }: Scope): void {
  for (const key of within) gathered.keys.add(key);
  if (except) for (const key of except) gathered.keys.add(key);
  gathered.byStatus ||= status !== undefined;
}

function addHolder(gathered: Gathered, holder: Holder): void {
  if (!('fn' in holder) || gathered.functions.has(holder.fn)) return;
  gathered.functions.add(holder.fn);
  for (const shelf of gathered.world.holdings.get(holder.fn)?.values() ?? []) for (const { area } of all(shelf)) addScope(gathered, area);
}

/** Where an act is ended, and where the boards that decided it or its end may decide at all. */
function addAct(gathered: Gathered, { id, origin }: { id: string; origin: Origin }): void {
  addCompetences(gathered, origin);
  if (gathered.acts.has(id)) return;
  gathered.acts.add(id);
  for (const ending of all(gathered.world.endings.get(id))) {
    if (ending.scope) addScope(gathered, ending.scope);
    addCompetences(gathered, ending.origin);
  }
}

function addCompetences(gathered: Gathered, origin: Origin): void {
  if (!('clause' in origin) || gathered.acts.has(origin.clause)) return;
  gathered.acts.add(origin.clause);
  const { records, competences } = gathered.world;
  for (const { board } of all(records.clause.get(origin.clause))) for (const { scope } of all(competences.get(board))) addScope(gathered, scope);
}

/** The subject and whatever was ever above it. A set hands out what is added while it is walked. */
function withGroups({ records }: Projection, subject: SubjectId): Set<SubjectId> {
  const found = new Set([subject]);
  for (const id of found) for (const { parent } of all(records.subject.get(id))) if (parent !== null) found.add(parent);
  return found;
}

/** The other subjects of a group that is one matter (G4): what is announced for them stands beside the answer. */
function twinsOf({ records, children }: Projection, subject: SubjectId): Set<SubjectId> {
  const parents = all(records.subject.get(subject)).flatMap(({ parent }) => (parent === null ? [] : [parent]));
  const matters = parents.filter((group) => all(records.subject.get(group)).some(({ oneMatter }) => oneMatter));
  return new Set(matters.flatMap((group) => all(children.get(group)).map(({ id }) => id)));
}
