import { bring, castAll, closeVote, seats, type Matter } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Umlauf: Schweigen ist einmal Zustimmung, einmal Enthaltung';
export const basis = '§ 37 Abs. 1 Satz 2 GemO (Schweigen ist Zustimmung); paritätisches Gremium: Planspiel (Enthaltung)';

const TOWN = '991150003003';
const council = 'ps-gemeinderat-kielhausen';
const parity = 'ps-paritaet';

export async function play(play: Player): Promise<void> {
  const simple: Matter = { board: council, drafter: `${council}-gemeinderat-3`, title: 'Federführung: Hygieneschulung', rank: 'beschluss-kommunal', clauses: [{ kind: 'ASSIGN', number: 1, subject: 'ps-hygieneschulung', role: 'LEAD', scope: { within: [TOWN] }, holders: [{ body: `ps-gemeinde-${TOWN}` }], from: '2027-01-01' }] };
  equal((await circulated(play, simple, { NO: ['gemeinderat-4'] })).outcome, 'REJECTED', 'one objects, and it fails');
  equal((await play.answer('ps-hygieneschulung', 'LEAD', TOWN, '2027-02-01')).status, 'UNKNOWN', 'nothing changed');
  const consent = await circulated(play, simple, { YES: ['gemeinderat-4'] });
  equal(consent.outcome, 'ADOPTED', 'whoever is silent agrees');
  play.say(consent.reason?.de ?? '');
  equal((await play.answer('ps-hygieneschulung', 'LEAD', TOWN, '2027-02-01')).holders, [`ps-gemeinde-${TOWN}`], 'in force');

  const joint: Matter = { board: parity, drafter: `${parity}-kommunen-1`, title: 'Betrieb des Serverparks', rank: 'beschluss-land', clauses: [{ kind: 'ASSIGN', number: 1, subject: 'ps-rechenzentrum', role: 'OPERATE', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' }] };
  const silent = await circulated(play, joint, { YES: seats('land', 8) });
  equal(silent.outcome, 'REJECTED', 'the municipal bench is silent, and that is no yes');
  play.say(silent.reason?.de ?? '');
  equal((await circulated(play, joint, { YES: [...seats('land', 3), 'kommunen-1'] })).outcome, 'ADOPTED', 'of those that answer, each bench agrees');
}

/** In writing until the deadline; nobody can end it before, while somebody has not answered. */
async function circulated(play: Player, matter: Matter, votes: Parameters<typeof castAll>[4]) {
  const { board } = matter;
  const draft = await bring(play, matter, '2026-11-24');
  const ballot = (await play.act(`${board}-geschaeftsstelle`, 'circulate', { on: '2026-11-25', draft, deadline: '2026-12-05', simple: true })).id;
  await castAll(play, board, ballot, '2026-12-01', votes);
  await play.refused(board === council ? `${board}-buergermeister` : `${board}-vorsitz`, 'close-vote', { on: '2026-12-04', ballot }, 409);
  return closeVote(play, board, ballot, '2026-12-05');
}
