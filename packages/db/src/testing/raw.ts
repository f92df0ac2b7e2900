import { CompiledQuery, sql } from 'kysely';
import { transact, type Database, type Tx } from '../index.ts';

/** One statement as somebody with a client of the database would send it. */
export const statement = (tx: Tx, text: string): Promise<unknown> => tx.executeQuery(CompiledQuery.raw(text));

export const attempt = (db: Database, text: string): Promise<unknown> => transact(db, (tx) => statement(tx, text));

/** Somebody who owns the database and has switched off its triggers for the rest of the transaction. */
export async function tamper(tx: Tx, ...texts: string[]): Promise<void> {
  await sql`set local session_replication_role = replica`.execute(tx);
  for (const text of texts) await statement(tx, text);
}
