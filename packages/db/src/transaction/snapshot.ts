import { insidesOf, type Database } from '../database.ts';
import { insideTransaction } from './nesting.ts';
import type { Tx } from './transact.ts';

/** Runs several reads on one state of the database. Whoever sees a Seq there sees all before it: the head lock orders commits. */
export async function snapshot<T>(db: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  const { pool, kysely } = insidesOf(db);
  return kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((tx) => insideTransaction(pool, () => read(tx)));
}
