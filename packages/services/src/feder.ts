import type { Change, Database, Kept, Memory } from '@feder/db';
import { changesSince, emptyMemory, forgetTouched, head, loadFacts, readChanges } from '@feder/db';
import { advance, asSeq, compileWorld, headOf, worldIds, type Day, type Seq, type World, type WorldId } from '@feder/domain';
import { carryBooks, type Followed } from './books.ts';
import type { Population } from './population.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';

/** One world, ready to answer: reads of responsibilities never touch the database. */
export type LoadedWorld = { id: WorldId; world: World; search: () => SearchIndex };

/** What every verb works with. The clock comes in as an argument, so that a test can be on any day. */
export type Feder = {
  db: Database;
  worlds: Record<WorldId, LoadedWorld>;
  /** Today's calendar day in Europe/Berlin. */
  today: () => Day;
  now: () => Date;
  /** Who lives where, of the worlds of which somebody counted. */
  population?: Partial<Record<WorldId, Population>>;
};

/** Both worlds as the last orderly end kept them, or read from the database: call it after the seed then. `refresh` follows commits. */
export async function openFeder(db: Database, clock: Pick<Feder, 'today' | 'now' | 'population'>, kept: Kept | null = null): Promise<Feder> {
  return { db, ...clock, worlds: kept ? worldsOf((id) => toWorld(id, compileWorld(kept.facts[id]))) : await loadWorlds(db) };
}

/** Compares what was kept with the database, once that is open. When it was changed by another way since, both worlds are read anew. */
export async function confirmKept(feder: Feder, kept: Kept): Promise<void> {
  const { seq, hash } = await head(feder.db);
  if (seq !== kept.head.seq || hash !== kept.head.hash) feder.worlds = await loadWorlds(feder.db);
}

async function loadWorlds(db: Database): Promise<Feder['worlds']> {
  const [real, planspiel] = await Promise.all([loadFacts(db, 'real'), loadFacts(db, 'planspiel')]);
  return worldsOf((id) => toWorld(id, compileWorld({ real, planspiel }[id])));
}
/** The newest commit that a world knows; 0 before the first. */
export const headSeq = ({ world }: LoadedWorld): Seq => headOf(world)?.seq ?? (0 as Seq);

const memories = new WeakMap<Feder, Memory>();

/** What this process remembers of what boards did, for acts that are tried: as far as both worlds have followed the feed. */
export function memoryOf(feder: Feder): Memory {
  const memory = memories.get(feder) ?? emptyMemory(lastFollowed(feder));
  memories.set(feder, memory);
  return memory;
}

const lastFollowed = ({ worlds }: Feder): Seq => asSeq(Math.min(...worldIds.map((id) => headSeq(worlds[id]))));

/**
 * Follows the feed: each world goes forward by what the commits did to its facts. Ranks are read with a whole world: a commit that enters one brings the world anew.
 * @param own a commit of this process; where it is the next one, the feed need not be asked
 */
export async function refresh(feder: Feder, own?: Change): Promise<void> {
  const last = lastFollowed(feder);
  const changes = own?.seq === last + 1 ? [own] : await changesSince(feder.db, last);
  forgetTouched(memoryOf(feder), changes);
  for (const id of worldIds) {
    const followed = await follow(feder, id, changes);
    // Another call may have come further meanwhile.
    if (headSeq(followed) > headSeq(feder.worlds[id])) feder.worlds[id] = followed;
  }
}

async function follow({ db, worlds }: Feder, id: WorldId, changes: readonly Change[]): Promise<LoadedWorld> {
  const loaded = worlds[id];
  const missed = changes.filter(({ seq }) => seq > headSeq(loaded));
  if (missed.some(({ touched }) => touched.some(({ world, kind }) => world === id && kind === 'rank'))) return toWorld(id, compileWorld(await loadFacts(db, id)));
  const steps = await readChanges(db, id, missed);
  const states: Followed[] = [];
  for (const change of steps) states.push({ change, world: advance(states.at(-1)?.world ?? loaded.world, change) });
  const world = states.at(-1)?.world ?? loaded.world;
  const followed = steps.every(({ opened, closed }) => opened.length + closed.length === 0) ? { ...loaded, world } : toWorld(id, world);
  carryBooks(loaded, followed, states);
  return followed;
}

/** The newest commit in the database, once it answers and our worlds have it. */
export async function ready(feder: Feder): Promise<Seq> {
  await refresh(feder);
  return (await head(feder.db)).seq;
}

const worldsOf = (load: (id: WorldId) => LoadedWorld) => Object.fromEntries(worldIds.map((id) => [id, load(id)])) as Feder['worlds'];

const toWorld = (id: WorldId, world: World): LoadedWorld => ({ id, world, search: once(() => buildIndex(world)) });

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
