import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const dataDir = mkdtempSync(path.join(tmpdir(), 'feder-first-start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const start = () => fork(path.join(import.meta.dirname, 'main.ts'), { env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '' }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
const exit = (server: ChildProcess) => new Promise<void>((resolve) => server.once('exit', () => resolve()));

/** Kills a start after some time, unless it is ready before. */
async function killed(afterMs: number): Promise<void> {
  const server = start();
  const gone = exit(server);
  setTimeout(() => server.kill('SIGKILL'), afterMs);
  await gone;
}

it('a first start that is killed at ten random moments is finished by the next, exactly once', async () => {
  for (let kill = 0; kill < 10; kill += 1) await killed(Math.round(300 + Math.random() * 4_000));
  const server = start();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message: { ready: number }) => resolve(message.ready));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const get = async <Body>(address: string) => (await (await fetch(`http://127.0.0.1:${port}${address}`)).json()) as Body;
  expect((await get<{ total: number }>('/api/v1/territories?level=MUNICIPALITY')).total).toBe(1101);
  // One commit holds the whole seed, whichever start came to its end.
  expect((await get<{ seq: number }>('/health/ready')).seq).toBe(1);
  const gone = exit(server);
  server.kill('SIGTERM');
  await gone;
}, 300_000);
