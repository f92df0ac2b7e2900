import { CompiledQuery, sql } from 'kysely';
import type { Database } from '../database.ts';
import { Refusal } from '../refusal.ts';
import { transact, type Tx } from '../transaction/transact.ts';
import { readMigrations, type Migration } from './files.ts';

// Any number, as long as all processes take the same.
const LOCK = 8_241_101;

/**
 * Brings the database to the newest schema: each file once, in order, all that are missing in one transaction.
 * Processes that start at once wait for each other.
 * @returns the names of the files that were applied now
 * @throws Refusal MIGRATION_CHANGED when an applied file was edited or removed
 */
export async function migrate(db: Database, directory?: URL): Promise<string[]> {
  const files = await readMigrations(directory);
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await sql`create table if not exists migration (name text primary key, hash text not null, applied timestamptz not null default clock_timestamp())`.execute(tx);
    const applied = await sql<{ name: string; hash: string }>`select name, hash from migration order by name collate "C"`.execute(tx);
    refuseChanged(applied.rows, files);
    const missing = files.slice(applied.rows.length);
    for (const file of missing) await apply(tx, file);
    return missing.map(({ name }) => name);
  }, 'migrate');
}

function refuseChanged(applied: { name: string; hash: string }[], files: Migration[]): void {
  applied.forEach(({ name, hash }, place) => {
    const file = files[place];
    if (file?.name === name && file.hash === hash) return;
    throw new Refusal('MIGRATION_CHANGED', `The database has applied ${name}, but the migration in this place is now ${file ? `${file.name} with other content` : 'missing'}. Restore the file as it was, and write the change as a new one at the end.`);
  });
}

async function apply(tx: Tx, { name, sql: text, hash }: Migration): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(text));
  await sql`insert into migration (name, hash) values (${name}, ${hash})`.execute(tx);
}
