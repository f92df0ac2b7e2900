import type { DraftView, Problem } from '@feder/contract/schemas';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, board, clause, DAY, matter, runPlay } from './testing/parity.ts';
import { bring, castAll, clerkOf, closeVote, convene, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const drafter = matter.drafter;
const clerk = clerkOf(board);
const chair = `${board}-vorsitz`;
const view = (draft: string, office?: string) => play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`, office);
const written = async (on: string): Promise<string> => (await play.act(drafter, 'draft', { on, board, title: { de: 'Vorlage', en: 'Draft' }, rank: matter.rank, clauses: matter.clauses })).id;

describe('an attachment', () => {
  const bytes = Buffer.from('%PDF-1.7 Kostenschätzung ÄÖÜ');
  const file = { name: 'Kostenschätzung 2027.pdf', type: 'application/pdf', content: bytes.toString('base64') };

  it('is kept by its hash, and given back as it was, to be saved and never shown', async () => {
    const draft = await written('2026-11-24');
    const { id } = await play.act(drafter, 'attach', { draft, ...file });
    const again = await play.act(clerk, 'attach', { draft, ...file, name: 'Dasselbe.pdf' });
    expect((await view(draft)).attachments).toEqual([
      { id, name: file.name, type: file.type, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex'), office: drafter },
      expect.objectContaining({ id: again.id, name: 'Dasselbe.pdf' }),
    ]);
    const response = await api.app.request(`/api/v1/attachments/${id}?world=planspiel`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename*=UTF-8''Kostensch%C3%A4tzung%202027.pdf`, 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff',
    });
    expect((await api.app.request(`/api/v1/attachments/${id}?world=real`)).status, 'in the other world').toBe(404);
  });

  it.each([
    ['of a kind that is not taken', { type: 'text/html', name: 'a.html' }, 'type'], ['whose name says another kind', { name: 'a.exe' }, 'name'], ['without content', { content: '' }, 'content'], ['that is no base64', { content: 'ä$' }, 'content'],
  ])('is refused %s', async (_what, change, field) => {
    const { errors } = await play.refused(drafter, 'attach', { draft: await written('2026-11-24'), ...file, ...change }, 400);
    expect(errors?.map((each) => each.field)).toContain(field);
  });

  it('is refused before it is read where it is too large, and any other act sooner', async () => {
    const post = (name: string, length: number) => api.app.request(`http://127.0.0.1/api/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': String(length) }, body: 'x'.repeat(length) });
    expect([(await post('attach', 8_000_000)).status, (await post('state', 1_100_000)).status]).toEqual([413, 413]);
    expect(((await (await post('attach', 8_000_000)).json()) as Problem).detail).toContain('höchstens');
  });

  it('is brought by whoever wrote the draft or keeps the board', async () => {
    await play.refused(`${board}-land-2`, 'attach', { draft: await written('2026-11-24'), ...file }, 403);
  });
});

describe('a hearing', () => {
  const asked = ['ps-gemeindebund-praesidium', 'ps-rechtsaufsicht'];
  async function opened(): Promise<string> {
    const draft = await written('2026-11-24');
    await play.act(drafter, 'submit', { on: '2026-11-24', draft });
    await play.act(clerk, 'open-hearing', { on: '2026-11-24', draft, asked, due: '2026-12-04' });
    return draft;
  }
  const end = (draft: string, on: string, more: object = {}) => [clerk, 'hear', { on, draft, note: 'Ausgewertet.', ...more }] as const;

  it('runs until its last day, which is in it', async () => {
    const draft = await opened();
    expect((await play.refused(...end(draft, '2026-12-04'), 409)).detail).toContain('2 Stellen haben noch nicht geantwortet');
    expect((await play.act(...end(draft, '2026-12-05'))).state).toBe('SUBMITTED');
  });

  it('ends once everybody who was asked has answered', async () => {
    const draft = await opened();
    await play.act('ps-gemeindebund-praesidium', 'state', { draft, position: 'OBJECTS', text: 'Die Kosten sind nicht beziffert.' });
    await play.refused(...end(draft, '2026-11-25'), 409);
    expect((await view(draft)).hearings).toMatchObject([{ due: '2026-12-04', over: false, asked: [{ office: 'ps-gemeindebund-praesidium', answered: true }, { office: 'ps-rechtsaufsicht', answered: false }] }]);
    await play.act('ps-rechtsaufsicht', 'state', { draft, position: 'AGREES', text: 'Keine Bedenken.' });
    await play.act(...end(draft, '2026-11-25'));
  });

  it('can be waived, which stands in the file', async () => {
    const draft = await opened();
    await play.act(...end(draft, '2026-11-25', { waived: true, note: 'Eilbedürftig.' }));
    expect((await view(draft)).steps.at(-1)).toMatchObject({ event: 'hear', note: 'Eilbedürftig.' });
  });

  it('asks offices that are known, by a day that is to come', async () => {
    const draft = await opened();
    await play.refused(clerk, 'open-hearing', { on: '2026-11-24', draft, asked: ['gibt-es-nicht'], due: '2026-12-04' }, 404);
    await play.refused(clerk, 'open-hearing', { on: '2026-11-24', draft, asked, due: '2026-11-23' }, 400);
    await play.refused(drafter, 'open-hearing', { on: '2026-11-24', draft, asked, due: '2026-12-04' }, 403);
  });
});

describe('an amendment', () => {
  const other = [{ ...clause, holders: [{ body: 'ps-land' }] }];
  const there = bench.slice(0, -1);
  const hands = (choice: string) => there.map((seat) => ({ seat, choice }));

  async function called(): Promise<{ draft: string; amendment: string }> {
    const draft = await bring(play, matter, '2026-11-24');
    const { id: amendment } = await play.act(`${board}-kommunen-1`, 'amend', { on: '2026-11-25', draft, clauses: other, reasons: 'Das Land betreibt es schon.' });
    await play.act('ps-gemeindebund-praesidium', 'state', { on: '2026-11-25', draft, position: 'AGREES', text: 'Einverstanden.' });
    const session = await convene(play, board, draft, { invited: '2026-11-25', day: DAY });
    await play.act(chair, 'open-session', { on: DAY, session });
    for (const seat of there) await play.act(`${board}-${seat}`, 'attend', { on: DAY, session });
    await play.refused(chair, 'decide-amendment', { on: DAY, draft, amendment, votes: hands('YES') }, 409);
    await play.act(chair, 'call', { on: DAY, draft });
    return { draft, amendment };
  }

  it('changes the text once the board has adopted it by its rule; then the new text is weighed and voted on', async () => {
    const { draft, amendment } = await called();
    const { outcome, reason } = await play.act(chair, 'decide-amendment', { on: DAY, draft, amendment, votes: hands('YES') });
    expect([outcome, reason?.de]).toEqual(['ADOPTED', expect.stringMatching(/^Angenommen, weil /)]);
    const after = await view(draft);
    expect(after.version).toBe(2);
    expect(after.texts.map(({ clauses }) => clauses[0]?.['holders'])).toEqual([[{ body: 'ps-kommunal-it' }], [{ body: 'ps-land' }]]);
    expect(after.amendments).toMatchObject([{ n: 1, version: 1, words: [{ number: 1 }], run: { outcome: 'ADOPTED' } }]);
    await play.refused(chair, 'decide-amendment', { on: DAY, draft, amendment, votes: hands('NO') }, 409);
    await play.refused(chair, 'open-vote', { on: DAY, draft }, 409);
    await play.act(chair, 'weigh', { on: DAY, draft });
    const { id: ballot } = await play.act(chair, 'open-vote', { on: DAY, draft });
    await castAll(play, board, ballot, DAY, { YES: [...seats('land', 5), ...seats('kommunen', 5)] });
    await closeVote(play, board, ballot, DAY);
    await play.act(clerk, 'certify', { on: DAY, draft });
    await play.act(clerk, 'publish', { on: DAY, draft });
    expect((await play.answer('ps-videosprechstunde', 'OPERATE', '99', '2027-01-01')).holders).toEqual(['ps-land']);
    await assessed(draft);
  });

  /** The costs of a Ziffer in force are assessed by those who keep the board, each assessment beside it. */
  async function assessed(draft: string): Promise<void> {
    expect((await view(draft)).may['assess-costs']?.why?.de).toBe('Sie sind nicht angemeldet. Das dürfen: der Vorsitz, die Geschäftsstelle oder die Registerstelle.');
    const { act, may } = await view(draft, clerk);
    expect([act?.clauses, may['assess-costs']]).toMatchObject([[{ number: 1, assessments: [] }], { may: true, why: null }]);
    await play.act(clerk, 'assess-costs', { on: DAY, clause: act?.clauses[0]?.id, note: 'Abschätzung vom Dezember' });
    expect((await view(draft)).act?.clauses[0]?.assessments).toEqual([{ de: 'Abschätzung vom Dezember', en: 'Abschätzung vom Dezember' }]);
  }

  it('leaves the text as it is where one bench refuses, or a vote is of somebody who is away', async () => {
    const { draft, amendment } = await called();
    await play.refused(chair, 'decide-amendment', { on: DAY, draft, amendment, votes: [{ seat: bench.at(-1), choice: 'YES' }] }, 409);
    await play.refused(`${board}-kommunen-1`, 'decide-amendment', { on: DAY, draft, amendment, votes: hands('YES') }, 403);
    const votes = there.map((seat) => ({ seat, choice: seat.startsWith('land') ? 'NO' : 'YES' }));
    expect((await play.act(chair, 'decide-amendment', { on: DAY, draft, amendment, votes })).outcome).toBe('REJECTED');
    expect((await view(draft)).version).toBe(1);
  });

  it('of a text that has changed since is to be moved anew', async () => {
    const { draft, amendment } = await called();
    const { id: second } = await play.act(`${board}-land-3`, 'amend', { on: DAY, draft, clauses: [{ ...clause, from: '2027-07-01' }] });
    await play.act(chair, 'decide-amendment', { on: DAY, draft, amendment: second, votes: hands('YES') });
    expect((await play.refused(chair, 'decide-amendment', { on: DAY, draft, amendment, votes: hands('YES') }, 409)).detail).toContain('Fassung 2');
  });
});
