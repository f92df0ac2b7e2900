import type { BodyId, DelegationId, FunctionId, SubjectId } from '../ids.ts';
import type { Delegation } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { allIn } from '../world/shelf.ts';

/** Bodies of which one may stand in another's place on some day, by one name; and the functions that any of them ever held. */
export type Bodies = { nameOf: (body: BodyId) => BodyId; functionsOf: (name: BodyId) => ReadonlySet<FunctionId> };

/** Delegations that may lead in a circle in some cell on some day, and the subjects that they are about. */
export type Circles = { ids: ReadonlySet<DelegationId>; subjects: ReadonlySet<SubjectId> };

export function bodiesIn({ records }: Projection): Bodies {
  const names = new Map<BodyId, BodyId>();
  const nameOf = (body: BodyId): BodyId => {
    let name = body;
    for (let next = names.get(name); next !== undefined; next = names.get(name)) name = next;
    return name;
  };
  for (const { from, to } of allIn(records.succession)) {
    const [one, other] = [nameOf(from as BodyId), nameOf(to as BodyId)];
    if (one !== other) names.set(one, other);
  }
  const functions = new Map<BodyId, Set<FunctionId>>();
  for (const { body, fn } of allIn(records.holding)) {
    const name = nameOf(body);
    functions.set(name, (functions.get(name) ?? new Set()).add(fn));
  }
  return { nameOf, functionsOf: (name) => functions.get(name) ?? NO_FUNCTIONS };
}

const NO_FUNCTIONS: ReadonlySet<FunctionId> = new Set();

/** Whoever is left when those are taken away, again and again, that start from nobody to whom another leads, or lead to nobody from whom another starts. */
export function circlesIn(world: Projection, bodies: Bodies): Circles {
  let left: readonly Delegation[] = allIn(world.records.delegation);
  for (let count = -1; count !== left.length;) {
    count = left.length;
    const ends = new Set(left.map(({ to }) => bodies.nameOf(to)));
    left = left.filter((one) => startsAmong(ends, one, bodies));
    const [starts, functions] = [new Set<BodyId>(), new Set<FunctionId>()];
    for (const { from } of left) {
      if ('body' in from) starts.add(bodies.nameOf(from.body));
      else functions.add(from.fn);
    }
    left = left.filter(({ to }) => starts.has(bodies.nameOf(to)) || holdsOneOf(functions, to, bodies));
  }
  return { ids: new Set(left.map(({ id }) => id)), subjects: new Set(left.map(({ subject }) => subject)) };
}

/** Whether a body, or one in whose place it may stand, ever held one of some functions. */
export function holdsOneOf(some: ReadonlySet<FunctionId>, body: BodyId, { nameOf, functionsOf }: Bodies): boolean {
  for (const fn of functionsOf(nameOf(body))) if (some.has(fn)) return true;
  return false;
}

/** Whether a delegation may start from one of some bodies. */
function startsAmong(some: ReadonlySet<BodyId>, { from }: Pick<Delegation, 'from'>, { nameOf, functionsOf }: Bodies): boolean {
  if ('body' in from) return some.has(nameOf(from.body));
  for (const name of some) if (functionsOf(name).has(from.fn)) return true;
  return false;
}
