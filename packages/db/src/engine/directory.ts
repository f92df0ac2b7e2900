import type { PostgresPool } from 'kysely';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { lockDirectory } from '../lock/lock-directory.ts';
import { openEmbedded } from './embedded.ts';

/** PGlite on a data directory, and the lock that keeps other processes out. */
export type OpenDirectory = { pool: PostgresPool; release: () => Promise<void> };

/**
 * Opens PGlite in `dataDir`/pg. Takes over a second, in a thread of its own: start it before reading in the rest.
 * @throws Refusal LOCKED when another process uses the directory
 */
export async function openDirectory(dataDir: string): Promise<OpenDirectory> {
  await mkdir(dataDir, { recursive: true });
  const release = await lockDirectory(dataDir);
  try {
    return { pool: await openEmbedded(path.join(dataDir, 'pg')), release };
  } catch (error) {
    await release();
    throw error;
  }
}
