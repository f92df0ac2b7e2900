import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';

/** The key by which this database's offices are signed in: 64 hexadecimal digits, made with the database. */
export async function signingKey(db: Database): Promise<string> {
  const { rows: [row] } = await sql<{ key: string }>`select key from signing_key`.execute(executorOf(db));
  if (!row) throw new Error('The database has no signing key. Restore it from a backup: migrations write it once.');
  return row.key;
}
