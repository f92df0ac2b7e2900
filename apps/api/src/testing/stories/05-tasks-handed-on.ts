import { decide, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Aufgabe an die Kommunal-IT, „durchführt“, und zurück; dasselbe an einen Zweckverband, „erfüllt“';
export const basis = '§ 25 Abs. 1 und § 4 Abs. 1 GKZ, im Planspiel nachgebildet';

const board = 'ps-gemeinderat-kielhausen';
const TOWN = '991150003003';

const hands = (subject: string, receives: string, instrument: string) => ({ kind: 'DELEGATE', number: 1, subject, roles: ['EXECUTE'], scope: { within: [TOWN] }, handsOn: { body: `ps-gemeinde-${TOWN}` }, receives, instrument, from: '2027-01-01', to: '2028-01-01' });

export async function play(play: Player): Promise<void> {
  await handed(play, 'ps-meldebescheinigung', hands('ps-meldebescheinigung', 'ps-kommunal-it', 'vereinbarung-durchfuehrt'), [`ps-gemeinde-${TOWN}, durch ps-kommunal-it`]);
  await handed(play, 'ps-fundsachen', hands('ps-fundsachen', 'ps-zv-leitstelle', 'zweckverband'), ['ps-zv-leitstelle']);
}

/** On the first day the work, or the duty, has gone over; on the last it comes back by itself. */
async function handed(play: Player, subject: string, clause: object, meanwhile: readonly string[]): Promise<void> {
  const asked = (on: string) => play.answer(subject, 'EXECUTE', TOWN, on);
  equal((await asked('2027-06-01')).holders, [`ps-gemeinde-${TOWN}`], 'the town does it itself');
  await decide(play, { board, drafter: `${board}-gemeinderat-2`, title: `Übertragung: ${subject}`, rank: 'vertrag', clauses: [clause] }, { drafted: '2026-11-24', day: '2026-12-01' }, { YES: ['buergermeister', ...seats('gemeinderat', 12)] });
  equal((await asked('2026-12-31')).holders, [`ps-gemeinde-${TOWN}`], 'the day before');
  equal((await asked('2027-01-01')).holders, meanwhile, 'the first day');
  equal((await asked('2027-12-31')).holders, meanwhile, 'the last day');
  equal((await asked('2028-01-01')).holders, [`ps-gemeinde-${TOWN}`], 'the end returns it');
}
