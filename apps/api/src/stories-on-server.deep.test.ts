import type { DraftView } from '@feder/contract/schemas';
import { createDatabase, verifyChain } from '@feder/db';
import { startServer, type Server } from '@feder/tooling/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, board, DAY, matter, voting } from './testing/parity.ts';
import { startMain, type Main } from './testing/running-main.ts';
import { stories } from './testing/stories/all.ts';
import { bring, closeVote, convene } from './testing/stories/board.ts';
import { playerOf, type Player } from './testing/stories/player.ts';

let server: Server;
let [one, two]: Main[] = [];
const playerOn = (main: Main | undefined): Player => playerOf((address, init) => fetch(`${main?.origin}${address}`, init), () => undefined);

beforeAll(async () => {
  server = await startServer();
  one = await startMain({ DATABASE_URL: server.url });
  two = await startMain({ DATABASE_URL: server.url });
});
afterAll(async () => {
  await Promise.all([one?.stop(), two?.stop()]);
  await server.stop();
});

describe('the Planspiel on a PostgreSQL server, with two processes', () => {
  it.each(stories)('$id $title', async ({ play }) => play(playerOn(one)));

  it('counts votes that come to both at once, and ends once', async () => {
    const [first, second] = [playerOn(one), playerOn(two)];
    const { draft, ballot } = await voting(first);
    const choices = Array.from({ length: 100 }, (_, at) => bench[at % bench.length] ?? '');
    await Promise.all(choices.map((seat, at) => (at % 2 === 0 ? first : second).act(`${board}-${seat}`, 'cast', { on: DAY, ballot, choice: 'YES' })));
    const ends = await Promise.all(Array.from({ length: 50 }, (_, at) => closeVote(at % 2 === 0 ? first : second, board, ballot, DAY)));
    expect(new Set(ends.map(({ outcome, seq }) => `${outcome} ${seq}`)).size).toBe(1);
    for (const play of [first, second]) expect((await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`)).ballots[0]).toMatchObject({ turnout: { given: 16 }, run: { outcome: 'ADOPTED' } });
  });

  it('opens a vote once where fifty beginnings and fifty ends race, and every end that there is has the same result', async () => {
    const [first, second] = [playerOn(one), playerOn(two)];
    const either = (at: number): Player => (at % 2 === 0 ? first : second);
    const draft = await bring(first, matter, '2026-11-24');
    const session = await convene(first, board, draft, { invited: '2026-11-24', day: DAY });
    await first.act(`${board}-vorsitz`, 'open-session', { on: DAY, session });
    for (const seat of bench) await first.act(`${board}-${seat}`, 'attend', { on: DAY, session });
    await first.act(`${board}-vorsitz`, 'call', { on: DAY, draft });
    await first.act(`${board}-vorsitz`, 'weigh', { on: DAY, draft });
    const ballot = `${draft}.abstimmung-1`;
    const all = await Promise.allSettled(Array.from({ length: 100 }, (_, at) => (at % 4 < 2 ? either(at).act(`${board}-vorsitz`, 'open-vote', { on: DAY, draft }) : closeVote(either(at), board, ballot, DAY))));
    const done = (wanted: boolean) => all.filter((_, at) => (at % 4 < 2) === wanted).flatMap((each) => (each.status === 'fulfilled' ? [each.value.seq] : []));
    expect(done(true)).toHaveLength(1);
    expect(new Set(done(false)).size).toBeLessThanOrEqual(1);
    const { ballots } = await first.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(ballots.map(({ id }) => id)).toEqual([ballot]);
  });

  it('has one outcome where fifty votes and fifty ends race: every end is told the same, and what was counted is what was acknowledged', async () => {
    const [first, second] = [playerOn(one), playerOn(two)];
    const { draft, ballot } = await voting(first);
    const all = await Promise.allSettled(Array.from({ length: 100 }, (_, at) => {
      const play = at % 4 < 2 ? first : second;
      return at % 2 === 0 ? play.act(`${board}-${bench[(at / 2) % bench.length]}`, 'cast', { on: DAY, ballot, choice: 'YES' }) : closeVote(play, board, ballot, DAY);
    }));
    const ends = all.filter((_, at) => at % 2 === 1).map((each) => (each.status === 'fulfilled' ? `${each.value.outcome} ${each.value.seq}` : String(each.reason)));
    expect(new Set(ends).size).toBe(1);
    const cast = new Set(all.flatMap((each, at) => (at % 2 === 0 && each.status === 'fulfilled' ? [bench[(at / 2) % bench.length]] : [])));
    const { ballots: [closed] } = await second.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
    expect(closed?.votes?.map(({ seat }) => seat).sort()).toEqual([...cast].sort());
  });

  it('answers in one process what the other has decided, once it is asked for that commit', async () => {
    const { seq } = await playerOn(one).act('ps-paritaet-land-1', 'draft', { board, title: { de: 'Hier', en: 'Here' }, rank: 'beschluss-land', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Kenntnis.', en: 'Noted.' } }] });
    const response = await fetch(`${two?.origin}/api/v1/changes?after=${seq - 1}&limit=1`, { headers: { 'feder-min-seq': String(seq) } });
    expect([response.status, ((await response.json()) as { head: number }).head]).toEqual([200, seq]);
  });

  it('leaves a chain that holds', async () => {
    const db = await createDatabase({ url: server.url });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });
});
