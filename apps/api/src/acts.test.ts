import type { ActDone, ChangeList, DraftView, Me, OfficeList, Problem } from '@feder/contract/schemas';
import { verifyChain } from '@feder/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, board, clause, DAY, matter, runPlay, voting } from './testing/parity.ts';
import { bring, castAll, closeVote, convene, openVote, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const post = (address: string, body: unknown, headers: Record<string, string> = {}) => api.app.request(`http://127.0.0.1${address}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const problem = async (response: Response): Promise<Problem> => (await response.json()) as Problem;

describe('signing in', () => {
  it('is open to an office on this machine, and a signed cookie says who it is', async () => {
    const response = await post('/api/v1/sign-in', { world: 'planspiel', office: 'ps-it-rat-vorsitz' }, { origin: 'http://127.0.0.1' });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const [value = ''] = cookie.split(';');
    const asked = async (sent: string): Promise<Me> => (await api.app.request('http://127.0.0.1/api/v1/me', { headers: { cookie: sent } })).json() as Promise<Me>;
    expect(await asked(value)).toMatchObject({ signedIn: true, world: 'planspiel', office: { id: 'ps-it-rat-vorsitz' } });
    expect(await asked(value.replace('vorsitz', 'amtschef-1'))).toMatchObject({ signedIn: false });
    expect((await (await post('/api/v1/sign-out', {})).json()) as Me).toMatchObject({ signedIn: false });
  });

  it.each([
    ['under another name', 'http://feder.example', {}], ['from a page of another site', 'http://127.0.0.1', { origin: 'http://boese.example' }], ['under a name that points here', 'http://127.0.0.1.boese.example', {}],
    ['from another site that says no name', 'http://127.0.0.1', { 'origin': 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_what, origin, headers) => {
    const response = await api.app.request(`${origin}/api/v1/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ world: 'planspiel', office: 'ps-it-rat-vorsitz' }) });
    expect(await problem(response)).toMatchObject({ status: 403, type: 'urn:feder:problem:forbidden' });
  });

  it('is open to a form of our own page, whose browser keeps the origin to itself', async () => {
    expect((await post('/api/v1/sign-in', { world: 'planspiel', office: 'ps-it-rat-vorsitz' }, { 'origin': 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('knows every office of the Planspiel, and none of real authorities', async () => {
    const offices = async (world: string) => (await api.get<OfficeList>(`/api/v1/offices?world=${world}`)).body.items;
    expect((await offices('planspiel')).length).toBeGreaterThan(60);
    expect(await offices('real')).toEqual([]);
    expect(await problem(await post('/api/v1/sign-in', { world: 'real', office: 'ps-it-rat-vorsitz' }))).toMatchObject({ status: 404 });
  });
});

describe('an act', () => {
  it('asks for permission before it reads what was sent', async () => {
    expect(await problem(await post('/api/v1/acts/draft', { unsinn: true }))).toMatchObject({ status: 403, detail: expect.stringContaining('Sie sind nicht angemeldet.') as string });
  });

  it('names what is wrong with what was sent', async () => {
    const { errors } = await play.refused('ps-it-rat-vorsitz', 'draft', { board: 'ps-it-rat', title: { de: '', en: 'x' }, rank: 'beschluss-land', clauses: [], day: 'heute' }, 400);
    expect(errors?.map(({ field }) => field)).toEqual(expect.arrayContaining(['title.de', 'clauses', 'day']));
  });

  it('is done by nobody who is no part of the board', async () => {
    expect(await play.refused('ps-rechtsaufsicht', 'draft', { ...matter, title: { de: 'x', en: 'x' }, drafter: undefined }, 403)).toMatchObject({ detail: expect.stringContaining('stimmberechtigte Mitglieder') as string });
  });

  it('happens in the world that the office is of', async () => {
    await play.refused('ps-it-rat-vorsitz', 'draft', { world: 'real', board: 'it-rat-bw', title: { de: 'x', en: 'x' }, rank: 'beschluss-land', clauses: [clause] }, 403);
  });

  it('is done once for a key, however often it is sent; another request with the key is refused', async () => {
    const sent = { board, title: { de: 'Einmal', en: 'Once' }, rank: 'beschluss-land', clauses: [clause] };
    const headers = { 'idempotency-key': 'schluessel-0001' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => play.act('ps-paritaet-land-1', 'draft', sent, headers)));
    expect(new Set(answers.map(({ id, seq }) => `${id} ${seq}`)).size).toBe(1);
    await expect(play.act('ps-paritaet-land-1', 'draft', { ...sent, title: { de: 'Zweimal', en: 'Twice' } }, headers)).rejects.toThrow('409');
  });

  it('says its commit, which another request can wait for', async () => {
    const response = await post('/api/v1/acts/draft', { board, title: { de: 'x', en: 'x' }, rank: 'beschluss-land', clauses: [clause] }, { cookie: (await signedIn('ps-paritaet-land-2')) });
    const seq = Number(response.headers.get('feder-seq'));
    expect(seq).toBe(((await response.json()) as ActDone).seq);
    for (const address of ['/api/v1/changes?after=0&limit=1', '/api/v1/resolve?world=planspiel&subject=ps-ablage&role=LEAD&place=99']) {
      const waits = (least: number) => api.app.request(address, { headers: { 'feder-min-seq': String(least) } });
      expect((await waits(seq)).status).toBe(200);
      const behind = await waits(seq + 1);
      expect([behind.status, behind.headers.get('retry-after')]).toEqual([503, '1']);
    }
  });
});

const signedIn = async (office: string): Promise<string> => ((await post('/api/v1/sign-in', { world: 'planspiel', office })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';

describe('a vote', () => {
  it('counts a hundred that come at once exactly once each, the last of a seat', async () => {
    const { ballot, draft } = await voting(play);
    const choices = Array.from({ length: 100 }, (_, at) => ({ seat: bench[at % bench.length] ?? '', choice: at < 84 ? 'NO' : 'YES' }));
    await Promise.all(choices.map(({ seat, choice }) => play.act(`${board}-${seat}`, 'cast', { on: DAY, ballot, choice })));
    const { ballots: [open] } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(open).toMatchObject({ turnout: { given: 16, entitled: 16 }, votes: null, run: null });
    const ends = await Promise.all(Array.from({ length: 20 }, () => closeVote(play, board, ballot, DAY)));
    expect(new Set(ends.map(({ outcome, seq, reason }) => `${outcome} ${seq} ${reason?.de}`)).size).toBe(1);
    const { ballots: [closed], act } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(closed?.votes).toHaveLength(16);
    expect(closed?.run?.steps.map(({ part }) => part)).toContain('MAJORITY');
    expect(act === null).toBe(closed?.run?.outcome !== 'ADOPTED');
    await play.refused('ps-paritaet-land-1', 'cast', { on: DAY, ballot, choice: 'YES' }, 409);
  });

  it('has one outcome where votes and ends race', async () => {
    const { ballot, draft } = await voting(play);
    const all = await Promise.allSettled([
      ...bench.map((seat) => play.act(`${board}-${seat}`, 'cast', { on: DAY, ballot, choice: 'YES' })), ...Array.from({ length: 10 }, () => closeVote(play, board, ballot, DAY)),
    ]);
    const cast = all.slice(0, bench.length).filter(({ status }) => status === 'fulfilled').length;
    const ends = all.slice(bench.length).map((end) => (end.status === 'fulfilled' ? end.value.seq : String(end.reason)));
    expect(new Set(ends).size).toBe(1);
    const { ballots: [closed] } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(closed?.votes).toHaveLength(cast);
  });

  it('I6: tells of a secret one who took part, and in the end the sums', async () => {
    const { ballot, draft } = await voting(play, 'SECRET');
    await castAll(play, board, ballot, DAY, { YES: [...seats('land', 5), ...seats('kommunen', 5)], NO: seats('land', 3, 6) });
    await play.refused('ps-paritaet-land-1', 'cast', { on: DAY, ballot, choice: 'NO' }, 409);
    const running = JSON.stringify(await play.get(`/api/v1/drafts/${draft}?world=planspiel`));
    expect(running).toContain('"given":13');
    expect(running).not.toContain('"choice"');
    expect((await closeVote(play, board, ballot, DAY)).outcome).toBe('ADOPTED');
    const { ballots: [closed] } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(closed).toMatchObject({ votes: null, counters: [{ group: 'kommunen', YES: 5, NO: 0 }, { group: 'land', YES: 5, NO: 3 }] });
    const { items } = (await api.get<ChangeList>('/api/v1/changes?after=0&limit=1000')).body;
    expect(items.filter(({ kind, touched }) => kind === 'cast' && touched.some(({ kind: what }) => what === 'act.vote')).every(({ touched }) => touched.every(({ id }) => !id.startsWith(ballot)))).toBe(true);
  });

  it('is refused to whoever is absent, recused or sits elsewhere', async () => {
    const draft = await bring(play, matter, '2026-11-24');
    await play.act('ps-paritaet-land-2', 'recuse', { on: '2026-11-24', draft, seat: 'land-2', reason: 'Beteiligt' });
    await play.refused('ps-paritaet-land-3', 'recuse', { on: '2026-11-24', draft, seat: 'land-4', reason: 'Das stellt der Vorsitz fest.' }, 403);
    const session = await convene(play, board, draft, { invited: '2026-11-24', day: DAY });
    const ballot = await openVote(play, board, draft, session, DAY, { present: ['vorsitz', ...seats('land', 7)] });
    await play.refused('ps-paritaet-land-2', 'cast', { on: DAY, ballot, choice: 'YES' }, 403);
    await play.refused('ps-paritaet-land-8', 'cast', { on: DAY, ballot, choice: 'YES' }, 409);
    await play.refused('ps-paritaet-vorsitz', 'cast', { on: DAY, ballot, choice: 'YES' }, 403);
    await play.refused('ps-it-rat-amtschef-1', 'cast', { on: DAY, ballot, choice: 'YES' }, 403);
  });
});

describe('rules of procedure', () => {
  const change = (vectors: object[], more: object = {}) => ({ board: 'ps-it-rat', from: '2026-12-15', parameters: { umlauf: 'YES' }, vectors, ...more });
  const tie = { matter: 'beschluss', counts: { vorsitz: { yes: 1 }, amtschef: { yes: 2, no: 3, absent: 1 } }, expected: 'ADOPTED' };

  it('are saved by the registrar, once every vector comes out as it should', async () => {
    await play.refused('ps-it-rat-vorsitz', 'keep-boards', change([tie]), 403);
    const { errors } = await play.refused('ps-registerstelle', 'keep-boards', change([tie, { ...tie, counts: { vorsitz: { no: 1 }, amtschef: { yes: 3, no: 2, absent: 1 } } }]), 400);
    expect(errors?.[0]).toMatchObject({ field: 'vectors.1.expected', got: 'ADOPTED', expected: expect.stringMatching(/^REJECTED: /) as string });
    await play.refused('ps-registerstelle', 'keep-boards', change([tie], { parameters: { umlauv: 'YES' } }), 400);
    await play.refused('ps-registerstelle', 'keep-boards', change([tie], { from: '2026-11-01' }), 400);
    await play.act('ps-registerstelle', 'keep-boards', change([tie]));
  });

  it('hold from their day on: before it the old ones do', async () => {
    const matter = { board: 'ps-it-rat', drafter: 'ps-it-rat-amtschef-1', title: 'Im Umlauf', rank: 'beschluss-land', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Bericht', en: 'Report' } }] };
    const circulated = async (on: string, deadline: string) => {
      const draft = await bring(play, matter, '2026-11-24');
      const { id: ballot } = await play.act('ps-it-rat-geschaeftsstelle', 'circulate', { on, draft, deadline });
      await castAll(play, 'ps-it-rat', ballot, on, { YES: seats('amtschef', 3) });
      return (await play.act('ps-it-rat-vorsitz', 'close-vote', { on: deadline, ballot })).outcome;
    };
    expect([await circulated('2026-12-14', '2026-12-20'), await circulated('2026-12-15', '2026-12-20')]).toEqual(['VOID', 'ADOPTED']);
  });
});

describe('the feed', () => {
  it('tells of every commit, a page at a time, and the chain holds over all of it', async () => {
    const first = (await api.get<ChangeList>('/api/v1/changes?after=0&limit=5')).body;
    const second = (await api.get<ChangeList>(`/api/v1/changes?after=${first.next}&limit=1000`)).body;
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual(Array.from({ length: first.head }, (_, at) => at + 1));
    expect(second.next).toBeNull();
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
  });
});
