import type { Hit } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeQueries, subjectQueries } from './testing/queries.ts';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const FIRST = 5;
const SHARE_FOUND = 0.98;
const SLOWEST_MS = 30;

const firstHits = async (q: string, kind: string) => (await api.get<{ hits: Hit[] }>(`/api/v1/search?${new URLSearchParams({ q, kind, limit: String(FIRST) })}`)).body.hits;

describe('search, by what people type', () => {
  it('has 200 written queries', () => expect(subjectQueries.length + placeQueries.length).toBeGreaterThanOrEqual(200));

  it('shows the right one among the first five in 98 of 100', async () => {
    const missed: string[] = [];
    for (const [q, id] of subjectQueries) if (!(await firstHits(q, 'subject')).some((hit) => hit.id === id)) missed.push(q);
    for (const [q, name] of placeQueries) if (!(await firstHits(q, 'territory')).some((hit) => hit.name === name)) missed.push(q);
    expect(missed.length / (subjectQueries.length + placeQueries.length), `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(1 - SHARE_FOUND);
  });

  it('finds a service by the name that the LeiKa gives it', async () => {
    expect((await firstHits('Kraftfahrzeug Zulassung', 'subject'))[0]).toMatchObject({ id: '99036008007000', name: 'Kfz-Zulassung', exact: true });
  });

  it('answers 95 of 100 within 30 ms', async () => {
    const times: number[] = [];
    for (const [kind, queries] of [['subject', subjectQueries], ['territory', placeQueries]] as const) {
      for (const [q] of queries) {
        const since = performance.now();
        await firstHits(q, kind);
        times.push(performance.now() - since);
      }
    }
    expect(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]).toBeLessThanOrEqual(SLOWEST_MS);
  });
});
