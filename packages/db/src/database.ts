import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import { openDirectory, type OpenDirectory } from './engine/directory.ts';
import { guardedPool } from './engine/guarded-pool.ts';
import { openServer } from './engine/server.ts';
import type { Tables } from './tables.ts';
import type { Tx } from './transaction/transact.ts';
import type { SlowTransaction } from './transaction/watch.ts';

/** PostgreSQL, embedded or a server. Writing goes through `transact`. */
export type Database = {
  engine: 'embedded' | 'server';
  /** Single reads. Inside a transaction use its tx: this one would wait for it. */
  read: ReadonlyKysely<Tables>;
  /** Ends the connections, and gives the data directory free. */
  close(): Promise<void>;
};

export type DatabaseConfig = ({ dataDir: string } | { opening: OpenDirectory } | { url: string }) & {
  /** Told of each transaction that runs longer than 250 ms. */
  onSlow?: (slow: SlowTransaction) => void;
};

type Insides = { pool: PostgresPool; kysely: Kysely<Tables>; onSlow: (slow: SlowTransaction) => void };

const insides = new WeakMap<Database, Insides>();

/**
 * Opens the database: PGlite in `dataDir`/pg, or PostgreSQL ≥ 16 by URL. One that `openDirectory` is still opening is given at once: what is asked of it waits.
 * @throws Refusal LOCKED when another process uses the directory; UNREACHABLE, TOO_OLD for a server
 */
export async function createDatabase(config: DatabaseConfig): Promise<Database> {
  const { engine, pool: opened, release } = 'url' in config ? await server(config.url) : await embedded(config);
  const pool = guardedPool(opened);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const db: Database = {
    engine,
    // The same object: the type alone takes the writing away.
    read: kysely as unknown as ReadonlyKysely<Tables>,
    close: async () => {
      await opened.end();
      await release();
    },
  };
  insides.set(db, { pool, kysely, onSlow: config.onSlow ?? (() => undefined) });
  return db;
}

/** What only this package may touch: the connection that can write. */
export function insidesOf(db: Database): Insides {
  const found = insides.get(db);
  if (!found) throw new TypeError('This is no database that createDatabase opened.');
  return found;
}

/** Where a single read runs: in the transaction that is handed in, or on a connection of its own. */
export const executorOf = (db: Database | Tx): Kysely<Tables> => ('engine' in db ? insidesOf(db).kysely : db);

async function server(url: string) {
  return { engine: 'server' as const, pool: await openServer(url), release: () => Promise.resolve() };
}

async function embedded(config: { dataDir: string } | { opening: OpenDirectory }) {
  if ('opening' in config) return { engine: 'embedded' as const, ...config.opening };
  const directory = await openDirectory(config.dataDir);
  await directory.opened;
  return { engine: 'embedded' as const, ...directory };
}
