import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { createDatabase, migrate, type Database } from '../index.ts';
import { makeScratch } from './scratch.ts';
import { wipe } from './wipe.ts';

/** An engine that a contract suite runs on. */
export type Engine = {
  /** The migrated database of the test file, empty. */
  fresh(): Promise<Database>;
};

/** PGlite. */
export function embedded(): Engine {
  let directory = '';
  return onOne(async () => {
    directory = await makeScratch();
    return createDatabase({ dataDir: directory });
  }, () => rm(directory, { recursive: true, force: true }));
}

/** The server that the global set-up started. */
export function server(): Engine {
  return onOne(async () => createDatabase({ url: await newServerDatabase() }), () => Promise.resolve());
}

function onOne(open: () => Promise<Database>, remove: () => Promise<void>): Engine {
  let db: Database;
  beforeAll(async () => {
    db = await open();
    await migrate(db);
  });
  afterAll(async () => {
    await db.close();
    await remove();
  });
  return {
    fresh: async () => {
      await wipe(db);
      return db;
    },
  };
}

/** Makes an empty database on the test server; the server's directory goes with it. */
export async function newServerDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(inject('serverUrl'));
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  return url.href;
}
