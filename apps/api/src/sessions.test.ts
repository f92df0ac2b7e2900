import type { BoardView, DraftView, SessionView } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { board, DAY, matter, runPlay, voting } from './testing/parity.ts';
import { bring, castAll, clerkOf, closeVote, convene, openVote, seats } from './testing/stories/board.ts';
import type { Player } from './testing/stories/player.ts';

let play: Player;
let close: () => Promise<void>;
beforeAll(async () => {
  const { api, play: player } = await runPlay();
  [play, close] = [player, api.close];
});
afterAll(() => close());

describe('a session', () => {
  it('keeps its notice period, its day and its quorum in sight', async () => {
    const draft = await bring(play, matter, '2026-11-24');
    const { id: session } = await play.act(clerkOf(board), 'plan-session', { on: '2026-11-24', board, day: '2026-12-01', title: { de: 'Sitzung', en: 'Session' } });
    await play.refused(clerkOf(board), 'schedule', { on: '2026-11-25', draft, session }, 409);
    await play.act(clerkOf(board), 'schedule', { on: '2026-11-24', draft, session });
    await play.refused(clerkOf(board), 'invite', { on: '2026-11-28', session }, 409);
    await play.act(clerkOf(board), 'invite', { on: '2026-11-24', session });
    await play.refused('ps-paritaet-vorsitz', 'open-session', { on: '2026-11-30', session }, 409);
    await play.act('ps-paritaet-vorsitz', 'open-session', { on: '2026-12-01', session });
    const quorum = async () => (await play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`)).quorum?.holds;
    expect(await quorum()).toBe(false);
    for (const seat of [...seats('land', 4), ...seats('kommunen', 4)]) await play.act(`${board}-${seat}`, 'attend', { on: '2026-12-01', session });
    expect(await quorum()).toBe(true);
    await play.act('ps-paritaet-land-4', 'attend', { on: '2026-12-01', session, event: 'LEAVE' });
    expect(await quorum()).toBe(false);
    await play.refused('ps-paritaet-land-5', 'attend', { on: '2026-12-01', session, event: 'CONNECT' }, 409);
    await play.refused('ps-paritaet-land-5', 'attend', { on: '2026-12-01', session, office: 'ps-paritaet-land-6' }, 403);
  });

  it('lets an absent member be stood in for: one hop, once, and never beside whoever came', async () => {
    const draft = await bring(play, matter, '2026-11-24');
    const session = await convene(play, board, draft, { invited: '2026-11-24', day: DAY });
    const give = (from: string, to: string | null) => [`${board}-${from}`, 'give-proxy', { on: '2026-12-01', session, to }] as const;
    await play.act(...give('land-1', 'land-2'));
    await play.refused(...give('land-3', 'land-2'), 409);
    await play.refused(...give('land-3', 'land-1'), 409);
    await play.refused(...give('land-2', 'land-3'), 409);
    await play.refused(...give('land-3', 'land-3'), 400);
    await play.refused(...give('vorsitz', 'land-3'), 403);
    const ballot = await openVote(play, board, draft, session, DAY, { present: ['vorsitz', ...seats('land', 7, 2), ...seats('kommunen', 8)] });
    await play.refused('ps-paritaet-land-2', 'cast', { on: DAY, ballot, choice: 'NO', seat: 'land-1' }, 409);
    await play.refused('ps-paritaet-land-3', 'attend', { on: DAY, session, seat: 'land-1' }, 400);
    await play.act('ps-paritaet-land-2', 'attend', { on: DAY, session, seat: 'land-1' });
    await play.act('ps-paritaet-land-2', 'cast', { on: DAY, ballot, choice: 'YES', seat: 'land-2' });
    await play.act('ps-paritaet-land-2', 'cast', { on: DAY, ballot, choice: 'NO', seat: 'land-1' });
    const { seats: shown } = await play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`);
    expect(shown.find(({ seat }) => seat === 'land-1')).toMatchObject({ present: true, takenBy: 'ps-paritaet-land-2', standIn: 'land-2' });
    await play.act('ps-paritaet-land-1', 'attend', { on: DAY, session });
    await play.act('ps-paritaet-land-1', 'cast', { on: DAY, ballot, choice: 'YES' });
    await play.refused('ps-paritaet-land-2', 'cast', { on: DAY, ballot, choice: 'NO', seat: 'land-1' }, 403);
    await play.refused('ps-paritaet-land-2', 'attend', { on: DAY, session, seat: 'land-1' }, 409);
    await castAll(play, board, ballot, DAY, { YES: [...seats('land', 3, 3), ...seats('kommunen', 5)] });
    expect((await closeVote(play, board, ballot, DAY)).outcome).toBe('ADOPTED');
    const { ballots: [closed] } = await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(closed?.votes?.find(({ seat }) => seat === 'land-1')).toEqual({ seat: 'land-1', choice: 'YES' });
  });

  it('keeps a list of speakers: whoever is there and not recused asks, the chair gives the floor', async () => {
    const { session, draft } = await voting(play);
    const ask = (seat: string, more: object = {}) => [`${board}-${seat}`, 'ask-to-speak', { on: DAY, session, ...more }] as const;
    const view = (office: string) => play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`, `${board}-${office}`);
    const floor = (by: string, seat: string) => [`${board}-${by}`, 'give-floor', { on: DAY, session, seat }] as const;
    await play.act(...ask('land-2'));
    await play.act(...ask('land-1'));
    await play.act(...ask('kommunen-3'));
    await play.refused(...ask('land-1'), 409);
    expect((await view('land-1')).speakers).toEqual(['land-2', 'land-1', 'kommunen-3']);
    await play.refused(...floor('land-1', 'land-1'), 403);
    await play.act(...floor('vorsitz', 'land-1'));
    await play.refused(...floor('vorsitz', 'land-1'), 409);
    await play.act(...ask('land-2', { withdraw: true }));
    await play.refused(...ask('land-2', { withdraw: true }), 409);
    expect((await view('land-1')).speakers).toEqual(['kommunen-3']);
    await play.act(`${board}-kommunen-5`, 'attend', { on: DAY, session, event: 'LEAVE' });
    expect([(await view('kommunen-5')).may['ask-to-speak'], (await view('geschaeftsstelle')).may['ask-to-speak']]).toMatchObject([
      { may: false, why: { de: 'Zu Wort meldet sich, wer anwesend ist.' } }, { may: false, why: { de: 'Das dürfen: stimmberechtigte Mitglieder oder beratende Mitglieder.' } },
    ]);
    expect((await play.refused(...ask('kommunen-5'), 409)).detail).toContain('wer anwesend ist');
    expect((await view('land-4')).may['ask-to-speak']).toEqual({ may: true, why: null });
    expect((await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`)).state).toBe('VOTING');
  });

  it('lets nobody debate the item that is called who is recused for it', async () => {
    const draft = await bring(play, matter, '2026-11-24');
    const session = await convene(play, board, draft, { invited: '2026-11-24', day: DAY });
    await play.act(clerkOf(board), 'recuse', { on: '2026-11-25', draft, seat: 'land-6', reason: 'Eigener Vertrag' });
    await openVote(play, board, draft, session, DAY, { present: seats('land', 8).concat(seats('kommunen', 8)) });
    const may = async (office: string) => (await play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`, `${board}-${office}`)).may['ask-to-speak']?.may;
    expect([await may('land-6'), await may('land-5')]).toEqual([false, true]);
    expect((await play.refused(`${board}-land-6`, 'ask-to-speak', { on: DAY, session }, 409)).detail).toContain('befangen');
  });

  it('knows no proxies where the rule of procedure has none', async () => {
    const { id: session } = await play.act(clerkOf('ps-it-rat'), 'plan-session', { on: '2026-11-24', board: 'ps-it-rat', day: DAY, title: { de: 'Sitzung', en: 'Session' } });
    expect((await play.refused('ps-it-rat-amtschef-1', 'give-proxy', { on: '2026-11-24', session, to: 'amtschef-2' }, 409)).detail).toContain('keine Stimmrechtsübertragung');
  });

  it('ends with a Niederschrift, approved by somebody who did not write it', async () => {
    const { session, ballot } = await voting(play);
    await castAll(play, board, ballot, DAY, { YES: [...seats('land', 5), ...seats('kommunen', 5)] });
    await closeVote(play, board, ballot, DAY);
    await play.act('ps-paritaet-vorsitz', 'close-session', { on: DAY, session });
    const view = () => play.get<SessionView>(`/api/v1/sessions/${session}?world=planspiel`);
    const { record, minutes } = await view();
    expect(minutes).toBeNull();
    expect(record).toMatch(/^Niederschrift: Sitzung am 2026-12-10\nTag: 10\.12\.2026\n[^]*TOP 1: Betrieb der Videosprechstunde\nAngenommen, weil /);
    await play.refused('ps-paritaet-vorsitz', 'approve-minutes', { session }, 409);
    await play.act(clerkOf(board), 'write-minutes', { session, text: record });
    await play.act(clerkOf(board), 'write-minutes', { session, text: `${record}\nEnde: 16.30 Uhr` });
    await play.refused(clerkOf(board), 'approve-minutes', { session }, 403);
    await play.act('ps-paritaet-vorsitz', 'approve-minutes', { on: '2026-12-17', session });
    expect((await view()).minutes).toMatchObject({ version: 2, approved: '2026-12-17' });
    await play.refused(clerkOf(board), 'write-minutes', { session, text: 'Noch einmal anders.' }, 409);
  });

  it('shows who may do what, and why not', async () => {
    const { items } = await play.get<{ items: { id: string; state: string }[] }>(`/api/v1/sessions?world=planspiel&board=${board}`);
    const open = items.find(({ state }) => state === 'OPEN');
    const view = await play.get<SessionView>(`/api/v1/sessions/${open?.id}?world=planspiel`, 'ps-paritaet-land-1');
    expect(view.may['attend']).toEqual({ may: true, why: null });
    expect(view.may['close-session']).toMatchObject({ may: false, why: { de: 'Das dürfen: der Vorsitz.' } });
    const { seats: all, matters } = await play.get<BoardView>(`/api/v1/boards/${board}?world=planspiel`);
    expect([all.length, matters.length]).toEqual([17, 1]);
  });
});
