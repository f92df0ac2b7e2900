import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { Scope } from '../fact.ts';
import type { SubjectId } from '../ids.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { roles, type Assignment, type Delegation, type Role } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import type { Projection } from '../world/projection.ts';
import { all as everyRow, allIn } from '../world/shelf.ts';

/**
 * A subject whose cells new facts may change, from the first of their days on. `roles`: true where facts speak of the role, false where it only follows one of
 * which they do. `within`: only in cells at, in or around these places; null: in any.
 */
export type TouchedSubject = { subject: SubjectId; roles: Map<Role, boolean>; within: Set<Ars> | null; from: Day };

/** `supervision`: what is recorded for the supervision of bodies may change. */
export type Touched = { subjects: readonly TouchedSubject[]; supervision: boolean };

/**
 * The cells in which an answer can differ by the opened facts: of the subjects at and below theirs, of their roles and what follows those, at the
 * places that they name, and nothing else. Which of them do differ is asked. Of any version and day: what is touched must never be too little.
 */
export function touchedBy(world: Projection, opened: readonly Opened[]): Touched {
  const found = new Map<SubjectId, TouchedSubject>();
  const touch = (subject: SubjectId, role: Role, own: boolean, within: readonly Ars[] | null, from: Day): void => {
    const known: TouchedSubject = found.get(subject) ?? { subject, roles: new Map(), within: new Set(), from };
    known.roles.set(role, own || known.roles.get(role) === true);
    if (within === null) known.within = null;
    else for (const place of within) known.within?.add(place);
    if (from < known.from) known.from = from;
    found.set(subject, known);
  };
  let supervision = false;
  const supervised = new Set(allIn(world.records.body).flatMap(({ supervisedAs }) => supervisedAs ?? []));
  for (const { subject, of, scope, from } of reachOf(world, opened)) {
    const below = atAndBelow(world, subject);
    const leaves = below.filter((id) => hasCells(world, id));
    const supervises = below.some((id) => supervised.has(id));
    for (const role of new Set(of.flatMap(followed))) {
      for (const leaf of leaves) touch(leaf, role, of.includes(role), scope.within, from);
      // Supervision of a body is recorded elsewhere and asked at its own place (§3.7): a change of it may show wherever the body bears a duty.
      if (!isSupervision(role) || !supervises) continue;
      supervision = true;
      for (const leaf of world.records.subject.keys()) if (hasCells(world, leaf as SubjectId)) touch(leaf as SubjectId, role, of.includes(role), null, from);
    }
  }
  return { subjects: [...found.values()], supervision };
}

type Reach = { subject: SubjectId; of: readonly Role[]; scope: Scope; from: Day };

function reachOf(world: Projection, opened: readonly Opened[]): Reach[] {
  return opened.flatMap(({ kind, record }): Reach[] => {
    const { from } = record.valid;
    if (kind === 'assignment') return [{ subject: record.subject, of: [record.role], scope: record.scope, from }];
    if (kind === 'delegation') return [{ subject: record.subject, of: record.roles, scope: record.scope, from }];
    if (kind !== 'ending') return [];
    const targets: (Assignment | Delegation)[] = [...everyRow(world.records.assignment.get(record.target)), ...everyRow(world.records.delegation.get(record.target))];
    return targets.map((target) => ({ subject: target.subject, of: 'role' in target ? [target.role] : target.roles, scope: target.scope, from }));
  });
}

/** Supervision without a rule of its own follows whoever bears EXECUTE or OPERATE. */
const followed = (role: Role): Role[] => [role, ...(role === 'EXECUTE' || role === 'OPERATE' ? roles.filter(isSupervision) : [])];

export function atAndBelow(world: Projection, top: SubjectId): SubjectId[] {
  const found = new Set<SubjectId>();
  const open: SubjectId[] = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...everyRow(world.children.get(next)).map(({ id }) => id));
  }
  return [...found];
}

/** A group has no cells of its own (G3). */
const hasCells = (world: Projection, id: SubjectId): boolean => everyRow(world.records.subject.get(id)).some(({ kind }) => kind !== 'GROUP');
