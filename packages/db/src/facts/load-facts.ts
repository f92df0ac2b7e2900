import { factKinds, type WorldFacts, type WorldId } from '@feder/domain';
import { readCommits } from '../changes/read-commits.ts';
import type { Database } from '../database.ts';
import { snapshot } from '../transaction/snapshot.ts';
import { readKind } from './read-kind.ts';
import { readRanks, readSources } from './read-registers.ts';

/**
 * All that a world is made of, as of one commit. `commits` are those of both worlds: there is one order,
 * and a Seq that somebody was given asks any world.
 */
export async function loadFacts(db: Database, world: WorldId): Promise<WorldFacts> {
  return snapshot(db, async (tx) => {
    const facts: Partial<Record<string, unknown>> = {};
    for (const kind of factKinds) facts[kind] = await readKind(tx, world, kind);
    return { ...facts, ranks: await readRanks(tx, world), sources: await readSources(tx, world), commits: await readCommits(tx) } as WorldFacts;
  });
}
