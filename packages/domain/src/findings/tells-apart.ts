import { pathOf, type Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import { walkOver } from '../matrix/walk.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import { withGroups } from '../resolve/supervises.ts';
import type { Assignment, Delegation, Holder, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import { holdsOneOf, type Bodies } from './circles.ts';

/** Keys by which places are told apart, and whether by a status too. */
export type Areas = { keys: ReadonlySet<Ars>; isByStatus: boolean };

/** By the key within which something is named. */
export type ByKey<Named> = ReadonlyMap<Ars, ReadonlySet<Named>>;

/** All that can tell places of a line apart: the functions and bodies that its records name. */
export type TellsApart = Areas & { functions: ByKey<FunctionId>; bodies: ByKey<BodyId> };

/** `areas`: what was found of functions before. */
type Known = { world: Projection; bodies: Bodies; areas: Map<FunctionId, Areas> };

/**
 * Every key by which anything that is looked at for a line can tell places apart: of rules, expectations, delegations, their endings and competences; and whom they name. `alone`: whose duty is
 * supervised is not looked at.
 */
export function tellsApart(known: Known, subject: SubjectId, role: Role, alone: boolean): TellsApart {
  const { world } = known;
  const keys = new Set<Ars>();
  const functions = new Map<Ars, Set<FunctionId>>();
  const bodies = new Map<Ars, Set<BodyId>>();
  const delegations: Delegation[] = [];
  let isByStatus = false;
  const take = ({ within, except = [], status }: Scope): void => {
    for (const key of within) keys.add(key);
    for (const key of except) keys.add(key);
    isByStatus ||= status !== undefined;
  };
  const name = (holder: Holder, { within }: Scope): void => {
    for (const key of within) {
      if ('body' in holder) bodies.set(key, (bodies.get(key) ?? new Set()).add(holder.body));
      else functions.set(key, (functions.get(key) ?? new Set()).add(holder.fn));
    }
  };
  const walk = walkOver(world, {
    scope: take, competence: take,
    rule({ holders, scope }) {
      for (const holder of holders) name(holder, scope);
    },
    delegation: (delegation) => delegations.push(delegation),
  });
  const subjects = withGroups(world, [subject]);
  for (const each of lookedAt(world, subject, role, alone)) walk.line(subjects, each);
  for (const delegation of telling(known, delegations, bodies, functions)) {
    take(delegation.scope);
    name(delegation.from, delegation.scope);
    name({ body: delegation.to }, delegation.scope);
    walk.act(delegation);
  }
  for (const scope of paidFor(world, subjects, role)) take(scope);
  for (const [around, some] of functions) {
    for (const fn of some) {
      const areas = areasOf(known, fn);
      for (const key of areas.keys) if (pathOf(key).includes(around)) keys.add(key);
      isByStatus ||= areas.isByStatus;
    }
  }
  return { keys, isByStatus, functions, bodies };
}

/** What is looked at when findings are looked for in cells of a role: who had to consent, whose duty is supervised. */
function lookedAt({ records }: Projection, subject: SubjectId, role: Role, alone: boolean): ReadonlySet<Role> {
  const duties = isSupervision(role) && !alone ? all(records.subject.get(subject)).map(dutyOf) : [];
  return new Set([role, 'CONSENT', ...duties]);
}

/** Delegations that can be met in the line: they start from whom a rule or another delegation names, or who holds a function that a rule names. One that leads in a circle starts where another leads. */
function telling({ bodies: known }: Known, delegations: readonly Delegation[], bodies: ByKey<BodyId>, functions: ByKey<FunctionId>): readonly Delegation[] {
  if (delegations.length === 0) return delegations;
  const { nameOf } = known;
  const bearers = new Set([...[...bodies.values()].flatMap((some) => [...some]), ...delegations.map(({ to }) => to)].map(nameOf));
  const held = new Set([...functions.values()].flatMap((some) => [...some]));
  return delegations.filter(({ from }) => 'fn' in from || bearers.has(nameOf(from.body)) || holdsOneOf(held, from.body, known));
}

/** Where a resolution that may have transferred a duty says who pays for it: no other payer is asked for there. */
function paidFor(world: Projection, subjects: Iterable<SubjectId>, role: Role): Scope[] {
  if (role !== 'EXECUTE' && role !== 'OPERATE') return [];
  const rulesOf = (subject: SubjectId, of: Role): Assignment[] => [...(world.assignments.get(of)?.get(subject)?.values() ?? [])].flatMap(all);
  const actsOf = ({ origin }: Pick<Assignment, 'origin'>): string[] =>
    'clause' in origin ? all(world.records.clause.get(origin.clause)).map(({ board, resolution }) => `${board} ${resolution}`) : [];
  const line = [...subjects];
  const payers = line.flatMap((subject) => rulesOf(subject, 'FUND')).filter(({ origin }) => 'clause' in origin);
  if (payers.length === 0) return [];
  const acts = new Set(line.flatMap((subject) => [...rulesOf(subject, role), ...all(world.delegations.get(subject))]).flatMap(actsOf));
  return payers.filter((rule) => actsOf(rule).some((act) => acts.has(act))).map(({ scope }) => scope);
}

/** Keys at which a function was ever held, or was not, by more than the place alone: with a hole, for several places at once, or by status. */
function areasOf({ world, areas: known }: Known, fn: FunctionId): Areas {
  const found = known.get(fn);
  if (found) return found;
  const areas = [...(world.holdings.get(fn)?.values() ?? [])].flatMap(all).map(({ area }) => area);
  const isPlain = areas.every(({ within, except, status }) => within.length === 1 && except === undefined && status === undefined);
  const made: Areas = { keys: new Set(isPlain ? [] : areas.flatMap(({ within, except = [] }) => [...within, ...except])), isByStatus: areas.some(({ status }) => status !== undefined) };
  known.set(fn, made);
  return made;
}
