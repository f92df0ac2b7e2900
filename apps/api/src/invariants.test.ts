import type { ChangeList, DraftView, FindingsPage, ImpactReport, WireAnswer } from '@feder/contract/schemas';
import { verifyChain } from '@feder/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPlay } from './testing/parity.ts';
import { bring, castAll, clerkOf, closeVote, convene, decide, openVote, proclaim, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
beforeAll(async () => { ({ api, play } = await runPlay()); });
afterAll(() => api.close());

const board = 'ps-landtag';
const law = (title: string, clauses: object[]) => ({ board, drafter: 'ps-landtag-abgeordnete-2', title, rank: 'land-gesetz', clauses });
const parity = 'ps-paritaet';
const benches = { YES: [...seats('land', 5), ...seats('kommunen', 5)] };
const agreed = (title: string, clauses: object[]) => ({ board: parity, drafter: 'ps-paritaet-land-1', title, rank: 'beschluss-land', clauses });
const assign = (subject: string, role: string, body: string, more: object = {}) => ({ kind: 'ASSIGN', number: 1, subject, role, scope: { within: ['99'] }, holders: [{ body }], from: '2027-01-01', ...more });
const days = { drafted: '2026-11-24', day: '2026-12-01' };
const view = (draft: string) => play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
const answer = (query: string) => play.get<WireAnswer>(`/api/v1/resolve?world=planspiel&${query}`);

describe('over HTTP', () => {
  it('I2: shares come to the whole, or the rest is a finding that names it', async () => {
    const fund = (share: string, contribution: boolean) => ({ kind: 'FUND', number: 1, subject: 'ps-rechenzentrum', scope: { within: ['99'] }, holders: [{ body: 'ps-land', share }], from: '2027-01-01', contribution });
    const found = async () => ({
      missing: (await play.get<FindingsPage>('/api/v1/findings?world=planspiel&kind=UNFUNDED&subject=ps-rechenzentrum&on=2027-03-01')).items.filter(({ cause }) => cause === 'SHORT').map(({ missing }) => missing),
      shares: (await answer('subject=ps-rechenzentrum&role=FUND&place=99&on=2027-03-01')).holders.map(({ share }) => share),
    });
    await proclaim(play, parity, (await decide(play, agreed('Drei Fünftel', [fund('3/5', false)]), days, benches)).draft, '2026-12-02');
    expect(await found()).toEqual({ missing: ['2/5'], shares: ['3/5'] });
    await proclaim(play, parity, (await decide(play, agreed('Der Rest', [fund('2/5', true)]), { drafted: '2026-12-03', day: '2026-12-10' }, benches)).draft, '2026-12-11');
    expect(await found()).toEqual({ missing: [], shares: ['1'] });
  });

  it('I4: nothing is in force without the stored run of a vote', async () => {
    const draft = await bring(play, law('Ohne Abstimmung', [assign('ps-funknetz', 'SUPPORT', 'ps-kommunal-it', { mode: 'APPEND' })]), days.drafted);
    for (const act of ['certify', 'publish'] as const) await play.refused(clerkOf(board), act, { on: days.day, draft }, 409);
    expect((await answer('subject=ps-funknetz&role=SUPPORT&place=99&on=2027-02-01')).holders).toEqual([]);
  });

  it('I5: the same votes under the same rule have the same outcome for the same reason, and a second end tells the first', async () => {
    const votes = { YES: ['vorsitz', ...seats('abgeordnete', 5)], NO: seats('abgeordnete', 4, 6) };
    const runs = [];
    for (const title of ['Zweimal gerechnet', 'Noch einmal gerechnet']) {
      const { draft } = await decide(play, law(title, [assign('ps-funknetz', 'INFORM', 'ps-land', { mode: 'APPEND' })]), days, votes);
      const [ballot] = (await view(draft)).ballots;
      const { outcome, reason, seq } = await closeVote(play, board, ballot?.id ?? '', days.day);
      expect({ outcome, reason, seq }).toEqual({ outcome: ballot?.run?.outcome, reason: ballot?.run?.reason, seq: ballot?.run?.seq });
      expect(ballot?.run?.steps.at(-1)).toMatchObject({ part: 'MAJORITY', holds: true });
      runs.push({ outcome, reason, steps: ballot?.run?.steps });
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it('I7: who is recused is counted as the rule of the board says', async () => {
    const council = 'ps-gemeinderat-zeilenau';
    const clause = { ...assign('ps-hygieneschulung', 'LEAD', 'ps-gemeinde-992210020020'), scope: { within: ['992210020020'] } };
    const draft = await bring(play, { board: council, drafter: `${council}-gemeinderat-1`, title: 'Befangen', rank: 'beschluss-kommunal', clauses: [clause] }, days.drafted);
    const recused = seats('gemeinderat', 5);
    for (const seat of recused) await play.act(`${council}-buergermeister`, 'recuse', { on: days.drafted, draft, seat, reason: 'Beteiligt' });
    const session = await convene(play, council, draft, { invited: days.drafted, day: days.day });
    const ballot = await openVote(play, council, draft, session, days.day, { present: ['buergermeister', ...seats('gemeinderat', 8)] });
    await play.refused(`${council}-gemeinderat-1`, 'cast', { on: days.day, ballot, choice: 'NO' }, 403);
    await castAll(play, council, ballot, days.day, { YES: ['buergermeister', ...seats('gemeinderat', 2, 6)] });
    const closed = await closeVote(play, council, ballot, days.day);
    // More than half of the nine are recused: a quarter suffices (§ 37 Abs. 2 Satz 2 GemO).
    expect(closed.outcome).toBe('ADOPTED');
    expect((await view(draft)).ballots[0]).toMatchObject({ turnout: { entitled: 4 }, run: { steps: expect.arrayContaining([expect.objectContaining({ part: 'QUORUM_OPENING', holds: true })]) as object } });
  });

  it('I8: no commit changes what is answered for a day as known at an earlier one', async () => {
    const head = await play.head();
    const questions = ['subject=ps-funknetz&role=LEAD&place=99', 'subject=ps-ki-labor&role=LEAD&place=99', 'subject=ps-rechenzentrum&role=LEAD&place=99', 'subject=ps-terminbuchung&role=OPERATE&place=991150003003', 'subject=ps-ablage&role=LEAD&place=991110000000', 'subject=ps-hundeanmeldung&role=FUND&place=991150003003']
      .flatMap((question) => ['2026-06-01', '2026-12-31', '2027-02-01'].map((on) => `${question}&on=${on}&at=${head}`));
    const before = await Promise.all(questions.map(answer));
    await proclaim(play, parity, (await decide(play, agreed('Federführung für das Funknetz', [assign('ps-funknetz', 'LEAD', 'ps-land')]), days, benches)).draft, '2026-12-02');
    expect(await Promise.all(questions.map(answer))).toEqual(before);
    expect((await answer('subject=ps-funknetz&role=LEAD&place=99&on=2027-02-01')).holders.map(({ body }) => body)).toEqual(['ps-land']);
  });

  it('I10: the contact that was left with a hint is erased, and the chain holds', async () => {
    const sent = { world: 'planspiel', subject: 'ps-terminbuchung', role: 'OPERATE', place: '991150003003', on: '2026-11-23', at: await play.head(), message: 'Zuständig ist eine andere Stelle.', email: 'stelle@example.org' };
    const response = await api.app.request('/api/v1/correction-requests', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) });
    const { id: request } = (await response.json()) as { id: string };
    await play.refused('ps-rechtsaufsicht', 'erase-contact', { request }, 403);
    await play.act('ps-registerstelle', 'erase-contact', { request });
    await play.refused('ps-registerstelle', 'erase-contact', { request }, 404);
    const { items } = await play.get<ChangeList>('/api/v1/changes?after=0&limit=1000');
    expect(items.at(-1)?.kind).toBe('erase-contact');
    expect(await verifyChain(api.db)).toMatchObject({ ok: true });
  });

  it('I13: what was shown before the vote is what the adopted text changes', async () => {
    const clauses = [assign('ps-scanstelle', 'OPERATE', 'ps-kommunal-it')];
    const response = await api.app.request('/api/v1/simulate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ world: 'planspiel', board: parity, rank: 'beschluss-land', adopted: days.day, clauses }) });
    const shown = ((await response.json()) as ImpactReport).changes;
    expect(shown.length).toBeGreaterThan(0);
    await proclaim(play, parity, (await decide(play, agreed('Betrieb der Scanstelle', clauses), days, benches)).draft, '2026-12-02');
    for (const { subject, role, from, places, after } of shown) {
      const now = await answer(`subject=${subject}&role=${role}&place=${places[0]?.from}&on=${from}`);
      expect([subject, role, now.status, now.reason, now.holders.map(({ body }) => body)]).toEqual([subject, role, after.status, after.reason, after.holders.map(({ body }) => body)]);
    }
  });
});

