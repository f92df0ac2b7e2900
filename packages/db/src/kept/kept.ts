import { factKinds, worldIds, type WorldFacts, type WorldId } from '@feder/domain';
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { head, type Head } from '../changes/head.ts';
import type { Database } from '../database.ts';
import { selectRows } from '../facts/read-kind.ts';
import { factsOf, readWorldRows, type WorldRows } from '../facts/world-rows.ts';
import { readMigrations } from '../migrate/files.ts';
import { snapshot } from '../transaction/snapshot.ts';

/** What both worlds are made of, as the last orderly end left it, and the commit that it is of. */
export type Kept = { head: Head; facts: Record<WorldId, WorldFacts> };

type Content = { schema: string; head: Head; worlds: Record<WorldId, WorldRows> };

const fileIn = (dataDir: string) => path.join(dataDir, 'kept.json');

/** Writes beside the embedded database what the next start needs for its first answers: reading it takes a tenth of opening PGlite. Call it last before `close`. */
export async function keepFacts(db: Database, dataDir: string): Promise<void> {
  const read = await snapshot(db, async (tx) => ({ head: await head(tx), real: await readWorldRows(tx, 'real'), planspiel: await readWorldRows(tx, 'planspiel') }));
  const content: Content = { schema: await schema(), head: read.head, worlds: { real: read.real, planspiel: read.planspiel } };
  const draft = `${fileIn(dataDir)}.new`;
  const file = await open(draft, 'w');
  try {
    await file.writeFile(JSON.stringify(content));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, fileIn(dataDir));
}

/**
 * Takes what the last orderly end kept, and removes it: a process that is killed leaves nothing that the next could believe. Call it under the directory's lock.
 * @returns null when the last end was none, or another version of Feder kept it; compare `head` with the database's as soon as that is open
 */
export async function takeKept(dataDir: string): Promise<Kept | null> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  await rm(fileIn(dataDir));
  const content = parse(text);
  if (content?.schema !== await schema()) return null;
  return { head: content.head, facts: Object.fromEntries(worldIds.map((id) => [id, factsOf(content.worlds[id])])) as Kept['facts'] };
}

function parse(text: string): Content | null {
  try {
    return JSON.parse(text) as Content;
  } catch {
    return null;
  }
}

/** Migrations and queries: when one of them has changed, rows that were kept before mean something else. */
async function schema(): Promise<string> {
  const migrations = await readMigrations();
  return createHash('sha256').update(JSON.stringify([migrations.map(({ hash }) => hash), factKinds.map((kind) => selectRows(kind))])).digest('hex');
}
