import type { Problem, ProcedureList, TrialDecision } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

async function post<Body>(input: unknown): Promise<{ status: number; type: string; body: Body }> {
  const response = await api.app.request('/api/v1/decide', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) });
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: (await response.json()) as Body };
}

describe('rules of procedure over the wire', () => {
  it('are listed with where they stand', async () => {
    const { status, body } = await api.get<ProcedureList>('/api/v1/procedures');
    expect([status, body.items.length]).toEqual([200, 10]);
    expect(body.items.find(({ id }) => id === 'gemeinderat')).toMatchObject({ paragraph: '§ 37 GemO', confidence: 'PUBLISHED', groups: [{ id: 'buergermeister', seats: 1 }, { id: 'gemeinderat', seats: 22 }] });
  });

  it('decide counts: GR-02, eleven to eleven', async () => {
    const { status, body } = await post<TrialDecision>({ rule: 'gemeinderat', counts: { buergermeister: { yes: 1 }, gemeinderat: { yes: 10, no: 11, absent: 1 } } });
    expect([status, body.outcome, body.reason.de]).toEqual([200, 'REJECTED', 'Abgelehnt, weil es 11 zu 11 Stimmen steht (§ 37 Abs. 6 Satz 3 GemO).']);
    expect(body.steps.at(-1)).toEqual({ part: 'MAJORITY', holds: false, expression: { de: '11 Ja-Stimmen > 11 Nein-Stimmen', en: '11 votes in favour > 11 votes against' } });
  });

  it('say as a problem what cannot be decided', async () => {
    const unknown = await post<Problem>({ rule: 'stammtisch', counts: {} });
    expect([unknown.status, unknown.type, unknown.body.errors?.[0]?.field]).toEqual([404, 'application/problem+json', 'rule']);
    const tooMany = await post<Problem>({ rule: 'gemeinderat', counts: { gemeinderat: { yes: 23 } } });
    expect([tooMany.status, tooMany.type, tooMany.body.errors?.[0]?.field]).toEqual([400, 'application/problem+json', 'counts.gemeinderat']);
    const malformed = await post<Problem>({ rule: 'gemeinderat', counts: { gemeinderat: { yes: 1.5 } } });
    expect([malformed.status, malformed.body.errors?.[0]?.expected]).toEqual([400, 'a whole number from 0 to 2000']);
  });
});
