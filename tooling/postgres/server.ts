import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { reachableBinaries } from './binaries.ts';

/** PostgreSQL refuses to run as root. This uid ("nobody") owns nothing and exists everywhere. */
const NOBODY = 65_534;

export type Server = { url: string; stop(): Promise<void> };

/** Starts a real PostgreSQL from npm on a free port of loopback, with a data directory of its own. */
export async function startServer(): Promise<Server> {
  const root = userInfo().uid === 0;
  const home = await mkdtemp(path.join(tmpdir(), 'feder-postgres-'));
  const { initdb, postgres } = await reachableBinaries(home, root);
  const data = path.join(home, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(home, 'password');
  await mkdir(data);
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const own of root ? [home, data, passwordFile] : []) chownSync(own, NOBODY, NOBODY);
  chmodSync(data, 0o700);
  const as = root ? { uid: NOBODY, gid: NOBODY } : {};
  await ended(spawn(initdb, ['-D', data, '-U', 'feder', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale', '--no-sync'], { ...as, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] }));
  const port = await freePort();
  // Durability is not what these tests are about; without fsync they take a third of the time.
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200'].flatMap((option) => ['-c', option]);
  const server = spawn(postgres, ['-D', data, ...options], { ...as, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  await ready(server);
  return {
    url: `postgres://feder:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      // SIGINT is the fast shutdown: it does not wait for clients.
      server.kill('SIGINT');
      await gone;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => { said += String(chunk); });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${said}`))));
  });
}

function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} while it was starting: ${said}`)));
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port on loopback.'))));
    });
  });
}
