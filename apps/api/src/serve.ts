import { createDatabase, migrate, seedOnce, type DatabaseConfig } from '@feder/db';
import { planspielSeed, realSeed } from '@feder/reference';
import { openFeder, refresh } from '@feder/services';
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
  const seeds = { real: realSeed(), planspiel: planspielSeed() };
  const renderer = ahead(readRenderer());
  const db = await createDatabase(database);
  await migrate(db);
  await seedOnce(db, seeds);
  const feder = await openFeder(db, systemClock);
  say('data');
  const app = createApp(feder);
  servePages(app, feder, await renderer);
  const server = await listen(app.fetch, env);
  say('server');
  const poll = setInterval(() => void refresh(feder).catch(console.error), POLL_MS);
  const { address, port, family } = server.address() as AddressInfo;
  console.log(`\nFeder      http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
  process.send?.({ ready: port });
  const indexing = setTimeout(() => Object.values(feder.worlds).forEach((loaded) => loaded.search()), INDEX_AFTER_MS);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    clearInterval(poll);
    clearTimeout(indexing);
    server.close(() => void db.close().then(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // Whoever started us and wanted to hear from us is gone.
  process.on('disconnect', stop);
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
