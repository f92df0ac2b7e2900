import type { WorldId } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';
import { trialOf } from './trial.ts';

/**
 * One at a time on a matter, until the transaction ends: whoever comes second reads what the first has written. `shared`: several beside each other (votes),
 * none beside one that changes the matter (the end of the vote).
 */
export async function lockMatter(tx: Tx, world: WorldId, id: string, how: 'alone' | 'shared'): Promise<void> {
  const trial = trialOf(tx);
  if (trial) { trial.locks.push({ key: `${world} ${id}`, shared: how === 'shared' }); return; }
  const key = sql`hashtextextended(${`${world} ${id}`}, 0)`;
  await (how === 'alone' ? sql`select pg_advisory_xact_lock(${key})` : sql`select pg_advisory_xact_lock_shared(${key})`).execute(tx);
}
