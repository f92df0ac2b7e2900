import { sql } from 'kysely';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase, migrate, transact, type Database } from '../index.ts';
import { newServerDatabase } from '../testing/engines.ts';
import { scratch } from '../testing/scratch.ts';

async function onServer(): Promise<Database> {
  const db = await createDatabase({ url: await newServerDatabase() });
  onTestFinished(() => db.close());
  return db;
}

async function directoryOf(files: Record<string, string>): Promise<URL> {
  const directory = await scratch();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(directory, name), text);
  return pathToFileURL(`${directory}/`);
}

describe.each([
  ['embedded', async (): Promise<Database> => {
    // Made first, removed last: what a test leaves to do at its end is done in reverse order.
    const dataDir = await scratch();
    const db = await createDatabase({ dataDir });
    onTestFinished(() => db.close());
    return db;
  }],
  ['server', onServer],
])('migrations on the %s engine', (_name, opened) => {
  it('are applied in order, once, and later ones are added', async () => {
    const db = await opened();
    const one = { '0001-one.sql': 'create table one (a int); insert into one values (1);' };
    const both = { ...one, '0002-two.sql': 'alter table one add b int; update one set b = a + 1;' };
    expect(await migrate(db, await directoryOf(one))).toEqual(['0001-one.sql']);
    expect(await migrate(db, await directoryOf(both))).toEqual(['0002-two.sql']);
    expect(await migrate(db, await directoryOf(both))).toEqual([]);
    const { rows } = await transact(db, (tx) => sql`select a, b from one`.execute(tx));
    expect(rows).toEqual([{ a: 1, b: 2 }]);
  });
});

describe('a migration', () => {
  it('that was applied and is another now is refused by name', async () => {
    const db = await onServer();
    await migrate(db, await directoryOf({ '0001-one.sql': 'create table one (a int)' }));
    const changed = await directoryOf({ '0001-one.sql': 'create table one (a int, b int)' });
    await expect(migrate(db, changed)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', message: expect.stringContaining('0001-one.sql with other content') as string });
  });

  it('that was applied and is missing now is refused by name', async () => {
    const db = await onServer();
    await migrate(db, await directoryOf({ '0001-one.sql': 'create table one (a int)' }));
    await expect(migrate(db, await directoryOf({}))).rejects.toThrow('is now missing');
  });

  it('that fails leaves none of those before it', async () => {
    const db = await onServer();
    const broken = await directoryOf({ '0001-one.sql': 'create table one (a int)', '0002-two.sql': 'create table one (a int)' });
    await expect(migrate(db, broken)).rejects.toThrow('already exists');
    expect(await migrate(db, await directoryOf({ '0001-one.sql': 'create table one (a int)' }))).toEqual(['0001-one.sql']);
  });

  it.each([
    ['a name without a number', { 'one.sql': '' }, 'one.sql'],
    ['a number that another has', { '0001-one.sql': '', '0001-two.sql': '' }, 'Two migrations have the number of 0001-one.sql'],
  ])('with %s is refused', async (_what, files, message) => {
    await expect(migrate(await onServer(), await directoryOf(files))).rejects.toThrow(message);
  });

  it('is nothing else than a file', async () => {
    const directory = await scratch();
    await mkdir(path.join(directory, 'old'));
    await expect(migrate(await onServer(), pathToFileURL(`${directory}/`))).rejects.toThrow('old in');
  });
});
