import type { AnswersPage, WireAnswer } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const ask = async (subject: string, place: string, role = 'EXECUTE', world = 'real') => (await api.get<WireAnswer>(`/api/v1/resolve?${new URLSearchParams({ subject, place, role, world })}`)).body;
const bodies = (answer: WireAnswer) => answer.holders.map((held) => held.body);

const BUILDING = '99012008001000';

describe('the ten answers, over HTTP', () => {
  it('1 Baugenehmigung in Aidlingen: the Landratsamt Böblingen, unverified', async () => {
    const answer = await ask(BUILDING, '081155001001');
    expect(answer).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'landratsamt-08115', confidence: 'UNVERIFIED' }] });
  });

  it('2 in Böblingen: the town, and the Landratsamt as the wider holder', async () => {
    const answer = await ask(BUILDING, '081150003003');
    expect(answer).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'gemeinde-081150003003' }] });
    expect(answer.trace).toContainEqual(expect.objectContaining({ kind: 'HOLDING', outcome: 'LOST', why: 'PLACE', body: 'landratsamt-08115' }));
  });

  it('3 in Stuttgart: the town', async () => expect(bodies(await ask(BUILDING, '081110000000'))).toEqual(['gemeinde-081110000000']));
  it('4 Führerschein in Böblingen: the Landratsamt', async () => expect(await ask('99023001012000', '081150003003')).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'landratsamt-08115' }] }));
  it('5 EUDI-Wallet is paid by the Bund', async () => expect(await ask('eudi-wallet', '08', 'FUND')).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'bund' }] }));
  it('6 BITBW is under the staff supervision of the Innenministerium', async () => expect(await ask('landes-it-betrieb', '08', 'SUPERVISE_STAFF')).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'im-bw' }] }));

  it('7 nobody leads the joint data centre; the Land is announced', async () => {
    expect(await ask('gemeinsames-rechenzentrum', '08', 'LEAD')).toMatchObject({ status: 'GAP', reason: 'NO_RULE', holders: [], announced: [{ body: 'land-bw', confidence: 'ANNOUNCED' }] });
  });

  it('8 E-Akte Kommunen in Tübingen is not recorded; beside it, the Innenministerium is announced for the Land’s', async () => {
    const answer = await ask('e-akte-kommunen', '084160041041', 'LEAD');
    expect(answer).toMatchObject({ status: 'UNKNOWN', holders: [], announced: [{ body: 'im-bw', subject: 'e-akte-land' }] });
  });

  it('9 Baugenehmigung for the whole Land is asked below', async () => expect(await ask(BUILDING, '08')).toMatchObject({ status: 'NOT_EXPECTED', reason: 'ASK_BELOW' }));
  it('10 Planspiel: two boards claim the Gemeinsame Leitstelle', async () => {
    const answer = await ask('gemeinsame-leitstelle', '99', 'LEAD', 'planspiel');
    expect(answer.status).toBe('CONFLICT');
    expect(answer.holders).toHaveLength(2);
  });
});

describe('the page of an answer', () => {
  const page = async (subject: string, place: string, more = {}) => (await api.get<AnswersPage>(`/api/v1/answers?${new URLSearchParams({ subject, place, ...more })}`)).body;
  const text = (sentence: { text: string }[]) => sentence.map((segment) => segment.text).join('');

  it('answers every role, the asked one first in focus', async () => {
    const answers = await page(BUILDING, '081150003003');
    expect(answers.answers).toHaveLength(11);
    expect(answers.focus).toBe('EXECUTE');
  });

  it('calls a service by its short name, and names it as the LeiKa does', async () => {
    expect((await page(BUILDING, '081150003003')).subject).toMatchObject({ name: 'Baugenehmigung', catalogueName: 'Baugenehmigung Erteilung' });
  });

  it('says who and why, with the paragraph', async () => {
    const { answers, names } = await page(BUILDING, '081150003003');
    const execute = answers.find((each) => each.role === 'EXECUTE');
    expect(text(execute?.explanation.headline ?? [])).toBe('Zuständig ist die Stadt Böblingen.');
    expect(text(execute?.explanation.because ?? [])).toMatch(/^weil .*§\s4[68].*LBO/);
    for (const segment of execute?.explanation.because ?? []) if (segment.basis) expect(names.bases).toHaveProperty([segment.basis]);
  });

  it('names everything that an answer refers to', async () => {
    const { answers, names } = await page('eudi-wallet', '08');
    for (const { answer, grounds } of answers) {
      for (const held of [...answer.holders, ...answer.announced]) expect(names.bodies).toHaveProperty([held.body]);
      for (const ground of grounds) expect(names.sources).toHaveProperty([ground.source]);
    }
  });

  it('speaks English', async () => expect(text((await page(BUILDING, '081150003003', { lang: 'en' })).answers.find((each) => each.role === 'EXECUTE')?.explanation.because ?? [])).toMatch(/^because /));
  it('asks the neighbours too', async () => expect((await page(BUILDING, '081150003003')).neighbours?.rows).toHaveLength(25));

  it('where nobody leads: says what was looked through, what came near, and what is expected', async () => {
    const { searched, names } = await page('gemeinsames-rechenzentrum', '08', { on: '2026-11-23' });
    expect(searched).toMatchObject({
      counted: { groups: 2, resolutions: 0, announcements: 1 }, complete: 'SIGNED',
      near: [{ rule: 'angekuendigt-gemeinsames-rechenzentrum-lead', misses: ['ANNOUNCED'], confidence: 'ANNOUNCED' }],
      expected: [{ record: 'COMPLETE', confidence: 'PUBLISHED', source: 'artikel-2026-05-18' }],
    });
    expect(searched?.explanation.near.map(text)).toEqual([expect.stringMatching(/^Die Regel, die das Land Baden-Württemberg nennt \(.*\), ist nur angekündigt\.$/)]);
    expect(searched?.explanation.expected.map(text)).toEqual([expect.stringMatching(/^Eine federführende Stelle für „Gemeinsames Rechenzentrum“ \(Baden-Württemberg\), laut „/), 'Das Verzeichnis gilt dafür als vollständig.']);
    for (const { source } of [...searched?.near ?? [], ...searched?.expected ?? []]) expect(names.sources).toHaveProperty([source]);
    for (const segment of searched?.explanation.near.flat() ?? []) if (segment.basis) expect(names.bases).toHaveProperty([segment.basis]);
  });

  it('does not search where somebody answers, and says where the record is not signed', async () => {
    expect((await page(BUILDING, '081150003003')).searched).toBeNull();
    expect((await page('e-akte-kommunen', '084160041041')).searched).toMatchObject({ complete: null, expected: [{ record: 'PARTIAL' }] });
  });
});
