import { levelOf, type Ars, type Level } from '../ars.ts';
import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import { Ground } from '../matrix/ground.ts';
import { segmentsOf, type Zone } from '../matrix/segments.ts';
import type { Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import type { Lens } from '../world/lens.ts';
import { all } from '../world/shelf.ts';
import { bodiesIn, type Bodies } from './circles.ts';
import type { Ref } from './finding.ts';
import { HeldAlike, withPersons } from './held-alike.ts';
import { apartIn, kindsIn, nextFrom, type Places } from './kinds.ts';
import type { Stretches } from './runs.ts';
import { tellsApart, type Areas, type ByKey, type TellsApart } from './tells-apart.ts';

/**
 * The places that ever were there, of one level, in groups in which a line says the same, on every day and at every commit, but for the place itself and for the names of whoever holds
 * a function there; none of them empty. `names`: whether among some records is one that only some places of a group have, which is said by its number.
 */
export type Alike = { places: readonly Ars[]; groups: readonly Stretches[]; names: (group: number, refs: readonly Ref[]) => boolean };

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
  readonly #known = new Map<Level, Map<string, Map<SubjectId, Alike>>>();
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

  /** `alone`: of a supervision, whose duty it is left out. */
  of(subject: SubjectId, role: Role, level: Level, alone = false): Alike {
    const byRole = this.#known.get(level) ?? new Map<string, Map<SubjectId, Alike>>();
    const key = alone ? `${role} alone` : role;
    const lines = byRole.get(key) ?? new Map<SubjectId, Alike>();
    const known = lines.get(subject);
    if (known) return known;
    this.#known.set(level, byRole.set(key, lines));
    const made = this.#grouped(tellsApart({ world: this.#world, bodies: this.bodies, areas: this.#areas }, subject, role, alone), this.#groundAt(level), this.#at(level));
    lines.set(subject, made);
    for (const { length } of made.groups) this.#size += length / 2;
    return made;
  }

  #grouped({ keys, isByStatus, functions, bodies }: TellsApart, ground: Ground, places: Places): Alike {
    const { held } = places;
    const groups: number[][] = [];
    const namedIn: ReadonlySet<BodyId>[] = [];
    const zones = new Map<string, Map<number | string, number[]>>();
    const everywhere = <Named>(named: ByKey<Named>): ReadonlySet<Named> => new Set([...named].flatMap(([key, some]) => (ground.holdsAll(key) ? [...some] : [])));
    const toldIn = (fns: ReadonlySet<FunctionId>, some: ReadonlySet<BodyId>) => {
      const by = held.of(fns);
      const named = withPersons(this.#world, some);
      return { ...kindsIn(places, by, isByStatus), apart: apartIn(by, named), named };
    };
    const [allFunctions, allBodies] = [everywhere(functions), everywhere(bodies)];
    const outside = toldIn(allFunctions, allBodies);
    for (const { from, to, zone } of segmentsOf(ground, keys)) {
      const ownFunctions = namedAt(zone, functions);
      const ownBodies = namedAt(zone, bodies);
      const isMore = ownFunctions.length > 0 || ownBodies.length > 0;
      const { numbers, ends, apart, named } = isMore ? toldIn(new Set([...allFunctions, ...ownFunctions]), new Set([...allBodies, ...ownBodies])) : outside;
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
          namedIn.push(named);
        } else if (group.at(-1) === index) group[group.length - 1] = end;
        else group.push(index, end);
        index = end;
      }
    }
    return {
      places: ground.places, groups,
      names: (group, refs) => refs.some(({ kind, id }) => kind === 'holding' || (kind === 'body' && !namedIn[group]?.has(id as BodyId) && !held.named.has(id as BodyId))),
    };
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

/** What is named within the keys in which a zone lies. */
function namedAt<Named>(zone: Zone, named: ByKey<Named>): Named[] {
  const found: Named[] = [];
  for (let outer = zone; outer; outer = outer.outer) for (const each of named.get(outer.key) ?? []) found.push(each);
  return found;
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
