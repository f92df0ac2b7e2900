import type { Differences, Problem } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const BAD_KROZINGEN = '083155001006';
const ask = async (more: Record<string, string>) => (await api.get<Differences>(`/api/v1/differences?${new URLSearchParams({ subject: '99107023017000', places: BAD_KROZINGEN, role: 'EXECUTE', ...more })}`)).body;
const told = ({ items }: Differences) => items.map(({ place, role, because }) => ({ place, role, because: because.map(({ what, edge, day, seq }) => [what, edge, day, seq]) }));

describe('why two days are answered otherwise', () => {
  it('is the record that began in between, with its paragraph', async () => {
    const found = await ask({ on: '2025-06-01', vs: '2024-12-31' });
    expect(told(found)).toEqual([{ place: BAD_KROZINGEN, role: 'EXECUTE', because: [['holding', 'FROM', '2025-01-01', 1]] }]);
    expect(found.items[0]?.because[0]).toMatchObject({ grounds: '§ 24 Abs. 1 WoGG', confidence: 'UNVERIFIED' });
  });

  it('is, where supervision follows the body, the record by which that body changed', async () => {
    const { items } = await ask({ on: '2025-06-01', vs: '2024-12-31', role: 'SUPERVISE_TECHNICAL' });
    expect(items.map(({ because }) => because.map(({ id }) => id))).toEqual([['wohngeldbehoerde-083155001006']]);
  });

  it('is the clause of a resolution, by its number and title', async () => {
    const { items } = await ask({ subject: 'gemeinsame-leitstelle', places: '99', world: 'planspiel', role: 'LEAD', on: '2026-11-23', vs: '2026-02-01' });
    expect(items[0]?.because.map(({ what, edge, day, grounds }) => [what, edge, day, grounds])).toEqual([['assignment', 'FROM', '2026-04-01', 'PG-2026/2, Ziffer 1: Die Kommunal-IT führt die Gemeinsame Leitstelle']]);
  });

  it('is the same record, whichever day is asked for and whichever compared with', async () => {
    const [there, back] = await Promise.all([ask({ on: '2025-06-01', vs: '2024-12-31' }), ask({ on: '2024-12-31', vs: '2025-06-01' })]);
    expect(new Set(told(back)[0]?.because.map(String))).toEqual(new Set(told(there)[0]?.because.map(String)));
  });

  it('is the entry, where only the knowledge differs', async () => {
    const found = await ask({ on: '2025-06-01', vsat: '0' });
    expect(found.items[0]?.because.length).toBeGreaterThan(0);
    for (const { edge } of found.items[0]?.because ?? []) expect(edge).toBe('RECORDED');
  });

  it('is nothing where the answer is the same: another place, a day between, the same clocks', async () => {
    expect((await ask({ on: '2025-06-01', vs: '2025-01-01' })).items).toEqual([]);
    expect((await ask({ on: '2025-06-01', vs: '2024-12-31', places: '081110000000,084160041041' })).items).toEqual([]);
    expect((await ask({ on: '2025-06-01' })).items).toEqual([]);
  });

  it.each([['places=x', 400, 'places'], ['places=99', 404, 'place'], ['vs=2026-02-30', 400, 'vs'], ['vsat=99999', 400, 'at']])('refuses %s and names the field', async (query, status, field) => {
    const given = new URLSearchParams({ subject: '99107023017000', places: BAD_KROZINGEN, ...Object.fromEntries(new URLSearchParams(query)) });
    const answer = await api.get<Problem>(`/api/v1/differences?${given}`);
    expect([answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([status, [field]]);
  });
});
