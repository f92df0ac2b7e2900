import type { DraftView, Extract } from '@feder/contract/schemas';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { board, matter, runPlay } from './testing/parity.ts';
import { bring, clerkOf, decide, proclaim, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let api: Awaited<ReturnType<typeof runPlay>>['api'];
let play: Player;
let draft: string;
beforeAll(async () => {
  ({ api, play } = await runPlay());
  await play.act('ps-gemeindebund-praesidium', 'state', { draft: await bring(play, { ...matter, title: 'Eine andere' }, '2026-11-24'), position: 'AGREES', text: 'Ja, gern.' });
  ({ draft } = await decide(play, { ...matter, clauses: [{ ...matter.clauses[0], subject: 'ps-terminbuchung' }] }, { drafted: '2026-11-24', day: '2026-12-10' }, { YES: [...seats('land', 5), ...seats('kommunen', 5)] }));
});
afterAll(() => api.close());

const answer = (more = '') => play.get<Extract>(`/api/v1/extracts/answer?world=planspiel&subject=ps-terminbuchung&role=OPERATE&place=991150003003&on=2027-02-01${more}`);
const resolution = (more = '') => play.get<Extract>(`/api/v1/extracts/resolution?draft=${draft}${more}`);

describe('an extract', () => {
  it('of an answer says the same, with the same hash, whenever it is asked for the same commit', async () => {
    const before = await play.head();
    const first = await answer(`&at=${before}`);
    expect(first).toMatchObject({ kind: 'ANSWER', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, content: { question: { at: before, on: '2027-02-01' }, names: { place: 'Kielhausen' } } });
    await proclaim(play, board, draft, '2026-12-11');
    expect(await answer(`&at=${before}`)).toMatchObject({ content: first.content, hash: first.hash });
    expect((await answer()).hash).not.toBe(first.hash);
    expect((await answer()).chain.seq).toBeGreaterThan(first.chain.seq);
  });

  it('of a resolution holds the text that was voted on, the rule filled in, and its life so far', async () => {
    const now = await resolution();
    const { texts, ballots, act } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(now.content).toMatchObject({ label: act?.label, adopted: '2026-12-10', text: { hash: texts[0]?.hash, clauses: texts[0]?.clauses }, vote: { outcome: 'ADOPTED', reason: ballots[0]?.run?.reason } });
    expect((now.content['life'] as { event: string }[]).at(-1)?.event).toBe('publish');
    const at = Number(now.content['at']);
    expect((await resolution(`&at=${at}`)).hash).toBe(now.hash);
    const earlier = await resolution(`&at=${at - 1}`);
    expect([(earlier.content['life'] as { event: string }[]).at(-1)?.event, earlier.hash === now.hash]).toEqual(['certify', false]);
  });

  it('of a draft that nobody adopted is none', async () => {
    const open = await bring(play, { ...matter, title: 'Offen' }, '2026-11-24');
    expect((await api.app.request(`/api/v1/extracts/resolution?draft=${open}`)).status).toBe(409);
    expect((await api.app.request('/api/v1/extracts/answer?subject=x&role=LEAD&place=08')).status).toBe(404);
  });
});

describe('the calendar', () => {
  const events = async (query = '') => {
    const response = await api.app.request(`http://127.0.0.1/api/v1/calendar.ics?world=planspiel${query}`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const component = new ICAL.Component(ICAL.parse(await response.text()) as [string, [], []]);
    return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)).map(({ summary, startDate, uid, component: raw }) => ({ summary, day: startDate.toString(), uid, status: raw.getFirstPropertyValue('status'), url: raw.getFirstPropertyValue('url') }));
  };

  it('holds sessions and deadlines as whole days, read by another reader of the format', async () => {
    const heard = await bring(play, { ...matter, title: 'Umlauf; mit Komma, und Umbruch' }, '2026-11-24');
    await play.act(clerkOf('ps-it-rat'), 'plan-session', { on: '2026-11-24', board: 'ps-it-rat', day: '2026-12-20', title: { de: 'Abgesagt', en: 'Cancelled' } }).then(({ id }) => play.act(clerkOf('ps-it-rat'), 'cancel-session', { on: '2026-11-25', session: id }));
    await play.act(clerkOf(board), 'open-hearing', { on: '2026-11-24', draft: heard, asked: ['ps-rechtsaufsicht'], due: '2026-12-04' });
    const all = await events();
    expect(all).toContainEqual(expect.objectContaining({ summary: 'Stellungnahmen bis heute: Umlauf; mit Komma, und Umbruch', day: '2026-12-04', url: `http://127.0.0.1/beschluesse/${heard}?world=planspiel` }));
    expect(all).toContainEqual(expect.objectContaining({ day: '2026-12-20', status: 'CANCELLED' }));
    expect(all).toContainEqual(expect.objectContaining({ day: '2026-12-10', status: 'CONFIRMED', summary: expect.stringContaining('Sitzung am 2026-12-10') as string }));
    expect(all.filter(({ summary }) => summary.startsWith('Zusage fällig'))).toHaveLength(1);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    expect((await events('&board=ps-it-rat')).map(({ status }) => status)).toEqual(['CANCELLED']);
    expect((await events('&lang=en')).some(({ summary }) => summary.startsWith('Statements due'))).toBe(true);
  });
});
