import type { CorrectionReceipt, Hit, Overview, Problem, WireTerritory } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

type List<Item> = { items: Item[]; total: number; next: string | null };

describe('places', () => {
  it('are exactly 1,101 municipalities, in one page if asked', async () => {
    const { body } = await api.get<List<WireTerritory>>('/api/v1/territories?level=MUNICIPALITY&limit=2000');
    expect([body.total, body.items.length, body.next]).toEqual([1101, 1101, null]);
    expect(new Set(body.items.map((place) => place.ags)).size).toBe(1101);
  });

  it.each([['COUNTY', 44], ['DISTRICT', 4], ['LAND', 1], ['GERMANY', 1]])('%s: %i', async (level, count) => {
    expect((await api.get<List<WireTerritory>>(`/api/v1/territories?level=${level}`)).body.total).toBe(count);
  });

  it('come page by page without losing or repeating one', async () => {
    const seen: string[] = [];
    let next: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const { body }: { body: List<WireTerritory> } = await api.get<List<WireTerritory>>(`/api/v1/territories?level=MUNICIPALITY&limit=300${next ? `&after=${next}` : ''}`);
      seen.push(...body.items.map((place) => place.key));
      next = body.next;
      if (!next) break;
    }
    expect([seen.length, new Set(seen).size]).toEqual([1101, 1101]);
  });

  it('know their status on a day: Bad Krozingen is Große Kreisstadt from 2025 on', async () => {
    const status = async (on: string) => (await api.get<List<WireTerritory>>(`/api/v1/territories?level=MUNICIPALITY&limit=2000&on=${on}`)).body.items.find((place) => place.name === 'Bad Krozingen')?.status;
    expect([await status('2024-12-31'), await status('2025-01-01')]).toEqual([[], ['grosse-kreisstadt']]);
  });
});

describe('lists', () => {
  it.each(['bodies', 'subjects', 'boards', 'functions'])('%s tell where each record comes from', async (list) => {
    const { body } = await api.get<List<{ id: string; source: string; confidence: string }>>(`/api/v1/${list}?limit=2000`);
    expect(body.items.length).toBeGreaterThan(3);
    expect(body.items.every((item) => item.source && item.confidence)).toBe(true);
  });
});

describe('search', () => {
  const first = async (q: string, kind?: string) => (await api.get<{ hits: Hit[] }>(`/api/v1/search?${new URLSearchParams({ q, ...(kind ? { kind } : {}) })}`)).body.hits[0]?.id;

  it.each([
    ['Tübingen', '084160041041'], ['Tuebingen', '084160041041'], ['tubingen', '084160041041'], ['tübing', '084160041041'], ['Tübingne', '084160041041'],
    ['08416041', '084160041041'], ['084160041041', '084160041041'], ['Böblingen', '081150003003'], ['Aidlingen', '081155001001'], ['Stuttgart', '081110000000'], ['Baden-Württemberg', '08'],
  ])('%s finds the place', async (q, id) => expect(await first(q, 'territory')).toBe(id));

  it.each([
    ['Baugenehmigung', '99012008001000'], ['baugenehm', '99012008001000'], ['Führerschein', '99023001012000'], ['Fuehrerschein', '99023001012000'], ['99012008001000', '99012008001000'],
    ['Rechenzentrum', 'gemeinsames-rechenzentrum'], ['Wohngeld', '99107023017000'], ['wallet', 'eudi-wallet'],
  ])('%s finds the subject', async (q, id) => expect(await first(q, 'subject')).toBe(id));
});

