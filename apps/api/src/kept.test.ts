import { commitFacts, keepFacts, takeKept, transact } from '@feder/db';
import { confirmKept, headSeq, openFeder } from '@feder/services';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { runApi } from './testing/running.ts';

const QUESTIONS = ['/api/v1/resolve?subject=99012008001000&role=EXECUTE&place=081155001001', '/api/v1/resolve?subject=eudi-wallet&role=FUND&place=08', '/api/v1/findings?world=planspiel', '/api/v1/search?q=tuebingen'];

let api: Awaited<ReturnType<typeof runApi>>;
const keptIn = mkdtempSync(path.join(tmpdir(), 'feder-kept-'));
beforeAll(async () => { api = await runApi(); });
afterAll(async () => {
  await api.close();
  rmSync(keptIn, { recursive: true, force: true });
});

async function start() {
  await keepFacts(api.db, keptIn);
  const kept = await takeKept(keptIn);
  if (!kept) throw new Error('Nothing was kept.');
  return { kept, feder: await openFeder(api.db, api.feder, kept) };
}

it('a start from what was kept answers as a start from the database', async () => {
  const { kept, feder } = await start();
  const fromKept = createApp(feder);
  for (const question of QUESTIONS) expect(await (await fromKept.request(question)).json(), question).toEqual((await api.get(question)).body);
  const { real } = feder.worlds;
  await confirmKept(feder, kept);
  expect(feder.worlds.real).toBe(real);
});

it('reads the worlds anew when the database has gone on without it', async () => {
  const { kept, feder } = await start();
  const { seq } = await transact(api.db, (tx) => commitFacts(tx, { kind: 'test', actor: { kind: 'system', id: 'test' }, payload: { reason: 'Test' }, worlds: [] }));
  expect(headSeq(feder.worlds.real)).toBe(seq - 1);
  await confirmKept(feder, kept);
  expect(headSeq(feder.worlds.real)).toBe(seq);
});
