import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './embedded-messages.ts';
import { errorOf } from './failure.ts';

type Reply = { rows: unknown[]; affected: number };
type Waiting = { resolve: (reply: Reply) => void; reject: (error: Error) => void };

/** A conversation with the thread in which PGlite runs. */
export type Thread = {
  /** Rejects when the directory cannot be opened. What is asked before waits in the order of asking. */
  opened: Promise<void>;
  ask(sql: string, parameters: readonly (string | null)[]): Promise<Reply>;
  close(): Promise<void>;
};

/** Starts PGlite on a directory. When it cannot be opened, and when the thread ends later, everything asked is rejected. */
export function startThread(directory: string): Thread {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { directory } });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone: Error | null = null;

  function send(sql: string | null, parameters: readonly (string | null)[]): Promise<Reply> {
    if (gone) return Promise.reject(gone);
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, sql, parameters } satisfies ToWorker);
    });
  }

  function settle(message: Extract<FromWorker, { id: number }>): void {
    const entry = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'done') entry?.resolve(message);
    else entry?.reject(errorOf(message.failure));
  }

  const opened = new Promise<void>((resolve, reject) => {
    function fail(error: Error): void {
      gone ??= error;
      for (const entry of waiting.values()) entry.reject(gone);
      waiting.clear();
      reject(gone);
    }
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') resolve();
      else if (message.type === 'broken') { fail(errorOf(message.failure)); void worker.terminate(); }
      else settle(message);
    });
    worker.on('error', (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => fail(new Error('The embedded database has ended. Start Feder again: what was committed is kept.')));
  });

  return {
    opened,
    ask: send,
    close: async () => {
      if (gone) return;
      // Not terminate(): V8 may still be compiling the engine's WebAssembly in the background, and now and then crashes when a thread is torn away from it.
      const ended = once(worker, 'exit');
      await send(null, []);
      gone = new Error('The database is closed.');
      await ended;
    },
  };
}
