import type { Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { FunctionId, SubjectId } from '../ids.ts';
import type { Holder, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import { walkOver } from './walk.ts';

/** The keys at which the facts of a line make a difference between places, and whether they ask for a status. On any day, at any commit. */
export type Touching = { keys: ReadonlySet<Ars>; byStatus: boolean };

/**
 * Every key that any look-up for the line could find something at (RESOLVER §3): of rules, endings, competences, expectations, holdings, delegations.
 * Two places of one level under the same of these keys, alike in themselves, are answered alike.
 */
export function touching(world: Projection, subject: SubjectId, role: Role): Touching {
  const gathered: Gathered = { keys: new Set(), byStatus: false };
  const functions = new Set<FunctionId>();
  const takeScope = (scope: Scope): void => addScope(gathered, scope);
  const takeHolder = (holder: Holder): void => {
    if (!('fn' in holder) || functions.has(holder.fn)) return;
    functions.add(holder.fn);
    for (const shelf of world.holdings.get(holder.fn)?.values() ?? []) for (const { area } of all(shelf)) takeScope(area);
  };
  const walk = walkOver(world, {
    scope: takeScope, competence: takeScope, rule: ({ holders }) => holders.forEach(takeHolder),
    delegation(row) {
      takeScope(row.scope);
      takeHolder(row.from);
      walk.act(row);
    },
  });
  const subjects = withGroups(world, subject);
  // Supervision may follow whoever bears the duty (§3.7).
  for (const each of role.startsWith('SUPERVISE_') ? [role, 'EXECUTE', 'OPERATE'] as const : [role]) walk.line(subjects, each);
  for (const twin of twinsOf(world, subject)) walk.rules(twin, role);
  return gathered;
}

type Gathered = { keys: Set<Ars>; byStatus: boolean };

function addScope(gathered: Gathered, { within, except, status }: Scope): void {
  for (const key of within) gathered.keys.add(key);
  if (except) for (const key of except) gathered.keys.add(key);
  gathered.byStatus ||= status !== undefined;
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
