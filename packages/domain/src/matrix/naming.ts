import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import { roles, type Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all, allIn } from '../world/shelf.ts';

/** Subjects by role. */
export type Lines = ReadonlyMap<Role, ReadonlySet<SubjectId>>;

/**
 * The lines in which a body can be named at all, on any day and at any commit: by a rule or a delegation for the subject or a group above it, through a
 * function, as successor, or as the supervision of whoever bears the duty. In all others it is in no answer.
 */
export function linesNaming(world: Projection, body: BodyId): Lines {
  const lines = namedByRules(world, new Set([body]));
  for (const role of roles.filter(isSupervision)) {
    const supervised = supervisedUnder(world, lines.get(role) ?? new Set());
    if (supervised.size === 0) continue;
    const duties = namedByRules(world, supervised);
    for (const kind of ['SERVICE', 'COMPONENT'] as const) for (const subject of duties.get(dutyOf({ kind })) ?? []) take(lines, role, subject);
  }
  return lines;
}

type Gathered = Map<Role, Set<SubjectId>>;

function take(lines: Gathered, role: Role, subject: SubjectId): void {
  const subjects = lines.get(role);
  if (subjects) subjects.add(subject);
  else lines.set(role, new Set([subject]));
}

/** Bodies whose supervision is recorded under one of these subjects. */
function supervisedUnder({ records }: Projection, subjects: ReadonlySet<SubjectId>): Set<BodyId> {
  const found = new Set<BodyId>();
  for (const { id, supervisedAs } of allIn(records.body)) if (supervisedAs !== undefined && subjects.has(supervisedAs)) found.add(id);
  return found;
}

/** What rules and delegations name bodies in, with all that lies under the groups named. */
function namedByRules(world: Projection, bodies: ReadonlySet<BodyId>): Gathered {
  const names = withPredecessors(world, bodies);
  const functions = new Set<FunctionId>();
  for (const { fn, body } of allIn(world.records.holding)) if (names.has(body)) functions.add(fn);
  const lines: Gathered = new Map();
  for (const { role, subject, holders } of allIn(world.records.assignment)) {
    if (holders.some((holder) => ('fn' in holder ? functions.has(holder.fn) : names.has(holder.body)))) take(lines, role, subject);
  }
  for (const { to, subject, roles: handed } of allIn(world.records.delegation)) if (names.has(to)) for (const role of handed) take(lines, role, subject);
  for (const subjects of lines.values()) for (const subject of subjects) for (const { id } of all(world.children.get(subject))) subjects.add(id);
  return lines;
}

/** The bodies and all whose place they have ever taken. A set hands out what is added while it is walked. */
function withPredecessors({ successionsTo }: Projection, bodies: ReadonlySet<BodyId>): Set<BodyId> {
  const found = new Set(bodies);
  for (const body of found) for (const { from } of all(successionsTo.get(body))) found.add(from as BodyId);
  return found;
}
