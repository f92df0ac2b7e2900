import { serve } from '@hono/node-server';
import { createDatabase, migrate, seedBoardsOnce, seedOnce, type Database } from '@feder/db';
import { asDay } from '@feder/domain';
import { planspielBoards, planspielSeed, realSeed } from '@feder/reference';
import { openFeder } from '@feder/services';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '../src/app.ts';

/** The whole API behind a real socket, on an embedded database with the whole seed. */
export type Served = { origin: string; db: Database; close: () => Promise<void> };

export async function serveFeder(): Promise<Served> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'feder-bench-'));
  const db = await createDatabase({ dataDir });
  await migrate(db);
  await seedOnce(db, () => ({ real: realSeed(), planspiel: planspielSeed() }));
  await seedBoardsOnce(db, () => ({ real: {}, planspiel: planspielBoards() }));
  const feder = await openFeder(db, { today: () => asDay('2026-11-23'), now: () => new Date() });
  const { origin, close } = await listen(createApp(feder).fetch);
  return {
    origin, db,
    close: async () => {
      await close();
      await db.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Serves on a free port of loopback. It keeps no process alive: whoever asks does. */
export function listen(fetch: Parameters<typeof serve>[0]['fetch']): Promise<{ origin: string; close: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => resolve({
      origin: `http://127.0.0.1:${port}`,
      close: () => new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
    }));
    server.unref();
  });
}
