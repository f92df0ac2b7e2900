import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'IT-Kooperationsrat empfiehlt; das paritätische Gremium: eine Bank lehnt ab, dann stimmt sie zu; gebunden ist, wer beigetreten ist';
export const basis = '§ 23 Abs. 3 und 4 EGovG BW; paritätisches Gremium: Planspiel';

const clauses = [{ kind: 'ASSIGN', number: 1, subject: 'ps-ablage', role: 'LEAD', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' }];
const FEDERSTADT = '991110000000';
const MAPPENFELD = '991165001010';
const ZEILENAU = '992210020020';

export async function play(play: Player): Promise<void> {
  const asked = (place: string) => play.answer('ps-ablage', 'LEAD', place, '2027-02-01');
  equal((await asked(FEDERSTADT)).status, 'UNKNOWN', 'nothing is recorded');
  await recommends(play);
  equal((await asked(FEDERSTADT)).status, 'UNKNOWN', 'a recommendation changes nothing');
  const board = 'ps-paritaet';
  const matter = { board, drafter: 'ps-paritaet-land-1', title: 'Federführung für die Dokumentenablage', rank: 'beschluss-land', clauses };
  const refused = await decide(play, matter, { drafted: '2026-12-01', day: '2026-12-10' }, { YES: seats('land', 8), NO: seats('kommunen', 5), ABSTAIN: seats('kommunen', 3, 6) });
  equal(refused.closed.outcome, 'REJECTED', 'eight of the Land alone are no majority');
  play.say(refused.closed.reason?.de ?? '');
  const agreed = await decide(play, matter, { drafted: '2026-12-11', day: '2026-12-20' }, { YES: [...seats('land', 6), ...seats('kommunen', 5)], NO: seats('kommunen', 3, 6) }, { onlyConsenting: true });
  equal(agreed.closed.outcome, 'ADOPTED', 'both benches agree');
  await proclaim(play, board, agreed.draft, '2026-12-21');
  equal((await asked(FEDERSTADT)).holders, ['ps-kommunal-it'], 'Federstadt said yes');
  const left = await asked(MAPPENFELD);
  equal([left.holders, left.reason], [[], 'NOT_BOUND'], 'Mappenfeld said no and is not bound');
  const before = await play.head();
  equal((await asked(ZEILENAU)).reason, 'NOT_BOUND', 'Zeilenau sits on no bench');
  await play.act('ps-gemeinderat-zeilenau-buergermeister', 'accede', { on: '2027-01-15', draft: agreed.draft, place: ZEILENAU });
  const inZeilenau = (on: string, at?: number) => play.answer('ps-ablage', 'LEAD', ZEILENAU, on, at);
  equal([(await inZeilenau('2027-01-15')).holders, (await inZeilenau('2027-01-14')).holders, (await inZeilenau('2027-01-15', before)).holders], [['ps-kommunal-it'], [], []], 'it joins, from that day on, and not as known before');
  equal((await asked(MAPPENFELD)).reason, 'NOT_BOUND', 'nobody else is bound by it');
  await play.refused('ps-gemeinderat-zeilenau-buergermeister', 'accede', { on: '2027-01-16', draft: agreed.draft, place: ZEILENAU }, 409);
  await play.refused('ps-gemeinderat-zeilenau-buergermeister', 'accede', { on: '2027-01-16', draft: agreed.draft, place: MAPPENFELD }, 403);
}

/** Eight of fourteen members and four of the six municipal ones; absent members count in the base. */
async function recommends(play: Player): Promise<void> {
  const board = 'ps-kooperationsrat';
  const matter = { board, drafter: `${board}-ministerium-1`, title: 'Empfehlung: Dokumentenablage', rank: 'beschluss-land', clauses };
  const missed = await decide(play, matter, { drafted: '2026-11-24', day: '2026-12-01' }, { YES: [...seats('ministerium', 5), 'bitbw', 'csbw', ...seats('klv', 3)] });
  equal(missed.closed.outcome, 'REJECTED', 'three of six municipal members are no majority of them');
  const { draft, closed } = await decide(play, matter, { drafted: '2026-11-24', day: '2026-12-01' }, { YES: [...seats('ministerium', 4), ...seats('klv', 4)] });
  equal(closed.outcome, 'ADOPTED', 'eight of fourteen and four of six');
  play.say(closed.reason?.de ?? '');
  await proclaim(play, board, draft, '2026-12-02');
}
