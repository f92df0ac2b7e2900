import type { FindingsPage, Overview, Problem } from '@feder/contract/schemas';
import { findingKinds } from '@feder/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const ask = async (more: Record<string, string> = {}) => (await api.get<FindingsPage>(`/api/v1/findings?${new URLSearchParams({ world: 'planspiel', ...more })}`)).body;
const text = (sentence: { text: string }[]) => sentence.map((segment) => segment.text).join('');

describe('the findings of the Planspiel, over HTTP', () => {
  it('are of every kind', async () => {
    const { counts, total } = await ask();
    expect(counts.map(({ kind }) => kind)).toEqual(findingKinds);
    expect(counts.filter(({ findings }) => findings === 0)).toEqual([]);
    expect(total).toBe(counts.reduce((sum, { findings }) => sum + findings, 0));
  });

  it('say what, why, since when, in which cells of how many, and what would mend it', async () => {
    const { items: [finding] } = await ask({ kind: 'GAP', subject: 'ps-hygieneschulung' });
    expect(finding).toMatchObject({ kind: 'GAP', cause: 'VACANT', since: '2026-01-01', mend: { act: 'RECORD', kind: 'holding' }, link: { subject: 'ps-hygieneschulung', role: 'EXECUTE' } });
    expect(finding?.cells).toHaveLength(1);
    expect(finding?.cells[0]).toMatchObject({ count: 7, of: 24 });
    expect(finding && text(finding.words.headline)).toBe('Bei „Hygieneschulung (Planspiel)“ fehlt in 7 von 24 Gemeinden eine zuständige Stelle.');
  });

  it('name the boards that could mend it', async () => {
    const { items } = await ask({ kind: 'DOUBLE', subject: 'gemeinsame-leitstelle' });
    expect(items.map(({ closers }) => closers.map(({ id }) => id).sort())).toEqual([['ps-it-rat', 'ps-paritaet']]);
  });

  it('name what a clause would end: the clause, or a delegation of standing law by itself; both are listed', async () => {
    const [shadowed, circular] = await Promise.all([ask({ kind: 'SHADOWED' }), ask({ kind: 'CIRCULAR_DELEGATION' })]);
    const ended = [...shadowed.items, ...circular.items].flatMap(({ mend }) => (mend.act === 'END' ? mend.targets : []));
    expect(ended.map((target) => target.ended)).toEqual(['ps-itr-2026-13-1', 'rule:ps-fundsachen-an-kit', 'rule:ps-fundsachen-zurueck']);
    expect(ended[2]?.name).toContain('die Übertragung von der Kommunal-IT Planspielland auf den Zweckverband');
    const { body: { items, total } } = await api.get<{ items: { id: string; kind: string }[]; total: number }>('/api/v1/endables?world=planspiel&limit=500');
    expect(items).toHaveLength(total);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(ended.map((target) => target.ended)));
    expect(items.map(({ kind }) => kind)).toEqual(items.map(({ kind }) => kind).sort());
  });

  it('speak English', async () => {
    const { items: [finding] } = await ask({ kind: 'UNFUNDED', subject: 'ps-ausweisablage', lang: 'en' });
    expect(finding && text(finding.words.headline)).toContain('Check connexity');
  });

  it('are found at a place, in it and around it', async () => {
    const inKielhausen = await ask({ place: '991150003003' });
    expect(inKielhausen.items.map(({ kind }) => kind)).toContain('CROSSED');
    expect((await ask({ place: '99' })).total).toBeGreaterThan(inKielhausen.total);
    expect((await ask({ place: '991150003003', kind: 'UNCOVERED' })).total).toBe(0);
    expect((await ask({ place: '991150009009', kind: 'UNCOVERED' })).total).toBe(1);
  });

  it('come in pages that leave nothing out', async () => {
    const all = await ask();
    const seen: string[] = [];
    for (let after: string | undefined, turn = 0; turn < 50; turn += 1) {
      const page: FindingsPage = await ask({ limit: '7', ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ id }) => id));
      expect(page.total).toBe(all.total);
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });

  it('are those of the day that is asked for', async () => {
    expect((await ask({ on: '2025-12-31' })).total).toBe(0);
    expect((await ask({ on: '2026-07-31', kind: 'GAP', subject: 'ps-kartendienst' })).items.map(({ cause }) => cause)).toEqual(['NO_RULE']);
    expect((await ask({ on: '2026-08-01', kind: 'GAP', subject: 'ps-kartendienst' })).items.map(({ cause }) => cause)).toEqual(['EXPIRED', 'NO_RULE']);
  });

  it('name first the board that made the rule, where it is competent; else those that could decide as they stand', async () => {
    const { items } = await ask();
    const of = (rule: string) => items.find(({ kind, facts, mend }) => ['REDUNDANT', 'ULTRA_VIRES', 'EXPIRING'].includes(kind) && [...facts, ...(mend.act === 'AMEND' ? [mend.target] : [])].some(({ id }) => id === rule))?.closers.map(({ id }) => id);
    expect([of('ps-itr-2026-14-1-lead'), of('ps-pg-2026-14-1-lead'), of('ps-pg-2026-11-1-lead')]).toEqual([['ps-it-rat', 'ps-paritaet'], ['ps-paritaet', 'ps-it-rat'], ['ps-paritaet', 'ps-it-rat']]);
    // Kielhausen decided beyond its competence: it is not who mends it.
    expect(of('ps-gr-2026-1-1-lead')).toEqual(['ps-it-rat', 'ps-paritaet']);
  });

  it('have a tag, and are not sent twice', async () => {
    const first = await api.app.request('/api/v1/findings?world=planspiel');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect((await api.app.request('/api/v1/findings?world=planspiel', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it.each([
    ['kind=LUECKE', 400, 'kind'], ['place=Stuttgart', 400, 'place'], ['limit=0', 400, 'limit'], ['after=nichts', 400, 'after'], ['on=2026-02-30', 400, 'on'], ['subject=nie-erfasst', 404, 'subject'], ['place=12', 404, 'place'],
  ])('refuse %s as a problem that names the field', async (query, status, field) => {
    const answer = await api.get<Problem>(`/api/v1/findings?world=planspiel&${query}`);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(answer.body.errors?.map((error) => error.field)).toEqual([field]);
  });
});

describe('the overview', () => {
  it('counts its gaps and conflicts from the findings', async () => {
    const { figures, rows } = (await api.get<Overview>('/api/v1/overview?world=planspiel')).body;
    const found = await ask();
    const core = new Set(rows.flatMap((row) => row.cells.map(({ role }) => `${row.id} ${role}`)));
    for (const [figure, kind] of [['GAP', 'GAP'], ['CONFLICT', 'DOUBLE']] as const) {
      const lines = new Set(found.items.filter((one) => one.kind === kind).flatMap(({ cells }) => cells.map(({ subject, role }) => `${subject} ${role ?? ''}`)).filter((line) => core.has(line)));
      expect(figures.find((one) => one.kind === figure)?.count).toBe(lines.size);
    }
  });
});
