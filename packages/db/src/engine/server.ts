import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { parsers } from './values.ts';

const CONNECTIONS = 10;
const OLDEST = 160_000;

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => parsers[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format)) as typeof pg.types.getTypeParser,
};

type Version = { number: string; name: string };

/**
 * PostgreSQL by URL.
 * @throws Refusal UNREACHABLE when no server answers or lets us in, TOO_OLD below PostgreSQL 16
 */
export async function openServer(url: string): Promise<PostgresPool> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types, application_name: 'feder' });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    refuseOld(await versionOf(pool, url));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

async function versionOf(pool: pg.Pool, url: string): Promise<Version> {
  try {
    const { rows: [version] } = await pool.query<Version>("select current_setting('server_version_num') as number, current_setting('server_version') as name");
    return version ?? { number: '0', name: 'of an unknown version' };
  } catch (error) {
    // The URL holds the password: only where it points to is said.
    const { host, pathname } = new URL(url);
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new Refusal('UNREACHABLE', `PostgreSQL at ${host}${pathname} could not be opened (${why}). Check DATABASE_URL and that the server is running, or leave it out to use the embedded one.`, { cause: error });
  }
}

/** @throws Refusal TOO_OLD */
export function refuseOld({ number, name }: Version): void {
  if (Number(number) < OLDEST) throw new Refusal('TOO_OLD', `The server at DATABASE_URL is PostgreSQL ${name}. Feder needs 16 or newer: upgrade it, or leave DATABASE_URL out to use the embedded one.`);
}
