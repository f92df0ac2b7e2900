import type { ImpactReport, Problem } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-hygieneschulung', role: 'LEAD', scope: { within: ['99'] }, holders: [{ body: 'ps-land' }], from: '2027-01-01' };
const draft = { world: 'planspiel', board: 'ps-it-rat', rank: 'beschluss-land', clauses: [clause] };

async function post<Body>(body: unknown): Promise<{ status: number; type: string; body: Body }> {
  const response = await api.app.request('/api/v1/simulate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: (await response.json()) as Body };
}
const fields = ({ errors = [] }: Problem): string[] => errors.map(({ field }) => field);

describe('POST /api/v1/simulate', () => {
  it('says what would change, on which days and in words, and writes nothing', async () => {
    const before = (await api.get<{ head: number }>('/api/v1/clocks?world=planspiel')).body.head;
    const { status, body } = await post<ImpactReport>({ ...draft, clauses: [{ ...clause, subject: 'gemeinsame-leitstelle' }] });
    expect([status, body.world, body.head]).toEqual([200, 'planspiel', before]);
    expect(body.first).toBe('2027-01-01');
    expect(body.changes.length).toBeGreaterThan(0);
    for (const { words, from } of body.changes) {
      expect(from >= '2027-01-01').toBe(true);
      expect(words.map(({ text }) => text).join('')).toMatch(/01\.01\.2027/);
    }
    expect((await api.get<{ head: number }>('/api/v1/clocks?world=planspiel')).body.head).toBe(before);
  });

  it('says what will not be applied', async () => {
    const { body } = await post<ImpactReport>({ ...draft, lang: 'en' });
    expect(body.idle.map(({ clause: number, kind }) => [number, kind])).toEqual([[1, 'ULTRA_VIRES']]);
    expect(body.words.at(-1)?.map(({ text }) => text).join('')).toContain('is not applied there by Feder');
  });

  it('refuses by clause and field what cannot be written', async () => {
    const { status, type, body } = await post<Problem>({ ...draft, adopted: '2026-11-23', clauses: [{ ...clause, from: '2026-01-01', to: '2025-01-01' }, { kind: 'COMMIT', number: 2, subject: 'ps-hygieneschulung', body: 'niemand', task: { de: 'Bericht', en: 'Report' } }] });
    expect([status, type]).toEqual([422, 'application/problem+json']);
    expect(body.type).toBe('urn:feder:problem:refused');
    expect(fields(body)).toEqual(['clauses.0.to', 'clauses.0.retroactive', 'clauses.1.body']);
    expect(body.detail).toContain('Ziffer 2, body (niemand): erwartet eine Angabe, die erfasst ist.');
  });

  it.each<[string, unknown, string]>([
    ['a kind that is none', { ...draft, clauses: [{ ...clause, kind: 'WISH' }] }, 'clauses.0.kind'],
    ['a place that is none', { ...draft, clauses: [{ ...clause, scope: { within: ['0811'] } }] }, 'clauses.0.scope.within.0'],
    ['a field that nobody knows', { ...draft, seriously: true }, 'seriously'],
    ['no clause', { ...draft, clauses: [] }, 'clauses'],
    ['more clauses than are read', { ...draft, clauses: Array.from({ length: 11 }, (_, i) => ({ ...clause, number: i + 1 })) }, 'clauses'],
    ['a share without denominator', { ...draft, clauses: [{ kind: 'FUND', number: 1, subject: 'ps-hygieneschulung', scope: { within: ['99'] }, holders: [{ body: 'ps-land', share: '1/0' }], from: '2027-01-01' }] }, 'clauses.0.holders.0.share'],
  ])('names the field of %s', async (_what, body, field) => {
    const { status, body: problem } = await post<Problem>(body);
    expect(status).toBe(400);
    expect(fields(problem)).toContain(field);
  });

  it('reads no draft beyond its size', async () => {
    const { status, body } = await post<Problem>({ ...draft, clauses: [{ kind: 'NOTE', number: 1, text: { de: 'x'.repeat(300_000), en: '' } }] });
    expect([status, body.type]).toEqual([413, 'urn:feder:problem:too_large']);
  });
});
