import type { DraftView, ImpactReport } from '@feder/contract/schemas';
import { bring, convene, decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Zwei Gremien beraten dasselbe: eines erfährt es vor der Abstimmung';
export const basis = 'Planspiel';

const lead = (body: string) => [{ kind: 'ASSIGN', number: 1, subject: 'ps-kartendienst', role: 'LEAD', scope: { within: ['99'] }, holders: [{ body }], from: '2027-01-01' }];

export async function play(play: Player): Promise<void> {
  const slow = await bring(play, { board: 'ps-paritaet', drafter: 'ps-paritaet-land-2', title: 'Kartendienst an die Kommunal-IT', rank: 'beschluss-land', clauses: lead('ps-kommunal-it') }, '2026-11-24');
  const session = await convene(play, 'ps-paritaet', slow, { invited: '2026-11-25', day: '2026-12-10' });
  const fast = await decide(play, { board: 'ps-it-rat', drafter: 'ps-it-rat-amtschef-1', title: 'Kartendienst an den IT-Betrieb', rank: 'beschluss-land', clauses: lead('ps-it-betrieb') }, { drafted: '2026-11-24', day: '2026-12-01' }, { YES: seats('amtschef', 5) });
  const seen = await play.get<DraftView>(`/api/v1/drafts/${slow}?world=planspiel`);
  equal(seen.collides.map(({ draft, board }) => [draft, board]), [[fast.draft, 'ps-it-rat']], 'the radar shows the other text');
  const missing = await play.refused('ps-it-rat-geschaeftsstelle', 'certify', { on: '2026-12-02', draft: fast.draft }, 409);
  play.say(missing.detail);
  await play.act('ps-gemeindebund-praesidium', 'state', { on: '2026-12-02', draft: fast.draft, position: 'AGREES', text: 'Der Gemeindebund erklärt sein Einvernehmen.' });
  const answer = await proclaim(play, 'ps-it-rat', fast.draft, '2026-12-02');
  await play.act('ps-paritaet-vorsitz', 'open-session', { on: '2026-12-10', session });
  for (const seat of ['vorsitz', ...seats('land', 5), ...seats('kommunen', 5)]) await play.act(`ps-paritaet-${seat}`, 'attend', { on: '2026-12-10', session });
  await play.act('ps-paritaet-vorsitz', 'call', { on: '2026-12-10', draft: slow });
  const stale = await play.refused('ps-paritaet-vorsitz', 'open-vote', { on: '2026-12-10', draft: slow }, 409);
  play.say(stale.detail);
  const { impact } = await play.act('ps-paritaet-vorsitz', 'weigh', { on: '2026-12-10', draft: slow }) as { impact: ImpactReport } & Awaited<ReturnType<Player['act']>>;
  equal(impact.conflicts.opened.length > 0, true, 'the effect now shows a conflict');
  await play.act('ps-paritaet-vorsitz', 'withdraw', { on: '2026-12-10', draft: slow, note: 'Der IT-Rat hat entschieden.' });
  equal((await play.answer('ps-kartendienst', 'LEAD', '99', '2027-02-01')).holders, ['ps-it-betrieb'], 'one board has decided, and no conflict arose');
  equal((await play.answer('ps-kartendienst', 'LEAD', '99', '2027-02-01', answer.seq - 1)).holders, [], 'as it was known before');
}
