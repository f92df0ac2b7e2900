import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, head, keepFacts, loadFacts, migrate, seedOnce, takeKept, type Database } from '../index.ts';
import { makeScratch } from '../testing/scratch.ts';
import { smallSeed } from '../testing/facts.ts';

const dataDir = await makeScratch();
let db: Database;
beforeAll(async () => {
  db = await createDatabase({ dataDir });
  await migrate(db);
  await seedOnce(db, () => ({ real: smallSeed(), planspiel: smallSeed() }));
});
afterAll(async () => {
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

it('what is kept is what the database holds, and is given once', async () => {
  await keepFacts(db, dataDir);
  expect(await takeKept(dataDir)).toEqual({ head: await head(db), facts: { real: await loadFacts(db, 'real'), planspiel: await loadFacts(db, 'planspiel') } });
  expect(await takeKept(dataDir)).toBeNull();
  expect((await readdir(dataDir)).filter((name) => name.startsWith('kept'))).toEqual([]);
});

it('what is torn, or was kept under another schema, is thrown away', async () => {
  const file = path.join(dataDir, 'kept.json');
  await keepFacts(db, dataDir);
  const whole = await readFile(file, 'utf8');
  for (const text of [whole.slice(0, -20), '', whole.replace(/"schema":"./, '"schema":"-')]) {
    await writeFile(file, text);
    expect(await takeKept(dataDir)).toBeNull();
    expect(await readdir(dataDir)).not.toContain('kept.json');
  }
});
