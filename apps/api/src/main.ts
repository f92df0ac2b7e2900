import { createDatabase, migrate, seedOnce } from '@feder/db';
import { planspielSeed, realSeed } from '@feder/reference';
import { openFeder, refresh } from '@feder/services';
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readEnv } from './env.ts';
import { servePages } from './pages.ts';

/** How often a process asks the feed for commits of others: a lost hint costs a second, never an answer. */
const POLL_MS = 1_000;

async function phase<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const since = performance.now();
  const result = await work();
  console.log(`${name.padEnd(10)} ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return result;
}

async function start() {
  const env = readEnv(process.env);
  const { db, feder } = await phase('data', async () => {
    const db = await createDatabase(env.database);
    await migrate(db);
    await seedOnce(db, { real: realSeed(), planspiel: planspielSeed() });
    return { db, feder: await openFeder(db, systemClock) };
  });
  const server = await phase('server', async () => {
    const app = createApp(feder);
    await servePages(app, feder);
    return listen(app.fetch, env);
  });
  const poll = setInterval(() => void refresh(feder).catch(console.error), POLL_MS);
  const { address, port, family } = server.address() as AddressInfo;
  console.log(`\nFeder      http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
  process.send?.({ ready: port });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    clearInterval(poll);
    server.close(() => void db.close().then(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // Whoever started us and wanted to hear from us is gone.
  process.on('disconnect', stop);
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

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
