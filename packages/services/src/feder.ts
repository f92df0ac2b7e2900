import type { Change, Database } from '@feder/db';
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

/** Reads both worlds from the database. Call it after the seed; `reload` follows a commit. */
export async function openFeder(db: Database, clock: Pick<Feder, 'today' | 'now'>): Promise<Feder> {
  const loaded = await Promise.all(worldIds.map((id) => loadWorld(db, id)));
  return { db, ...clock, worlds: Object.fromEntries(loaded.map((each) => [each.id, each])) as Feder['worlds'] };
}

async function loadWorld(db: Database, id: WorldId): Promise<LoadedWorld> {
  const facts = await loadFacts(db, id);
  return { id, facts, world: compileWorld(facts), search: once(() => buildIndex(facts)) };
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
  if (missed.some(({ touched }) => touched.some(({ world }) => world === id))) return loadWorld(db, id);
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

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
