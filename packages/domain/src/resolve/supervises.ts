import type { SubjectId } from '../ids.ts';
import { roles, type Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all, allIn } from '../world/shelf.ts';
import { isSupervision } from './supervise.ts';

/** Roles in which the supervision of some body may be recorded, on any day and at any commit: in others no cell's supervision follows a body. */
export function supervisesIn(world: Projection): ReadonlySet<Role> {
  const subjects = supervisedIn(world);
  return new Set(roles.filter((role) => isSupervision(role) && [...subjects].some((id) => world.assignments.get(role)?.has(id))));
}

/** The subjects under which the supervision of some body may be recorded, on any day and at any commit. */
export const supervisedIn = (world: Projection): Set<SubjectId> => withGroups(world, allIn(world.records.body).flatMap(({ supervisedAs }) => supervisedAs ?? []));

/** The subjects and whatever was ever above them. A set hands out what is added while it is walked. */
export function withGroups({ records }: Projection, subjects: Iterable<SubjectId>): Set<SubjectId> {
  const found = new Set(subjects);
  for (const id of found) {
    for (const { parent } of all(records.subject.get(id))) if (parent !== null) found.add(parent);
  }
  return found;
}
