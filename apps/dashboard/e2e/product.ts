import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A running product: the built dashboard behind the real server, on a database of its own. */
export type Product = { url: string; dataDir: string; stop: (kept?: 'kept') => Promise<void> };

const MAIN = path.resolve(import.meta.dirname, '../../api/src/main.ts');

/** Starts the server as a newcomer's `npm start` does, on a free port; on a copy of `seeded`, if one is given. `stop` ends it and removes its data. */
export async function startProduct(seeded?: string): Promise<Product> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'feder-product-'));
  if (seeded !== undefined) cpSync(seeded, dataDir, { recursive: true });
  const server = fork(MAIN, { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message: { ready: number }) => resolve(message.ready));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('')}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`, dataDir,
    stop: async (kept) => {
      await ended(server);
      if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
