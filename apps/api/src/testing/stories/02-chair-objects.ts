import type { DraftView } from '@feder/contract/schemas';
import { guardName } from '@feder/domain';
import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'IT-Rat: der Vorsitz widerspricht, der Ministerrat entscheidet, einmal so und einmal so';
export const basis = '§ 20 Abs. 5 Satz 3 bis 5 EGovG BW; Gremium und Sache: Planspiel';

const board = 'ps-it-rat';
const lead = (subject: string, body: string, more: object = {}) => ({ kind: 'ASSIGN', number: 1, subject, role: 'LEAD', scope: { within: ['99'] }, holders: [{ body }], from: '2026-12-01', ...more });
const votes = { YES: seats('amtschef', 4), NO: ['vorsitz'] };

export async function play(play: Player): Promise<void> {
  await confirmed(play);
  await overturned(play);
}

/** While the objection is open, the clause rests; the Ministerrat lets it stand. */
async function confirmed(play: Player): Promise<void> {
  const asked = ['ps-ki-labor', 'LEAD', '99'] as const;
  equal((await play.answer(...asked, '2026-12-20')).status, 'UNKNOWN', 'nothing is recorded');
  const { draft } = await decide(play, { board, drafter: 'ps-it-rat-amtschef-2', title: 'Federführung für das KI-Labor', rank: 'beschluss-land', clauses: [lead('ps-ki-labor', 'ps-im')] }, { drafted: '2026-11-24', day: '2026-12-01' }, votes);
  await proclaim(play, board, draft, '2026-12-02');
  equal((await play.answer(...asked, '2026-12-20')).holders, ['ps-im'], 'in force');
  const mayAs = async (office: string, act: string) => (await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`, office)).may[act];
  const may = async (act: string) => (await mayAs('ps-it-rat-vorsitz', act))?.may;
  equal([await may('object'), await may('rule-on-objection')], [true, false], 'nobody rules on what nobody has objected to');
  equal(await mayAs('ps-it-rat-amtschef-1', 'object'), { may: false, why: guardName('OFFICE_ENTITLED') }, 'others are told before they ask');
  await play.refused('ps-it-rat-amtschef-1', 'object', { on: '2026-12-03', draft, grounds: 'Andere Mitglieder sind nicht widerspruchsberechtigt.' }, 409);
  const objected = await play.act('ps-it-rat-vorsitz', 'object', { on: '2026-12-03', draft, grounds: 'Die Kosten sind nicht geklärt.' });
  play.say(objected.reason?.de ?? '');
  equal([await may('object'), await may('rule-on-objection')], [false, true], 'one objection at a time');
  const resting = await play.answer(...asked, '2026-12-20');
  equal([resting.status, resting.reason], ['GAP', 'SUSPENDED'], 'the clause rests');
  equal((await play.answer(...asked, '2026-12-02')).holders, ['ps-im'], 'the day before the objection');
  await play.refused('ps-it-rat-vorsitz', 'rule-on-objection', { on: '2026-12-10', draft, upheld: true, note: 'Der Vorsitz entscheidet nicht selbst.' }, 403);
  const { reason, seq } = await play.act('ps-ministerrat', 'rule-on-objection', { on: '2026-12-10', draft, upheld: true, note: 'Die Kosten trägt das Ressort.' });
  play.say(reason?.de ?? '');
  equal((await play.answer(...asked, '2026-12-20')).holders, ['ps-im'], 'it applies again');
  equal((await play.answer(...asked, '2026-12-05')).status, 'GAP', 'in between it rested');
  equal((await play.answer(...asked, '2026-12-20', seq - 1)).status, 'GAP', 'as it was known while the objection was open');
}

/** What the clause had ended holds again. */
async function overturned(play: Player): Promise<void> {
  const asked = ['ps-terminbuchung', 'LEAD', '991110000000'] as const;
  equal((await play.answer(...asked, '2026-12-20')).holders, ['ps-it-betrieb'], 'the earlier act applies');
  const clauses = [lead('ps-terminbuchung', 'ps-kommunal-it', { replaces: ['ps-itr-2026-12-1-lead'] })];
  const { draft } = await decide(play, { board, drafter: 'ps-it-rat-amtschef-2', title: 'Federführung für die Terminbuchung', rank: 'beschluss-land', clauses }, { drafted: '2026-11-24', day: '2026-12-01' }, votes);
  await proclaim(play, board, draft, '2026-12-02');
  equal((await play.answer(...asked, '2026-12-20')).holders, ['ps-kommunal-it'], 'replaced');
  await play.act('ps-it-rat-vorsitz', 'object', { on: '2026-12-03', draft, grounds: 'Die bisherige Stelle ist eingearbeitet.' });
  equal((await play.answer(...asked, '2026-12-20')).holders, ['ps-it-betrieb'], 'rule and ending rest together');
  const { state } = await play.act('ps-ministerrat', 'rule-on-objection', { on: '2026-12-10', draft, upheld: false, note: 'Der Beschluss wird aufgehoben.' });
  equal(state, 'OVERTURNED', 'the act is overturned');
  equal((await play.answer(...asked, '2027-06-01')).holders, ['ps-it-betrieb'], 'for good');
}
