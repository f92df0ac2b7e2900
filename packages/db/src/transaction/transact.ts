import type { Transaction } from 'kysely';
import { insidesOf, type Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { insideTransaction } from './nesting.ts';
import { watch } from './watch.ts';

/** An open transaction. It is handed down as an argument; nothing finds it by itself. */
export type Tx = Transaction<Tables>;

/**
 * Runs `work` in one transaction: committed when it returns, rolled back when it throws.
 * READ COMMITTED, so that whoever waited for the head sees what the one before has committed.
 * @param label names the transaction where it is reported as slow
 * @throws Refusal NESTED inside another transaction of the same database
 */
export async function transact<T>(db: Database, work: (tx: Tx) => Promise<T>, label = 'transaction'): Promise<T> {
  const { pool, kysely, onSlow } = insidesOf(db);
  return kysely.transaction().setIsolationLevel('read committed').execute((tx) =>
    watch(label, onSlow, () => insideTransaction(pool, () => work(tx))));
}
