import type { PostgresPool } from 'kysely';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { lockDirectory } from '../lock/lock-directory.ts';
import { openEmbedded } from './embedded.ts';

/** PGlite on a data directory, and the lock that keeps other processes out. Queries wait until `opened`, which rejects when the directory cannot be opened. */
export type OpenDirectory = { dataDir: string; pool: PostgresPool; opened: Promise<void>; release: () => Promise<void> };

/**
 * Takes the lock of `dataDir` and begins to open PGlite in `dataDir`/pg. That takes over a second, in a thread of its own: read in the rest meanwhile.
 * @throws Refusal LOCKED when another process uses the directory
 */
export async function openDirectory(dataDir: string): Promise<OpenDirectory> {
  await mkdir(dataDir, { recursive: true });
  const release = await lockDirectory(dataDir);
  const { pool, opened: engine } = openEmbedded(path.join(dataDir, 'pg'));
  const opened = engine.catch(async (error: unknown) => {
    await release();
    throw error;
  });
  // Told to whoever waits for it, and not before.
  opened.catch(() => undefined);
  return { dataDir, pool, opened, release };
}
