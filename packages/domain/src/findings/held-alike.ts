import { pathOf, type Ars } from '../ars.ts';
import type { BodyId, FunctionId } from '../ids.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { supervisedIn } from '../resolve/supervises.ts';
import { roles, type Holding } from '../rules.ts';
import { walkOver } from '../matrix/walk.ts';
import type { Projection } from '../world/projection.ts';
import { all, allIn, byIdAndVersion } from '../world/shelf.ts';

/** Numbers places alike in which some functions are held alike, and says at which of them a body is met there, and as which of the names of the place. */
export type Held = { numbers: Int32Array; at: ReadonlyMap<BodyId, ReadonlyMap<number, number>> };

/** How bodies are supervised: keys by which places of bodies are told apart; null where more than the place may tell them apart. */
type Supervised = { keys: ReadonlySet<Ars> | null; named: ReadonlySet<BodyId> };

/**
 * Who holds functions at a place, but for the names: places are alike here where the entries are the same on every day and at every commit, once those of bodies that nobody else
 * speaks of are numbered in the order in which they come. What such bodies are (level, form, legal person, supervision) counts; what they are called does not.
 */
export class HeldAlike {
  readonly #holdings: Projection['holdings'];
  readonly #bodies: Projection['records']['body'];
  readonly #places: readonly Ars[];
  readonly #known = new Map<string, Held>();
  readonly #supervised: Supervised;
  /** Bodies that more is said of than that they hold functions: each is like no other. */
  readonly named: ReadonlySet<BodyId>;

  constructor(world: Projection, places: readonly Ars[]) {
    this.#holdings = world.holdings;
    this.#bodies = world.records.body;
    this.#places = places;
    this.#supervised = supervisionIn(world);
    const { succession, acceptance, consent } = world.records;
    this.named = withPersons(world, [
      ...allIn(succession).flatMap(({ from, to }) => [from, to] as BodyId[]), ...allIn(acceptance).map(({ body }) => body), ...allIn(consent).map(({ body }) => body), ...this.#supervised.named,
    ]);
  }

  of(functions: ReadonlySet<FunctionId>): Held {
    const sorted = [...functions].sort();
    const key = sorted.join(' ');
    const known = this.#known.get(key) ?? this.#numbered(sorted);
    this.#known.set(key, known);
    return known;
  }

  #numbered(functions: readonly FunctionId[]): Held {
    const texts = new Map<string, number>();
    const at = new Map<BodyId, Map<number, number>>();
    const numbers = Int32Array.from(this.#places, (place, index) => {
      const local = new Map<string, number>();
      const text = functions.map((fn) => this.#entriesOf(fn, place, local)).join('/');
      for (const [name, which] of local) {
        const met = at.get(name as BodyId);
        if (met) met.set(index, which);
        else at.set(name as BodyId, new Map([[index, which]]));
      }
      const number = texts.get(text) ?? texts.size;
      texts.set(text, number);
      return number;
    });
    return { numbers, at };
  }

  #entriesOf(fn: FunctionId, place: Ars, local: Map<string, number>): string {
    const shelves = this.#holdings.get(fn);
    return pathOf(place).flatMap((key) => [...all(shelves?.get(key))].sort(byIdAndVersion).map((row) => `${key.length} ${this.#entry(row, local)}`)).join(';');
  }

  #entry({ id, version, known, valid, evidence, startUnknown, body }: Holding, local: Map<string, number>): string {
    return `${numberIn(local, `entry ${id}`)} ${version} ${writeTimes({ known, valid, ...(startUnknown && { startUnknown }) })} ${evidence.confidence} ${this.#body(body, local)}`;
  }

  #body(id: BodyId, local: Map<string, number>): string {
    if (this.named.has(id)) return `=${id}`;
    const isNew = !local.has(id);
    const number = numberIn(local, id);
    if (!isNew) return `#${number}`;
    const rows = [...all(this.#bodies.get(id))].sort(byIdAndVersion).map((row) => {
      const person = row.legalPerson === id ? '' : this.#body(row.legalPerson, local);
      return `${writeTimes(row)} ${row.level} ${row.form} ${person} ${row.supervisedAs === undefined ? '' : `${row.supervisedAs} ${this.#supervisedAt(id, row.place)}`}`;
    });
    return `#${number}(${rows.join(',')})`;
  }

  /** What supervision can turn on at a body's own place. */
  #supervisedAt(id: BodyId, place: Ars): string {
    const { keys } = this.#supervised;
    return keys ? pathOf(place).filter((key) => keys.has(key)).join('<') : id;
  }
}

function numberIn(local: Map<string, number>, name: string): number {
  const number = local.get(name) ?? local.size;
  local.set(name, number);
  return number;
}

const writeTimes = ({ known, valid, startUnknown }: Pick<Holding, 'known' | 'valid' | 'startUnknown'>): string =>
  `${known.from}-${known.to ?? ''} ${valid.from}-${valid.to ?? ''}${startUnknown ? '?' : ''}`;

function supervisionIn(world: Projection): Supervised {
  const subjects = supervisedIn(world);
  const keys = new Set<Ars>();
  const named = new Set<BodyId>();
  let isMore = false;
  const walk = walkOver(world, {
    scope({ within, except = [], status }) {
      for (const key of [...within, ...except]) keys.add(key);
      isMore ||= status !== undefined;
    },
    competence({ within, except = [], status }) {
      for (const key of [...within, ...except]) keys.add(key);
      isMore ||= status !== undefined;
    },
    rule({ holders, acceptance }) {
      for (const holder of holders) {
        if ('body' in holder) named.add(holder.body);
        else isMore = true;
      }
      isMore ||= acceptance !== 'NOT_NEEDED';
    },
    delegation() {
      isMore = true;
    },
  });
  for (const role of roles.filter(isSupervision)) walk.line(subjects, role);
  return { keys: isMore ? null : keys, named };
}

/** Bodies, and the legal persons that they were ever a part of. A set hands out what is added while it is walked. */
export function withPersons({ records }: Projection, bodies: Iterable<BodyId>): ReadonlySet<BodyId> {
  const found = new Set(bodies);
  for (const id of found) for (const { legalPerson } of all(records.body.get(id))) found.add(legalPerson);
  return found;
}
