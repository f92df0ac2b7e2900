import type { BarrierReceipt, CorrectionList, Licences, Operator, Problem } from '@feder/contract/schemas';
import { changesSince, verifyChain } from '@feder/db';
import { asSeq } from '@feder/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { runPlay } from './testing/parity.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const send = async (report: object) => {
  const response = await api.app.request('/api/v1/barrier-reports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(report) });
  return { status: response.status, body: (await response.json()) as BarrierReceipt & Problem };
};

describe('who runs this', () => {
  it('is nobody until it is entered', async () => expect((await api.get<Operator>('/api/v1/operator')).body).toEqual({ name: null, address: null, email: null }));

  it('is who was entered', async () => {
    const operator = { name: 'Stadt Beispiel', address: 'Markt 1\n00000 Beispiel', email: null };
    expect(await (await createApp(api.feder, operator).request('/api/v1/operator')).json()).toEqual(operator);
  });
});

describe('what is shipped', () => {
  it('is read from what is installed: every package with version and licence, none of our own', async () => {
    const { body: { packages, notices, sources } } = await api.get<Licences>('/api/v1/licences');
    for (const name of ['react', 'hono', 'kysely', '@fontsource/fira-sans', '@tanstack/react-router']) expect(packages.map((each) => each.name)).toContain(name);
    expect(packages.filter(({ name, version, licence }) => name.startsWith('@feder/') || version === '' || licence === '')).toEqual([]);
    expect(packages.map(({ name }) => name)).not.toContain('vitest');
    expect(notices.map(({ text }) => text).join()).toContain('© GeoBasis-DE / BKG (Daten verändert)');
    expect(notices.map(({ text }) => text).join()).toContain('SIL OPEN FONT LICENSE');
    expect(sources.find(({ id }) => id === 'leika')).toMatchObject({ publisher: 'GK LeiKa', state: '2019-10' });
  });
});

describe('a barrier', () => {
  it('is kept with a receipt, its contact in no hash, and read by an office', async () => {
    const { status, body } = await send({ page: '/matrix', message: 'Die Tabelle liest mir nichts vor.', email: 'ich@beispiel.example' });
    expect(status).toBe(201);
    const [change] = await changesSince(api.db, asSeq(body.seq - 1));
    expect(change).toMatchObject({ kind: 'barrier-report', world: null });
    const { payload } = await api.db.read.selectFrom('change').select('payload').where('seq', '=', body.seq).executeTakeFirstOrThrow();
    expect(payload).toContain('liest mir nichts vor');
    expect(payload).not.toContain('ich@beispiel.example');
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
    expect((await api.get<Problem>('/api/v1/corrections')).status).toBe(403);
    const { barriers } = await play.get<CorrectionList>('/api/v1/corrections', 'ps-registerstelle');
    expect(barriers[0]).toEqual({ id: body.id, page: '/matrix', message: 'Die Tabelle liest mir nichts vor.', received: body.seq });
  });

  it('loses its contact by the registrar alone, once, and the chain holds', async () => {
    const { body: { id } } = await send({ message: 'Der Fokus ist nicht zu sehen.', email: 'ich@beispiel.example' });
    await play.refused('ps-rechtsaufsicht', 'erase-contact', { request: id }, 403);
    await play.act('ps-registerstelle', 'erase-contact', { request: id });
    expect(await api.db.read.selectFrom('barrier_report').select(['message', 'contact']).where('id', '=', id).execute()).toEqual([{ message: 'Der Fokus ist nicht zu sehen.', contact: null }]);
    await play.refused('ps-registerstelle', 'erase-contact', { request: id }, 404);
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
  });

  it.each([[{ message: 'kurz' }, 'message'], [{ message: 'lang genug, aber', email: 'ich@' }, 'email'], [{ message: 'lang genug, aber', seite: 'x' }, 'seite']])('is refused: %o', async (report, field) => {
    const { status, body } = await send(report);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });
});
