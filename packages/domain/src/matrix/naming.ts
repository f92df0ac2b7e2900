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
  const names = namesIn(world);
  const known = names.lines.get(body);
  if (known) return known;
  const lines = namedByRules(world, names, new Set([body]));
  for (const role of roles.filter(isSupervision)) {
    const supervised = new Set([...(lines.get(role) ?? [])].flatMap((subject) => [...(names.supervised.get(subject) ?? [])]));
    if (supervised.size === 0) continue;
    const duties = namedByRules(world, names, supervised);
    for (const kind of ['SERVICE', 'COMPONENT'] as const) for (const subject of duties.get(dutyOf({ kind })) ?? []) take(lines, role, subject);
  }
  names.lines.set(body, lines);
  return lines;
}

type Gathered = Map<Role, Set<SubjectId>>;
type Named = { role: Role; subject: SubjectId };

/** Who is named where: what rules name a body or function, what delegations lead to a body, which functions it ever held, and whose supervision is recorded under a subject. */
type Names = {
  bodies: Map<BodyId, Named[]>; functions: Map<FunctionId, Named[]>; held: Map<BodyId, Set<FunctionId>>; supervised: Map<SubjectId, Set<BodyId>>;
  /** What was asked for. */
  lines: Map<BodyId, Lines>;
};

/** Put together once for a world: the next commit may name somebody else. */
const made = new WeakMap<Projection, Names>();

function namesIn(world: Projection): Names {
  const known = made.get(world);
  if (known) return known;
  const { records: { assignment, delegation, holding, body } } = world;
  const names: Names = { bodies: new Map(), functions: new Map(), held: new Map(), supervised: new Map(), lines: new Map() };
  for (const { role, subject, holders } of allIn(assignment)) for (const holder of holders) ('fn' in holder ? listIn(names.functions, holder.fn) : listIn(names.bodies, holder.body)).push({ role, subject });
  for (const { to, subject, roles: handed } of allIn(delegation)) for (const role of handed) listIn(names.bodies, to).push({ role, subject });
  for (const { fn, body: holder } of allIn(holding)) setIn(names.held, holder).add(fn);
  for (const { id, supervisedAs } of allIn(body)) if (supervisedAs !== undefined) setIn(names.supervised, supervisedAs).add(id);
  made.set(world, names);
  return names;
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function setIn<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const set = sets.get(key) ?? new Set<Item>();
  sets.set(key, set);
  return set;
}

const take = (lines: Gathered, role: Role, subject: SubjectId): unknown => setIn(lines, role).add(subject);

/** What rules and delegations name bodies in, with all that lies under the groups named. */
function namedByRules(world: Projection, names: Names, bodies: ReadonlySet<BodyId>): Gathered {
  const lines: Gathered = new Map();
  for (const body of withPredecessors(world, bodies)) {
    for (const { role, subject } of names.bodies.get(body) ?? []) take(lines, role, subject);
    for (const fn of names.held.get(body) ?? []) for (const { role, subject } of names.functions.get(fn) ?? []) take(lines, role, subject);
  }
  for (const subjects of lines.values()) for (const subject of subjects) for (const { id } of all(world.children.get(subject))) subjects.add(id);
  return lines;
}

/** The bodies and all whose place they have ever taken. A set hands out what is added while it is walked. */
function withPredecessors({ successionsTo }: Projection, bodies: ReadonlySet<BodyId>): Set<BodyId> {
  const found = new Set(bodies);
  for (const body of found) for (const { from } of all(successionsTo.get(body))) found.add(from as BodyId);
  return found;
}
