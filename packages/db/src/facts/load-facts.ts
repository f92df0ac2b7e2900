import type { WorldFacts, WorldId } from '@feder/domain';
import type { Database } from '../database.ts';
import { snapshot } from '../transaction/snapshot.ts';
import { factsOf, readWorldRows } from './world-rows.ts';

/**
 * All that a world is made of, as of one commit. `commits` are those of both worlds: there is one order,
 * and a Seq that somebody was given asks any world.
 */
export async function loadFacts(db: Database, world: WorldId): Promise<WorldFacts> {
  return factsOf(await snapshot(db, (tx) => readWorldRows(tx, world)));
}
