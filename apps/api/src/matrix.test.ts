import type { MatrixView, Problem, WireAnswer } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const ask = (more: Record<string, string> = {}) => api.get<MatrixView>(`/api/v1/matrix?${new URLSearchParams(more)}`);
const at = (runs: MatrixView['rows'][number]['runs'], index: number) => runs.find(([from, to]) => from <= index && index < to)?.[2];

describe('the matrix, over HTTP', () => {
  it('has every municipality in the order of keys, and every subject that has cells once', async () => {
    const { body: { columns, rows, total, answers } } = await ask();
    expect(columns.map(({ key }) => key)).toEqual(columns.map(({ key }) => key).toSorted());
    expect([columns.length, rows.length]).toEqual([1101, total]);
    for (const { runs } of rows) {
      expect(runs[0]?.[0]).toBe(0);
      for (const [index, [from]] of runs.entries()) expect(from).toBe(index === 0 ? 0 : runs[index - 1]?.[1]);
      expect(runs.at(-1)?.[1]).toBe(1101);
    }
    expect(answers.every(({ holders }) => holders.length === 0)).toBe(true);
  });

  it('says in each cell what the question says there, whatever the level of the subject', async () => {
    const { body: { columns, rows, answers } } = await ask({ detail: 'holder', within: '08415' });
    expect(new Set(rows.map(({ level }) => level)).size).toBeGreaterThan(1);
    for (const row of rows) {
      for (const index of [0, 7, columns.length - 1]) {
        const place = columns[index]?.key ?? '';
        const { body: single } = await api.get<WireAnswer>(`/api/v1/resolve?${new URLSearchParams({ subject: row.id, role: 'EXECUTE', place })}`);
        const cell = answers[at(row.runs, index) ?? -1];
        expect([row.id, place, cell?.status, cell?.holders]).toEqual([row.id, place, single.status, single.holders.map(({ body }) => body)]);
      }
    }
  });

  it('tells what the holders are: a town by its status on that day', async () => {
    const wohngeld = { subjects: '99107023017000', places: '084160041041,083155001006,081110000000' };
    const classes = async (on: string) => {
      const { body: { columns, rows, answers } } = await ask({ ...wohngeld, on });
      return Object.fromEntries(columns.map(({ name }, index) => [name, answers[at(rows[0]?.runs ?? [], index) ?? -1]?.classes.join()]));
    };
    expect(await classes('2024-12-31')).toEqual({ 'Stuttgart': 'STADTKREIS', 'Bad Krozingen': 'LANDRATSAMT', 'Tübingen': 'GROSSE_KREISSTADT' });
    expect((await classes('2025-01-01'))['Bad Krozingen']).toBe('GROSSE_KREISSTADT');
  });

  it('says who lives in each column and whose count it is, when asked; nobody counted in the Planspiel', async () => {
    const { body: { inhabitants, columns } } = await ask({ subjects: '99107023017000', inhabitants: 'columns' });
    expect(inhabitants).toMatchObject({ day: '2022-12-31', attribution: '© Statistisches Bundesamt (Destatis)' });
    expect(inhabitants?.of[columns.findIndex(({ name }) => name === 'Stuttgart')]).toBe(632_865);
    expect(inhabitants?.of.reduce((sum, here) => (sum ?? 0) + (here ?? NaN), 0)).toBe(11_280_257);
    expect([(await ask({ subjects: '99107023017000' })).body.inhabitants, (await ask({ world: 'planspiel', inhabitants: 'columns' })).body.inhabitants]).toEqual([null, null]);
  });

  it('names findings where the list of findings has them', async () => {
    const { body: { rows, findings } } = await ask({ role: 'LEAD', findings: 'first' });
    const { body: { items } } = await api.get<{ items: { kind: string; cells: { subject: string; role: string | null; of: number }[] }[] }>('/api/v1/findings?kind=GAP&limit=200');
    const listed = new Set(items.flatMap(({ cells }) => cells.filter(({ role }) => role === 'LEAD').map(({ subject }) => subject)));
    const shown = new Set(rows.filter(({ found }) => found.some(([, , kind]) => findings[kind] === 'GAP')).map(({ id }) => id));
    expect(listed.size).toBeGreaterThan(0);
    expect(shown).toEqual(listed);
  });

  it('is narrowed and sorted as asked, and comes in pages that lose and repeat none', async () => {
    const { body: whole } = await ask({ role: 'LEAD', sort: 'unknown' });
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body: page }: { body: MatrixView } = await ask({ role: 'LEAD', sort: 'unknown', limit: '17', ...(after ? { after } : {}) });
      ids.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(whole.rows.map(({ id }) => id));
    const { body: typed } = await ask({ q: 'Wohngeld' });
    expect(typed.rows.every(({ name }) => name.includes('Wohngeld'))).toBe(true);
    expect(typed.rows.length).toBeGreaterThan(0);
    const { body: services } = await ask({ kind: 'SERVICE' });
    expect(services.rows.every(({ kind }) => kind === 'SERVICE')).toBe(true);
  });

  it('knows nobody before the first entry, and says so of every municipality', async () => {
    const { body: { columns, rows, answers } } = await ask({ subjects: '99107023017000', at: '0' });
    expect([columns.length, rows.length, rows[0]?.runs]).toEqual([1101, 1, [[0, 1101, 0]]]);
    expect(answers).toMatchObject([{ status: 'UNKNOWN', holders: [] }]);
  });

  it.each([
    [{ within: '08999' }, 404, 'within'],
    [{ places: 'x' }, 400, 'places'],
    [{ under: 'gibt-es-nicht' }, 404, 'under'],
    [{ after: 'gibt-es-nicht' }, 400, 'after'],
    [{ role: 'BOSS' }, 400, 'role'],
  ] as const)('refuses %j', async (query, status, field) => {
    const { status: got, body } = await api.get<Problem>(`/api/v1/matrix?${new URLSearchParams(query)}`);
    expect([got, body.errors?.[0]?.field]).toEqual([status, field]);
  });
});
