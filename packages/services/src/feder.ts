import type { Change, Database, Kept } from '@feder/db';
import { changesSince, head, loadFacts } from '@feder/db';
import { advance, asSeq, compileWorld, headOf, worldIds, type Day, type Seq, type World, type WorldFacts, type WorldId } from '@feder/domain';
import { buildIndex, type SearchIndex } from './search-index.ts';

/** One world, ready to answer: reads of responsibilities never touch the database. */
export type LoadedWorld = { id: WorldId; world: World; facts: WorldFacts; search: () => SearchIndex };

/** What every verb works with. The clock comes in as an argument, so that a test can be on any day. */
export type Feder = {
  db: Database;
  worlds: Record<WorldId, LoadedWorld>;
  /** Today's calendar day in Europe/Berlin. */
  today: () => Day;
  now: () => Date;
};

/** Both worlds as the last orderly end kept them, or read from the database: call it after the seed then. `refresh` follows commits. */
export async function openFeder(db: Database, clock: Pick<Feder, 'today' | 'now'>, kept: Kept | null = null): Promise<Feder> {
  return { db, ...clock, worlds: kept ? worldsOf((id) => toWorld(id, kept.facts[id])) : await loadWorlds(db) };
}

/** Compares what was kept with the database, once that is open. When it was changed by another way since, both worlds are read anew. */
export async function confirmKept(feder: Feder, kept: Kept): Promise<void> {
  const { seq, hash } = await head(feder.db);
  if (seq !== kept.head.seq || hash !== kept.head.hash) feder.worlds = await loadWorlds(feder.db);
}

async function loadWorlds(db: Database): Promise<Feder['worlds']> {
  const [real, planspiel] = await Promise.all([loadFacts(db, 'real'), loadFacts(db, 'planspiel')]);
  return worldsOf((id) => toWorld(id, { real, planspiel }[id]));
}
/** The newest commit that a world knows; 0 before the first. */
export const headSeq = ({ world }: LoadedWorld): Seq => headOf(world)?.seq ?? (0 as Seq);

/** Follows the feed: a world is read again when a commit touched its facts; any other commit only moves its head. */
export async function refresh(feder: Feder): Promise<void> {
  const heads = worldIds.map((id) => headSeq(feder.worlds[id]));
  const changes = await changesSince(feder.db, asSeq(Math.min(...heads)));
  for (const id of worldIds) {
    const followed = await follow(feder, id, changes);
    // Another call may have come further meanwhile.
    if (headSeq(followed) > headSeq(feder.worlds[id])) feder.worlds[id] = followed;
  }
}

async function follow({ db, worlds }: Feder, id: WorldId, changes: readonly Change[]): Promise<LoadedWorld> {
  const loaded = worlds[id];
  const missed = changes.filter(({ seq }) => seq > headSeq(loaded));
  if (missed.some(({ touched }) => touched.some(({ world }) => world === id))) return toWorld(id, await loadFacts(db, id));
  const commits = missed.map(({ seq, at }) => ({ seq, at }));
  return {
    ...loaded, facts: { ...loaded.facts, commits: [...loaded.facts.commits, ...commits] },
    world: commits.reduce((world, commit) => advance(world, { commit, opened: [], closed: [] }), loaded.world),
  };
}

/** The newest commit in the database, once it answers and our worlds have it. */
export async function ready(feder: Feder): Promise<Seq> {
  await refresh(feder);
  return (await head(feder.db)).seq;
}

const worldsOf = (load: (id: WorldId) => LoadedWorld) => Object.fromEntries(worldIds.map((id) => [id, load(id)])) as Feder['worlds'];

const toWorld = (id: WorldId, facts: WorldFacts): LoadedWorld => ({ id, facts, world: compileWorld(facts), search: once(() => buildIndex(facts)) });

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
