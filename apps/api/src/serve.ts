import { createDatabase, keepFacts, migrate, seedBoardsOnce, seedOnce, takeKept, type Database, type DatabaseConfig } from '@feder/db';
import { planspielBoards, planspielSeed, readPopulation, realSeed } from '@feder/reference';
import { confirmKept, openFeder, refresh, type Feder } from '@feder/services';
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { ahead } from './ahead.ts';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import type { Env } from './env.ts';
import { readRenderer, servePages } from './pages.ts';

/** How often a process asks the feed for commits of others: a lost hint costs a second, never an answer. */
const POLL_MS = 1_000;

/** How long after the start the words are indexed: the first page goes before. */
const INDEX_AFTER_MS = 3_000;

let said = 0;

/** Opens the data, listens, and says where. Times count from the start of the process. */
export async function start(env: Env, database: DatabaseConfig): Promise<void> {
  const dataDir = 'opening' in database ? database.opening.dataDir : null;
  const renderer = ahead(readRenderer());
  const db = await createDatabase(database);
  const kept = dataDir === null ? null : await takeKept(dataDir);
  const prepared = ahead(prepare(db));
  if (!kept) await prepared;
  const feder = await openFeder(db, { ...systemClock, population: { real: readPopulation() } }, kept);
  say('data');
  const app = createApp(feder, env.operator);
  servePages(app, feder, await renderer);
  const server = await listen(app.fetch, env);
  say('server');
  const { address, port, family } = server.address() as AddressInfo;
  console.log(`\nFeder      http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
  const opened = ahead(prepared.then(() => (kept ? confirmKept(feder, kept) : undefined)));
  const following = new AbortController();
  stopOnSignal(async () => {
    following.abort();
    await closed(server);
    await Promise.allSettled([opened]);
    await end(db, dataDir);
  });
  await opened;
  // Whoever waits for this begins to build the sites.
  if (following.signal.aborted) return;
  process.send?.({ ready: port });
  follow(feder, following.signal);
}

/** Asks the feed each second, and indexes the words once the first page has gone out. */
function follow(feder: Feder, signal: AbortSignal): void {
  const poll = setInterval(() => void refresh(feder).catch(console.error), POLL_MS);
  const indexing = setTimeout(() => Object.values(feder.worlds).forEach((loaded) => loaded.search()), INDEX_AFTER_MS);
  signal.addEventListener('abort', () => {
    clearInterval(poll);
    clearTimeout(indexing);
  });
}

/** Ends the process in order, once, however often it is asked to. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
  // Whoever started us and wanted to hear from us is gone.
  process.on('disconnect', once);
}

function closed(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

async function prepare(db: Database): Promise<void> {
  await migrate(db);
  await seedOnce(db, () => ({ real: realSeed(), planspiel: planspielSeed() }));
  await seedBoardsOnce(db, () => ({ real: {}, planspiel: planspielBoards() }));
}

async function end(db: Database, dataDir: string | null): Promise<void> {
  // Without what is kept, the next start only takes longer.
  if (dataDir !== null) await keepFacts(db, dataDir).catch(console.error);
  await db.close();
}

/** One line a phase: its name and the seconds since the one before. */
function say(name: string): void {
  console.log(`${name.padEnd(10)} ${((performance.now() - said) / 1000).toFixed(1)} s`);
  said = performance.now();
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: { port: number; host: string }): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Error(`Port ${port} on ${host} is taken. End the other process, or start with another: PORT=4401 npm start`));
      else if (error.code === 'EACCES') reject(new Error(`Port ${port} on ${host} is not open to this user. Take one from 1024 on: PORT=4400 npm start`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') reject(new Error(`HOST is "${host}", but this machine has no such address. Unset it for 127.0.0.1.`));
      else reject(error);
    });
  });
}
