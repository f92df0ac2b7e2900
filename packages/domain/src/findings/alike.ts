import { levelOf, pathOf, type Ars, type Level } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import { Ground } from '../matrix/ground.ts';
import { segmentsOf } from '../matrix/segments.ts';
import { walkOver } from '../matrix/walk.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import { withGroups } from '../resolve/supervises.ts';
import type { Assignment, Delegation, Holder, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import type { Lens } from '../world/lens.ts';
import { all } from '../world/shelf.ts';
import { bodiesIn, holdsOneOf, type Bodies } from './circles.ts';
import type { Ref } from './finding.ts';
import { HeldAlike, withPersons } from './held-alike.ts';
import { apartIn, kindsIn, nextFrom, type Places } from './kinds.ts';
import type { Stretches } from './runs.ts';

/**
 * The places that ever were there, of one level, in groups in which a line says the same, on every day and at every commit, but for the place itself and for the names of whoever holds
 * a function there; none of them empty. `names`: whether among some records is one that only some places of a group have.
 */
export type Alike = { places: readonly Ars[]; groups: readonly Stretches[]; names: (refs: readonly Ref[]) => boolean };

/** Keys by which places are told apart, and whether by a status too. */
type Areas = { keys: ReadonlySet<Ars>; isByStatus: boolean };

/** All that can tell places of a line apart: `functions` by the key within which one is named, and the bodies that its records name. */
type Told = Areas & { functions: ReadonlyMap<Ars, ReadonlySet<FunctionId>>; named: ReadonlySet<BodyId> };

/** What is looked at when findings are looked for in cells of a role: who had to consent, whose duty is supervised. */
function lookedAt({ records }: Projection, subject: SubjectId, role: Role): ReadonlySet<Role> {
  const duties = isSupervision(role) ? all(records.subject.get(subject)).map(dutyOf) : [];
  return new Set([role, 'CONSENT', ...duties]);
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

/** Stretches of places that are kept with a world at most: sixteen bytes each. */
const MOST_STRETCHES = 4_000_000;

/** Kept with a world: nothing in it turns on a day or a commit. */
const kept = new WeakMap<Projection, Likeness>();

/** Which cells of a world are alike; `before`: in the world that it came from by a commit. */
export function likenessIn(lens: Lens, before: Likeness | null): Likeness {
  if (before) return new Likeness(lens, before);
  const known = kept.get(lens.world);
  const likeness = known && known.size <= MOST_STRETCHES ? known : new Likeness(lens);
  kept.set(lens.world, likeness);
  return likeness;
}

/** Which cells need not be looked at, since another was that nothing recorded tells from them but a name. */
export class Likeness {
  readonly #world: Projection;
  readonly #lens: Lens;
  readonly #levels: Map<Level, Places>;
  readonly #grounds: Map<Level, Ground>;
  readonly #known = new Map<Level, Map<Role, Map<SubjectId, Alike>>>();
  readonly #areas: Map<FunctionId, Areas>;
  readonly bodies: Bodies;

  #size = 0;

  /** `before`: of a world with the same registers and the same supervision of bodies, from which they are taken. */
  constructor(lens: Lens, before: Likeness | null = null) {
    this.#world = lens.world;
    this.#lens = lens;
    const same = before && speaksAlike(before.#world, lens.world) ? before : null;
    this.#levels = same ? same.#levels : new Map<Level, Places>();
    this.#grounds = same ? same.#grounds : new Map<Level, Ground>();
    this.#areas = same ? same.#areas : new Map<FunctionId, Areas>();
    this.bodies = before ? before.bodies : bodiesIn(lens.world);
  }

  /** How many stretches of places make up the groups that are kept. */
  get size(): number {
    return this.#size;
  }

  of(subject: SubjectId, role: Role, level: Level): Alike {
    const byRole = this.#known.get(level) ?? new Map<Role, Map<SubjectId, Alike>>();
    const lines = byRole.get(role) ?? new Map<SubjectId, Alike>();
    const known = lines.get(subject);
    if (known) return known;
    this.#known.set(level, byRole.set(role, lines));
    const made = this.#grouped(subject, role, this.#groundAt(level), this.#at(level));
    lines.set(subject, made);
    for (const { length } of made.groups) this.#size += length / 2;
    return made;
  }

  #grouped(subject: SubjectId, role: Role, ground: Ground, places: Places): Alike {
    const { keys, isByStatus, functions, named } = this.#toldBy(subject, role);
    const { held } = places;
    const groups: number[][] = [];
    const zones = new Map<string, Map<number | string, number[]>>();
    const everywhere = [...functions].flatMap(([key, some]) => (ground.holdsAll(key) ? [...some] : []));
    const heldBy = (own: ReadonlySet<FunctionId>) => {
      const by = held.of(own);
      return { ...kindsIn(places, by, isByStatus), apart: apartIn(by, named) };
    };
    const outside = heldBy(new Set(everywhere));
    for (const { from, to, zone } of segmentsOf(ground, keys)) {
      let own: Set<FunctionId> | null = null;
      for (let outer = zone; outer; outer = outer.outer) for (const fn of functions.get(outer.key) ?? []) (own ??= new Set(everywhere)).add(fn);
      const { numbers, ends, apart } = own ? heldBy(own) : outside;
      const sign = zone?.sign ?? '';
      const known = zones.get(sign) ?? new Map<number | string, number[]>();
      zones.set(sign, known);
      let next = nextFrom(apart.at, from);
      for (let index = from; index < to;) {
        const isApart = index === next;
        if (isApart) next = nextFrom(apart.at, index + 1);
        const end = isApart ? index + 1 : Math.min(to, ends[index] as number, next);
        const kind = isApart ? `${numbers[index]} ${apart.signs.get(index)}` : numbers[index] as number;
        const group = known.get(kind);
        if (!group) {
          const made = [index, end];
          known.set(kind, made);
          groups.push(made);
        } else if (group.at(-1) === index) group[group.length - 1] = end;
        else group.push(index, end);
        index = end;
      }
    }
    return {
      places: ground.places, groups,
      names: (refs) => refs.some(({ kind, id }) => kind === 'holding' || (kind === 'body' && !named.has(id as BodyId) && !held.named.has(id as BodyId))),
    };
  }

  /** Every key by which anything that is looked at for a line can tell places apart: of rules, expectations, delegations, their endings and competences; and whom they name. */
  #toldBy(subject: SubjectId, role: Role): Told {
    const keys = new Set<Ars>();
    const functions = new Map<Ars, Set<FunctionId>>();
    const named = new Set<BodyId>();
    const delegations: Delegation[] = [];
    let isByStatus = false;
    const take = ({ within, except = [], status }: Scope): void => {
      for (const key of within) keys.add(key);
      for (const key of except) keys.add(key);
      isByStatus ||= status !== undefined;
    };
    const name = (holder: Holder, { within }: Scope): void => {
      if ('body' in holder) named.add(holder.body);
      else for (const key of within) functions.set(key, (functions.get(key) ?? new Set()).add(holder.fn));
    };
    const walk = walkOver(this.#world, {
      scope: take, competence: take,
      rule({ holders, scope }) {
        for (const holder of holders) name(holder, scope);
      },
      delegation: (delegation) => delegations.push(delegation),
    });
    const subjects = withGroups(this.#world, [subject]);
    for (const each of lookedAt(this.#world, subject, role)) walk.line(subjects, each);
    for (const delegation of this.#telling(delegations, named, functions)) {
      take(delegation.scope);
      name(delegation.from, delegation.scope);
      named.add(delegation.to);
      walk.act(delegation);
    }
    for (const scope of paidFor(this.#world, subjects, role)) take(scope);
    for (const [around, some] of functions) {
      for (const fn of some) {
        const areas = this.#areasOf(fn);
        for (const key of areas.keys) if (pathOf(key).includes(around)) keys.add(key);
        isByStatus ||= areas.isByStatus;
      }
    }
    return { keys, isByStatus, functions, named: withPersons(this.#world, named) };
  }

  /** Delegations that can be met in the line: they start from whom a rule or another delegation names, or who holds a function that a rule names. One that leads in a circle starts where another leads. */
  #telling(delegations: readonly Delegation[], named: Iterable<BodyId>, functions: ReadonlyMap<Ars, ReadonlySet<FunctionId>>): readonly Delegation[] {
    if (delegations.length === 0) return delegations;
    const { nameOf } = this.bodies;
    const bearers = new Set([...named, ...delegations.map(({ to }) => to)].map(nameOf));
    const held = new Set([...functions.values()].flatMap((some) => [...some]));
    return delegations.filter(({ from }) => 'fn' in from || bearers.has(nameOf(from.body)) || holdsOneOf(held, from.body, this.bodies));
  }

  /** Keys at which a function was ever held, or was not, by more than the place alone: with a hole, for several places at once, or by status. */
  #areasOf(fn: FunctionId): Areas {
    const known = this.#areas.get(fn);
    if (known) return known;
    const areas = [...(this.#world.holdings.get(fn)?.values() ?? [])].flatMap(all).map(({ area }) => area);
    const isPlain = areas.every(({ within, except, status }) => within.length === 1 && except === undefined && status === undefined);
    const made: Areas = { keys: new Set(isPlain ? [] : areas.flatMap(({ within, except = [] }) => [...within, ...except])), isByStatus: areas.some(({ status }) => status !== undefined) };
    this.#areas.set(fn, made);
    return made;
  }

  #groundAt(level: Level): Ground {
    const made = this.#grounds.get(level) ?? new Ground(this.#world, this.#lens.on, this.#lens.at, this.#at(level).places);
    this.#grounds.set(level, made);
    return made;
  }

  #at(level: Level): Places {
    const known = this.#levels.get(level);
    if (known) return known;
    const { records: { territory }, statuses, successionsTo } = this.#world;
    const places = [...territory.keys()].filter((key): key is Ars => levelOf(key as Ars) === level).sort();
    // A place that took others over is asked by their keys too: it is like no other.
    const daysOf = (place: Ars): string =>
      (successionsTo.has(place) ? place : all(territory.get(place)).map(({ valid, known: { from, to }, cell, startUnknown }) => `${valid.from} ${valid.to ?? ''} ${from} ${to ?? ''} ${cell} ${startUnknown ?? ''}`).sort().join('|'));
    const statusOf = (place: Ars): string =>
      all(statuses.get(place)).map(({ status, valid, known: { from, to }, evidence, startUnknown }) => `${status} ${valid.from} ${valid.to ?? ''} ${from} ${to ?? ''} ${evidence.confidence} ${startUnknown ?? ''}`).sort().join('|');
    const made: Places = {
      places,
      plain: numbered(places, daysOf), held: new HeldAlike(this.#world, places), byStatus: numbered(places, (place) => `${daysOf(place)}/${statusOf(place)}`), kinds: new Map(),
    };
    this.#levels.set(level, made);
    return made;
  }
}

/** Whether no other body was named by an acceptance or a consent since. */
const speaksAlike = (before: Projection, after: Projection): boolean => before.records.acceptance === after.records.acceptance && before.records.consent === after.records.consent;

function numbered(places: readonly Ars[], textOf: (place: Ars) => string): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(places, (place) => {
    const text = textOf(place);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}
