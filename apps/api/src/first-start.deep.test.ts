import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exitOf, forkMain, startMain } from './testing/running-main.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'feder-first-start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Kills a start after some time, unless it is ready before. */
async function killed(afterMs: number): Promise<void> {
  const { server } = forkMain({ DATA_DIR: dataDir });
  const gone = exitOf(server);
  setTimeout(() => server.kill('SIGKILL'), afterMs);
  await gone;
}

it('a first start that is killed at ten random moments is finished by the next, exactly once', async () => {
  for (let kill = 0; kill < 10; kill += 1) await killed(Math.round(300 + Math.random() * 4_000));
  const server = await startMain({ DATA_DIR: dataDir });
  expect((await server.get<{ total: number }>('/api/v1/territories?level=MUNICIPALITY')).total).toBe(1101);
  // One commit holds the whole seed, whichever start came to its end.
  expect((await server.get<{ seq: number }>('/health/ready')).seq).toBe(1);
  expect(await server.stop()).toBe(0);
}, 300_000);
