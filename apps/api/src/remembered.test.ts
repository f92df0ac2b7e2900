import type { ActDone, Problem } from '@feder/contract/schemas';
import { changesSince, verifyChain } from '@feder/db';
import { asDay, type Seq } from '@feder/domain';
import { openFeder } from '@feder/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
let other: ReturnType<typeof createApp>;
let cookie = '';
// Two processes on one database, neither of which follows the feed by itself.
beforeAll(async () => {
  api = await runApi();
  other = createApp(await openFeder(api.db, { today: () => asDay('2026-11-23'), now: () => new Date() }));
  cookie = (await post(api.app, 'sign-in', { office: 'ps-it-rat-vorsitz' })).headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => api.close());

const post = (app: typeof other, path: string, body: object) => app.request(`http://127.0.0.1/api/v1/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ world: 'planspiel', ...body }) });
async function act(app: typeof other, name: string, body: object): Promise<ActDone> {
  const response = await post(app, `acts/${name}`, body);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as ActDone;
}
const stated = (draft: string, text: string) => ({ draft, position: 'REMARKS', text });
async function written(): Promise<string> {
  const text = { rank: 'beschluss-land', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Bericht', en: 'Report' } }] };
  return (await act(api.app, 'draft', { board: 'ps-it-rat', title: { de: 'Erinnert', en: 'Remembered' }, ...text })).id;
}
async function submitted(): Promise<string> {
  const draft = await written();
  await act(api.app, 'submit', { draft });
  return draft;
}

describe('what a process remembers', () => {
  it('decides no act: another process has withdrawn the draft, and nothing more is said about it', async () => {
    const draft = await submitted();
    await act(api.app, 'state', stated(draft, 'Vorher'));
    await act(other, 'withdraw', { draft, note: 'Erledigt' });
    const refused = await post(api.app, 'acts/state', stated(draft, 'Nachher'));
    expect([refused.status, ((await refused.json()) as Problem).type]).toEqual([409, 'urn:feder:problem:conflict']);
  });

  it('refuses no act: it has seen the draft before it was submitted, by another process', async () => {
    const draft = await written();
    expect((await post(other, 'acts/state', stated(draft, 'Zu früh'))).status).toBe(409);
    await act(api.app, 'submit', { draft });
    await act(other, 'state', stated(draft, 'Jetzt'));
  });

  it('is told of every commit, one after the other, and the chain holds', async () => {
    const draft = await submitted();
    const before = (await act(api.app, 'state', stated(draft, 'Eins'))).seq;
    const all = await Promise.all(['Zwei', 'Drei', 'Vier', 'Fünf'].map((text, place) => act(place % 2 === 0 ? api.app : other, 'state', stated(draft, text))));
    expect(all.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4].map((step) => before + step));
    expect((await changesSince(api.db, before as Seq)).map(({ touched }) => touched.map(({ kind }) => kind))).toEqual(all.map(() => ['act.statement']));
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
  });
});
