// PGlite runs here: a query blocks its thread, and must not block the server's.
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './embedded-messages.ts';
import { failureOf } from './failure.ts';
import { parsers, serializers } from './values.ts';

if (!parentPort) throw new Error('This module is started as a worker thread.');
const port = parentPort;
const { directory } = workerData as { directory: string };
const post = (message: FromWorker) => port.postMessage(message);

try {
  const engine = await PGlite.create({ dataDir: directory, extensions: { btree_gist } });
  port.on('message', ({ id, sql, parameters }: ToWorker) => void answer(engine, id, sql, parameters));
  post({ type: 'ready' });
} catch (error) {
  post({ type: 'broken', failure: failureOf(error) });
}

async function answer(engine: PGlite, id: number, sql: string | null, parameters: readonly (string | null)[]): Promise<void> {
  try {
    if (sql === null) await engine.close();
    const result = sql === null ? undefined : await run(engine, sql, parameters);
    post({ type: 'done', id, rows: result?.rows ?? [], affected: result?.affectedRows ?? 0 });
    // Nothing else keeps this thread alive: it ends by itself.
    if (sql === null) port.close();
  } catch (error) {
    post({ type: 'failed', id, failure: failureOf(error) });
  }
}

/** Without parameters several statements may stand in one text, as PostgreSQL's simple protocol allows: migrations need it. */
async function run(engine: PGlite, sql: string, parameters: readonly (string | null)[]) {
  const options = { parsers, serializers };
  return parameters.length === 0 ? (await engine.exec(sql, options)).at(-1) : await engine.query(sql, [...parameters], options);
}
