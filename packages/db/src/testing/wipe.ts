import { sql } from 'kysely';
import { transact, type Database } from '../index.ts';
import { statement, tamper } from './raw.ts';

/** Makes a migrated database empty again, behind the back of its guards: opening PGlite anew for each test would take minutes. */
export async function wipe(db: Database): Promise<void> {
  await transact(db, async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'identity', 'fact', 'act') and tablename not in ('migration', 'head', 'signing_key', 'way', 'session_way')`.execute(tx);
    // Not TRUNCATE: for tables of a few rows, new files for each take fifty times as long.
    await tamper(tx, rows.map(({ name }) => `delete from ${name};`).join(' '));
    await statement(tx, `update head set seq = 0, at = 'epoch', hash = repeat('0', 64)`);
  });
}
