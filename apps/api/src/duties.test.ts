import type { DutiesPage, Problem, WireAnswer } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const BUILDING = '99012008001000';
const ask = (body: string, more: Record<string, string> = {}) => api.get<DutiesPage>(`/api/v1/bodies/${body}/duties?${new URLSearchParams({ limit: '500', ...more })}`);

describe('the duties of a body, over HTTP', () => {
  it('are what the cells say when they are asked one by one', async () => {
    const { body: { items, body, total, next } } = await ask('landratsamt-08115');
    expect([body.name.de, items.length, next]).toEqual(['Landratsamt Böblingen', total, null]);
    const building = items.find(({ subject, role }) => subject.id === BUILDING && role === 'EXECUTE');
    expect(building?.of).toBe(1101);
    for (const { from, held } of building?.runs ?? []) {
      const { body: answer } = await api.get<WireAnswer>(`/api/v1/resolve?${new URLSearchParams({ subject: BUILDING, role: 'EXECUTE', place: from })}`);
      expect(answer.holders).toEqual(held);
    }
    // Böblingen is untere Baurechtsbehörde itself.
    expect(building?.runs.some(({ from, to }) => from <= '081150003003' && '081150003003' <= to)).toBe(false);
  });

  it('are a municipality’s own in its own place alone', async () => {
    const { body: { items } } = await ask('gemeinde-081150003003');
    expect(items.length).toBeGreaterThan(20);
    for (const { runs } of items) expect(runs.map(({ from, to }) => [from, to])).toEqual([['081150003003', '081150003003']]);
  });

  it('come in pages that lose and repeat none', async () => {
    const { body: whole } = await ask('im-bw');
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body: page }: { body: DutiesPage } = await ask('im-bw', { limit: '2', ...(after ? { after } : {}) });
      ids.push(...page.items.map(({ id }) => id));
      expect(page.total).toBe(whole.total);
      after = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    expect(ids.length).toBe(whole.total);
  });

  it('of a world are asked there', async () => {
    expect((await ask('landratsamt-08115', { world: 'planspiel' })).status).toBe(404);
  });

  it.each([
    ['Landratsamt', {}, 400, 'id', 'the id of a body'],
    ['niemand', {}, 404, 'id', 'never recorded'],
    ['im-bw', { limit: '501' }, 400, 'limit', 'from 1 to 500'],
    ['im-bw', { on: '2026-02-30' }, 400, 'on', 'YYYY-MM-DD'],
    ['im-bw', { at: '999999' }, 400, 'at', 'future'],
    ['im-bw', { role: 'BOSS' }, 400, 'role', 'one of LEAD'],
    ['im-bw', { rolle: 'LEAD' }, 400, 'rolle', 'no such field'],
  ])('refuse %s with %o', async (body, more, status, field, sentence) => {
    const { status: code, type, body: problem } = await api.get<Problem>(`/api/v1/bodies/${body}/duties?${new URLSearchParams(more)}`);
    expect([code, problem.errors?.map((error) => error.field)]).toEqual([status, [field]]);
    expect(type).toContain('application/problem+json');
    expect(problem.detail).toContain(sentence);
  });
});
