import type { DraftView } from '@feder/contract/schemas';
import { guardName } from '@feder/domain';
import { bring, castAll, closeVote, convene, decide, openVote, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Gemeinderat: Befangene, zweite Sitzung, der Bürgermeister entscheidet; Widerspruch';
export const basis = '§ 37 Abs. 2 bis 4, § 43 Abs. 2 GemO; Gremium und Sache: Planspiel';

const board = 'ps-gemeinderat-kielhausen';
const TOWN = '991150003003';
const lead = (subject: string) => ({ kind: 'ASSIGN', number: 1, subject, role: 'LEAD', scope: { within: [TOWN] }, holders: [{ body: `ps-gemeinde-${TOWN}` }], from: '2027-01-01' });
const matter = (subject: string) => ({ board, drafter: `${board}-gemeinderat-1`, title: `Federführung: ${subject}`, rank: 'beschluss-kommunal', clauses: [lead(subject)] });

export async function play(play: Player): Promise<void> {
  await mayorDecides(play);
  await mayorObjects(play);
}

/** 19 seats, 11 recused: a quarter of 19 must be there, so five; four are too few, and so are two in the second session. */
async function mayorDecides(play: Player): Promise<void> {
  const asked = ['ps-bauerlaubnis', 'LEAD', TOWN, '2027-02-01'] as const;
  equal((await play.answer(...asked)).status, 'UNKNOWN', 'nothing is recorded');
  const draft = await bring(play, matter('ps-bauerlaubnis'), '2026-11-24');
  for (const seat of seats('gemeinderat', 11, 8)) await play.act(`${board}-geschaeftsstelle`, 'recuse', { on: '2026-11-25', draft, seat, reason: 'Eigene Grundstücke' });
  const first = await convene(play, board, draft, { invited: '2026-11-25', day: '2026-12-01' });
  const there = ['buergermeister', ...seats('gemeinderat', 3)];
  const vote = await openVote(play, board, draft, first, '2026-12-01', { present: there });
  await play.refused(`${board}-gemeinderat-8`, 'cast', { on: '2026-12-01', ballot: vote, choice: 'YES' }, 403);
  await castAll(play, board, vote, '2026-12-01', { YES: there });
  const inquorate = await closeVote(play, board, vote, '2026-12-01');
  equal([inquorate.outcome, inquorate.state], ['INQUORATE', 'INQUORATE'], 'four of the five that are needed');
  play.say(inquorate.reason?.de ?? '');
  await play.act(`${board}-geschaeftsstelle`, 'resubmit', { on: '2026-12-02', draft, note: 'Zweite Sitzung' });
  const second = await convene(play, board, draft, { invited: '2026-12-02', day: '2026-12-08', form: 'SECOND' });
  const again = await openVote(play, board, draft, second, '2026-12-08', { present: ['buergermeister', 'gemeinderat-1'] });
  await castAll(play, board, again, '2026-12-08', { YES: ['buergermeister', 'gemeinderat-1'] });
  equal((await closeVote(play, board, again, '2026-12-08')).outcome, 'INQUORATE', 'two of the three that a second session needs');
  await play.act(`${board}-geschaeftsstelle`, 'resubmit', { on: '2026-12-09', draft, note: 'Entscheidung anstelle des Gemeinderats' });
  const office = await convene(play, board, draft, { invited: '2026-12-09', day: '2026-12-15', form: 'OFFICE' });
  const own = await openVote(play, board, draft, office, '2026-12-15', { present: ['buergermeister'] });
  await castAll(play, board, own, '2026-12-15', { YES: ['buergermeister'] });
  const decided = await closeVote(play, board, own, '2026-12-15');
  equal(decided.outcome, 'ADOPTED', 'the mayor decides in place of the council');
  play.say(decided.reason?.de ?? '');
  equal((await play.answer(...asked)).holders, [`ps-gemeinde-${TOWN}`], 'and the answer changes');
}

/** Widerspruch within a week, suspensive; the council votes again and no longer agrees. */
async function mayorObjects(play: Player): Promise<void> {
  const asked = ['ps-meldebescheinigung', 'LEAD', TOWN, '2027-02-01'] as const;
  const votes = { YES: seats('gemeinderat', 8), NO: ['buergermeister', ...seats('gemeinderat', 4, 9)] };
  const { draft } = await decide(play, matter('ps-meldebescheinigung'), { drafted: '2026-12-16', day: '2026-12-22' }, votes);
  equal((await play.answer(...asked)).holders, [`ps-gemeinde-${TOWN}`], 'adopted and in force');
  const may = async (on: string) => (await play.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel&on=${on}`, `${board}-buergermeister`)).may['object'];
  equal([await may('2026-12-29'), await may('2026-12-30')], [{ may: true, why: null }, { may: false, why: guardName('WITHIN_DEADLINE') }], 'offered within the week, and no longer');
  await play.refused(`${board}-buergermeister`, 'object', { on: '2026-12-30', draft, grounds: 'Nach acht Tagen' }, 409);
  await play.act(`${board}-buergermeister`, 'object', { on: '2026-12-28', draft, grounds: 'Nachteilig für die Stadt' });
  const resting = await play.answer(...asked);
  equal([resting.status, resting.reason], ['GAP', 'SUSPENDED'], 'the objection is suspensive');
  const renewed = await renew(play, draft);
  const ruled = await play.act(`${board}-buergermeister`, 'rule-on-objection', { on: '2027-01-12', draft, renewed, note: 'Der Gemeinderat hat erneut abgestimmt.' });
  equal([ruled.outcome, ruled.state], ['REJECTED', 'OVERTURNED'], 'the council does not repeat its decision');
  equal((await play.answer(...asked)).status, 'GAP', 'nobody leads');
}

async function renew(play: Player, draft: string): Promise<string> {
  const { id } = await play.act(`${board}-gemeinderat-1`, 'draft', {
    on: '2026-12-29', board, title: { de: 'Erneute Beschlussfassung', en: 'Renewed decision' }, rank: 'beschluss-kommunal', renews: draft, clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Der Beschluss wird wiederholt.', en: 'The decision is repeated.' } }],
  });
  await play.act(`${board}-gemeinderat-1`, 'submit', { on: '2026-12-29', draft: id });
  await play.act(`${board}-geschaeftsstelle`, 'hear', { on: '2026-12-29', draft: id, note: 'Entbehrlich' });
  const session = await convene(play, board, id, { invited: '2026-12-29', day: '2027-01-12' });
  const present = ['buergermeister', ...seats('gemeinderat', 12)];
  const ballot = await openVote(play, board, id, session, '2027-01-12', { present });
  await castAll(play, board, ballot, '2027-01-12', { NO: present });
  await closeVote(play, board, ballot, '2027-01-12');
  return id;
}
