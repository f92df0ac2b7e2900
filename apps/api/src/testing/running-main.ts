import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The real product, in a process of its own. */
export type Main = { origin: string; get<Body>(address: string): Promise<Body>; stop(): Promise<number | null>; kill(): Promise<number | null> };

const MAIN = path.join(import.meta.dirname, '../main.ts');

/** Starts the process and waits for nothing. What it says is collected in `said`. */
export function forkMain(database: { DATA_DIR: string } | { DATABASE_URL: string }): { server: ChildProcess; said: string[] } {
  const server = fork(MAIN, { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: '', DATABASE_URL: '', ...database }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
  return { server, said };
}

export const exitOf = (server: ChildProcess): Promise<number | null> => new Promise((resolve) => server.once('exit', resolve));

/**
 * Starts the process and waits until it answers. `stop` ends it as Ctrl-C does, and gives its exit code.
 * @throws Error with what the process said, when it ends before
 */
export async function startMain(database: Parameters<typeof forkMain>[0]): Promise<Main> {
  const { server, said } = forkMain(database);
  const gone = exitOf(server);
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message: { ready: number }) => resolve(message.ready));
    void gone.then((code) => reject(new Error(`The server ended with ${code}:\n${said.join('')}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    get: async <Body>(address: string) => (await (await fetch(`${origin}${address}`)).json()) as Body,
    kill: () => {
      server.kill('SIGKILL');
      return gone;
    },
    stop: () => {
      server.kill('SIGINT');
      return gone;
    },
  };
}
