import { createDatabase, migrate, seedBoardsOnce, seedOnce } from '@feder/db';
import { planspielBoards, planspielSeed, realSeed } from '@feder/reference';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    seeded: string;
  }
}

/** One data directory with the whole seed; each test file works on a copy, because making it takes longer than most files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'feder-seeded-'));
  const db = await createDatabase({ dataDir });
  await migrate(db);
  await seedOnce(db, () => ({ real: realSeed(), planspiel: planspielSeed() }));
  await seedBoardsOnce(db, () => ({ real: {}, planspiel: planspielBoards() }));
  await db.close();
  project.provide('seeded', dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
