import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'IT-Rat: Stimmengleichheit, der Vorsitz entscheidet';
export const basis = '§ 20 Abs. 5 Satz 1 und 2 EGovG BW; Gremium und Sache: Planspiel';

/** Three for, three against, and the chair says yes: the server park has a lead. */
export async function play(play: Player): Promise<void> {
  const before = await play.head();
  const gap = await play.answer('ps-rechenzentrum', 'LEAD', '99', '2027-01-15');
  equal([gap.status, gap.reason, gap.announced], ['GAP', 'NO_RULE', ['ps-land']], 'nobody leads, the Land is announced');
  const board = 'ps-it-rat';
  const text = { board, drafter: 'ps-it-rat-amtschef-1', title: 'Federführung für den Serverpark', rank: 'beschluss-land', clauses: [{ kind: 'ASSIGN', number: 1, subject: 'ps-rechenzentrum', role: 'LEAD', scope: { within: ['99'] }, holders: [{ body: 'ps-it-betrieb' }], from: '2027-01-01' }] };
  const { draft, closed } = await decide(play, text, { drafted: '2026-11-24', day: '2026-12-08' }, { YES: ['vorsitz', ...seats('amtschef', 2)], NO: seats('amtschef', 3, 3) });
  equal(closed.outcome, 'ADOPTED', 'the vote of the chair decides');
  play.say(closed.reason?.de ?? '');
  equal((await play.answer('ps-rechenzentrum', 'LEAD', '99', '2027-01-15')).status, 'GAP', 'adopted, and not yet in force: that needs publication');
  const { seq } = await proclaim(play, board, draft, '2026-12-09');
  equal((await play.answer('ps-rechenzentrum', 'LEAD', '99', '2027-01-15')).holders, ['ps-it-betrieb'], 'the adopted text is the change');
  equal((await play.answer('ps-rechenzentrum', 'LEAD', '99', '2026-12-31')).status, 'GAP', 'the day before it begins');
  equal((await play.answer('ps-rechenzentrum', 'LEAD', '99', '2027-01-15', before)).status, 'GAP', 'as it was known before');
  equal((await play.answer('ps-rechenzentrum', 'LEAD', '99', '2027-01-15', seq)).status, 'UNIQUE', 'as it is known since');
}