describe('bad input gets a problem that names the field', () => {
  const good = { subject: '99012008001000', role: 'EXECUTE', place: '081150003003' };
  const problem = async (params: Record<string, string>, path = 'resolve') => {
    const { status, type, body } = await api.get<Problem>(`/api/v1/${path}?${new URLSearchParams(params)}`);
    expect(type).toContain('application/problem+json');
    return [status, body.errors?.map((error) => error.field), body.detail] as const;
  };

  it.each([
    [{ ...good, on: '2026-13-01' }, 400, 'on', 'YYYY-MM-DD'],
    [{ ...good, place: '0811' }, 400, 'place', 'Regionalschlüssel'],
    [{ ...good, place: '089999999999' }, 404, 'place', 'never recorded'],
    [{ ...good, subject: '99999999999999' }, 404, 'subject', 'never recorded'],
    [{ ...good, not: 'amt-von-niemand' }, 404, 'not', 'never recorded'],
    [{ ...good, not: 'Landratsamt' }, 400, 'not', 'id of a body'],
    [{ ...good, role: 'LEADER' }, 400, 'role', 'LEAD'],
    [{ ...good, when: '2026-01-01' }, 400, 'when', 'no such field'],
    [{ ...good, at: '999999' }, 400, 'at', 'future'],
    [{ ...good, at: '2999-01-01T00:00:00Z' }, 400, 'at', 'future'],
    [{ role: 'LEAD', place: '08' }, 400, 'subject', 'id of a subject'],
  ])('%o', async (params, status, field, sentence) => {
    const [code, fields, detail] = await problem(params);
    expect([code, fields]).toEqual([status, [field]]);
    expect(detail).toContain(sentence);
  });

  it('an address that does not exist', async () => expect((await api.get<Problem>('/api/v1/nothing')).status).toBe(404));
  it('a knowledge before the first commit is UNKNOWN/BEFORE_RECORD, no error', async () => {
    expect((await api.get(`/api/v1/resolve?${new URLSearchParams({ ...good, at: '2020-01-01T00:00:00Z' })}`)).body).toMatchObject({ status: 'UNKNOWN', reason: 'BEFORE_RECORD' });
  });
});

describe('Lagebild', () => {
  it('gives every figure its denominator and all its members', async () => {
    const { body } = await api.get<Overview>('/api/v1/overview');
    for (const figure of body.figures) expect(figure.members.reduce((sum, member) => sum + member.count, 0)).toBe(figure.count);
    expect(Object.values(body.totals).reduce((a, b) => a + b, 0)).toBe(body.rows.length * 4);
    expect(body.figures.find((figure) => figure.kind === 'GAP')?.members.map((member) => member.subject)).toContain('gemeinsames-rechenzentrum');
  });

  it('counts the days to the Zukunftsbündnis', async () => {
    const { body } = await api.get<Overview>('/api/v1/overview');
    expect(body.agreements.find((agreement) => agreement.due === '2026-12-31')).toMatchObject({ state: 'DUE', daysLeft: 38, confidence: 'ANNOUNCED' });
  });
});

describe('"Stimmt nicht?"', () => {
  const hint = { subject: '99012008001000', role: 'EXECUTE', place: '081150003003', on: '2026-11-23', at: 1, message: 'Zuständig ist hier jemand anderes, siehe Satzung.' };
  const post = (body: unknown) => api.app.request('/api/v1/correction-requests', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('is received in the one order of commits', async () => {
    const before = (await api.get<{ seq: number }>('/health/ready')).body.seq;
    const response = await post(hint);
    expect(response.status).toBe(201);
    expect(((await response.json()) as CorrectionReceipt).seq).toBe(before + 1);
    expect((await api.get<{ seq: number }>('/health/ready')).body.seq).toBe(before + 1);
  });

  it.each([[{ ...hint, message: 'kurz' }, 400, 'message'], [{ ...hint, email: 'x' }, 400, 'email'], [{ ...hint, subject: '99999999999999' }, 404, 'subject'], [{ ...hint, at: 99_999 }, 400, 'at']])('refuses %o and writes nothing', async (body, status, field) => {
    const before = (await api.get<{ seq: number }>('/health/ready')).body.seq;
    const response = await post(body);
    expect([response.status, ((await response.json()) as Problem).errors?.[0]?.field]).toEqual([status, field]);
    expect((await api.get<{ seq: number }>('/health/ready')).body.seq).toBe(before);
  });
});

describe('the frame', () => {
  it('lives and is ready', async () => {
    expect((await api.get('/health/live')).body).toEqual({ status: 'live' });
    expect((await api.get('/health/ready')).status).toBe(200);
  });

  it('describes itself', async () => {
    const { body } = await api.get<{ openapi: string; paths: object }>('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/api/v1/resolve');
  });

  it('says "not modified" for the same state', async () => {
    const first = await api.app.request('/api/v1/boards');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await api.app.request('/api/v1/boards', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});
