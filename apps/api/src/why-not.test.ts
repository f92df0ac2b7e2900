import type { AnswersPage, Problem, WireResolved } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const BUILDING = '99012008001000';
const TOWN = '081150003003';
const ask = async (params: Record<string, string>, path = 'resolve') => (await api.get<WireResolved>(`/api/v1/${path}?${new URLSearchParams({ subject: BUILDING, place: TOWN, role: 'EXECUTE', ...params })}`)).body;
const text = (sentence: { text: string }[]) => sentence.map((segment) => segment.text).join('').replaceAll('\u00a0', ' ');
const told = ({ whyNot }: WireResolved) => [text(whyNot?.explanation.question ?? []), ...(whyNot?.explanation.because ?? []).map(text)];

describe('why not, over HTTP', () => {
  it('says nothing of it where nobody asks', async () => expect(await ask({})).not.toHaveProperty('whyNot'));

  it('the county: it holds the function for a wider area', async () => {
    const answer = await ask({ not: 'landratsamt-08115' });
    expect(answer.holders.map(({ body }) => body)).toEqual(['gemeinde-081150003003']);
    expect(answer.whyNot).toMatchObject({ body: 'landratsamt-08115', reasons: [{ kind: 'WIDER_AREA' }] });
    expect(told(answer)).toEqual([
      'Warum nicht das Landratsamt Böblingen?',
      expect.stringMatching(/^Das Landratsamt Böblingen ist als „untere Baurechtsbehörde“ für den Landkreis Böblingen eingetragen.*\. Für Böblingen geht ein genauerer Eintrag vor, der die Stadt Böblingen nennt.*\.$/),
    ]);
  });

  it('in English', async () => expect(told(await ask({ not: 'landratsamt-08115', lang: 'en' }))[0]).toBe('Why not the County Office Böblingen?'));
  it('the holder itself', async () => expect((await ask({ not: 'gemeinde-081150003003' })).whyNot?.reasons).toEqual([{ kind: 'HOLDS' }]));
  it('the town of another place', async () => expect((await ask({ not: 'gemeinde-081110000000' })).whyNot?.reasons).toMatchObject([{ kind: 'OUT_OF_REACH', facts: [{ kind: 'HOLDING', misses: ['PLACE'] }] }]));
  it('whoever is only announced', async () => expect((await ask({ subject: 'gemeinsames-rechenzentrum', place: '08', role: 'LEAD', not: 'land-bw' })).whyNot?.reasons).toMatchObject([{ kind: 'ANNOUNCED' }]));
  it('a claimant of a conflict', async () => {
    const conflict = { subject: 'gemeinsame-leitstelle', place: '99', role: 'LEAD', world: 'planspiel' };
    const [claimant] = (await ask(conflict)).holders;
    expect((await ask({ ...conflict, not: claimant?.body ?? '' })).whyNot?.reasons).toEqual([{ kind: 'CLAIMS' }]);
  });

  it('stands on the page of the answer, with every name and paragraph that it links', async () => {
    const { body: page } = await api.get<AnswersPage>(`/api/v1/answers?${new URLSearchParams({ subject: BUILDING, place: TOWN, not: 'landratsamt-08115' })}`);
    expect(page.whyNot?.reasons).toEqual((await ask({ not: 'landratsamt-08115' })).whyNot?.reasons);
    expect(page.names.bodies).toHaveProperty('landratsamt-08115');
    for (const segment of page.whyNot?.explanation.because.flat() ?? []) if (segment.basis) expect(page.names.bases).toHaveProperty([segment.basis]);
  });

  it('refuses a body that was never recorded, on both', async () => {
    for (const path of ['resolve', 'answers']) {
      const { status, type, body } = await api.get<Problem>(`/api/v1/${path}?${new URLSearchParams({ subject: BUILDING, place: TOWN, role: 'EXECUTE', not: 'amt-von-niemand' })}`);
      expect([status, body.type, body.errors?.[0]?.field]).toEqual([404, 'urn:feder:problem:unknown', 'not']);
      expect(type).toContain('application/problem+json');
    }
  });
});
