import type { Problem, Timeline, WireAnswer } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const timeline = async (more: Record<string, string>) => (await api.get<Timeline>(`/api/v1/timeline?${new URLSearchParams(more)}`)).body;
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('the timeline of a subject at a place', () => {
  it.each([{ subject: 'gemeinsame-leitstelle', place: '99', world: 'planspiel' }, { subject: '99107023017000', place: '083155001006', world: 'real' }])('has every day once, and says of each what the question says (%o)', async (asked) => {
    const { roles } = await timeline(asked);
    expect(roles.length).toBeGreaterThan(0);
    for (const { role, spans } of roles) {
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([null, null]);
      for (const [index, span] of spans.entries()) {
        const next = spans[index + 1];
        expect(span.to).toBe(next?.from ?? null);
        for (const on of [span.from ?? dayBefore(span.to ?? '2030-01-02'), span.to === null ? '2030-01-01' : dayBefore(span.to)]) {
          const { body } = await api.get<WireAnswer>(`/api/v1/resolve?${new URLSearchParams({ ...asked, role, on })}`);
          expect([role, on, body.status, body.holders.map((held) => held.body)]).toEqual([role, on, span.status, span.holders.map(({ id }) => id)]);
        }
      }
    }
  });

  it('stands where the subject has its first cell, unless told otherwise', async () => {
    expect((await timeline({ subject: 'eudi-wallet' })).place.key).toBe('08');
    expect((await timeline({ subject: '99107023017000' })).place.key).toBe('081110000000');
  });

  it('knows nothing before the first commit', async () => {
    expect((await timeline({ subject: 'eudi-wallet', at: '0' })).roles).toEqual([]);
  });

  it('refuses a place that was never recorded', async () => {
    expect((await api.get<Problem>('/api/v1/timeline?subject=eudi-wallet&place=089999999999')).body).toMatchObject({ status: 404, errors: [{ field: 'place' }] });
  });
});
