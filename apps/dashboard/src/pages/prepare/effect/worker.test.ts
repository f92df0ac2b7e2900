import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Asked, Told } from './worker.ts';

const of = (id: string, more: object, from = 1) => ({ id, version: 1, known: { from, to: null }, valid: { from: '2024-01-01', to: null }, evidence: { source: 'quelle', confidence: 'CONFIRMED' }, basis: [], ...more });
const named = (name: string) => ({ name: { de: name, en: name }, grammar: 'N' });
const body = (id: string) => of(id, { ...named(id), form: 'AMT', level: 'LAND', place: '08' });
const rule = (id: string, holder: string, about: string, from: number) =>
  of(id, { subject: about, role: 'LEAD', scope: { within: ['08'] }, holders: [{ body: holder }], mode: 'BINDING', here: false, rank: 'beschluss', origin: { existing: 'recht' }, boundTo: 'ALL', acceptance: 'NOT_NEEDED' }, from);
const subject = (id: string) => of(id, { kind: 'COMPONENT', ...named(id), parent: null, cellLevel: 'LAND' });

const KINDS = ['function', 'status', 'agreement', 'instrument', 'contact', 'clause', 'ending', 'suspension', 'delegation', 'holding', 'statusHolding', 'expectation', 'succession', 'acceptance', 'consent', 'costAssessment', 'commitment', 'fulfilment', 'rollout'];

/** What the server knows at a commit, with the rules that were written until then. */
const sliceAt = (head: number, assignment: object[]) => ({ head, facts: {
  ...Object.fromEntries(KINDS.map((kind) => [kind, []])), assignment,
  territory: [of('08', { name: 'Land', designation: { de: 'Land', en: 'Land' }, cell: true })], body: [body('amt'), body('stelle'), body('anderes')], subject: [subject('dienst'), subject('netz')],
  board: [of('rat', { ...named('Rat'), body: 'amt' })], legalBasis: [of('recht', { label: 'Recht' })],
  competence: [of('befugnis', { board: 'rat', subject: 'dienst', roles: ['LEAD'], scope: { within: ['08'] }, highest: 'beschluss' })],
  ranks: [{ id: 'beschluss', order: 30, name: { de: 'Beschluss', en: 'Decision' } }], sources: [{ id: 'quelle', title: 'Quelle' }],
  commits: Array.from({ length: head }, (_, at) => ({ seq: at + 1, at: `2026-11-0${at + 1}T00:00:00.000000Z` })),
} });

const asked = (id: number, head: number, from = '2027-01-01') => ({
  id, head, world: 'real', board: 'rat', rank: 'beschluss', effect: 'BINDING', on: '2026-12-01', lang: 'de', about: { subjects: ['dienst'], clauses: [], facts: [] },
  clauses: [{ kind: 'ASSIGN', number: 1, subject: 'dienst', role: 'LEAD', scope: { within: ['08'] }, holders: [{ body: 'stelle' }], from, to: null }],
}) as Asked;

afterAll(() => { vi.unstubAllGlobals(); });

describe('the worker of the editor', () => {
  it('gives one draft another key only when its effect is another one', async () => {
    const told: Told[] = [];
    let ask: (message: { data: unknown }) => void = () => undefined;
    let known = sliceAt(1, [rule('erste', 'amt', 'dienst', 1)]);
    vi.stubGlobal('addEventListener', (_: string, listener: typeof ask) => { ask = listener; });
    vi.stubGlobal('postMessage', (answer: Told) => told.push(answer));
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(known)));
    await import('./worker.ts');
    const keyOf = async (message: unknown): Promise<number> => {
      const before = told.length;
      ask({ data: message });
      await vi.waitFor(() => { expect(told.length).toBe(before + 1); });
      const last = told.at(-1);
      if (!last || 'failed' in last) throw new Error('The draft was not tried.');
      expect(last.summary?.cells.changed).toBe(1);
      return last.key;
    };
    const first = await keyOf(asked(1, 1));
    expect(await keyOf({ id: 1, whole: true })).toBe(first);
    known = sliceAt(2, [rule('erste', 'amt', 'dienst', 1), rule('fern', 'amt', 'netz', 2)]);
    expect(await keyOf(asked(2, 2))).toBe(first);
    known = sliceAt(3, [rule('erste', 'amt', 'dienst', 1), rule('fern', 'amt', 'netz', 2), rule('zweite', 'anderes', 'dienst', 3)]);
    const second = await keyOf(asked(3, 3));
    expect(second).not.toBe(first);
    expect(await keyOf(asked(4, 3, '2027-02-01'))).not.toBe(second);
  });
});
