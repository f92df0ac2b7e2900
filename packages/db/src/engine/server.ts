import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { parsers } from './values.ts';

const CONNECTIONS = 10;
const OLDEST = 160_000;

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => parsers[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * PostgreSQL by URL.
 * @throws Refusal TOO_OLD below PostgreSQL 16
 */
export async function openServer(url: string): Promise<PostgresPool> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types, application_name: 'feder' });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await refuseOld(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

async function refuseOld(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: string; name: string }>("select current_setting('server_version_num') as number, current_setting('server_version') as name");
  const [version] = rows;
  if (!version || Number(version.number) < OLDEST) {
    throw new Refusal('TOO_OLD', `The server at DATABASE_URL is PostgreSQL ${version?.name ?? 'of an unknown version'}. Feder needs 16 or newer: upgrade it, or leave DATABASE_URL out to use the embedded one.`);
  }
}
