import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Zwei Gemeinden werden eine: was beide selbst taten, tut die neue; wo sie verschieden waren, braucht es ein Gesetz';
export const basis = 'RESOLVER § 3 (Gemeindefusion); Planspielgesetz';

const [ZEILENBACH, ABSATZAU, ZEILENAU] = ['992210018018', '992210019019', '992210020020'];

export async function play(play: Player): Promise<void> {
  equal((await play.answer('ps-ablage', 'OPERATE', ZEILENBACH, '2026-06-30')).holders, [`ps-gemeinde-${ZEILENBACH}`], 'each did it itself');
  equal((await play.answer('ps-ablage', 'OPERATE', ZEILENAU, '2026-07-01')).holders, [`ps-gemeinde-${ZEILENAU}`], 'and the new one does');
  const permit = (place: string, on: string) => play.answer('ps-bauerlaubnis', 'EXECUTE', place, on);
  equal((await permit(ABSATZAU, '2026-06-30')).holders, [`ps-gemeinde-${ABSATZAU}`], 'Absatzau was building authority');
  equal((await permit(ZEILENBACH, '2026-06-30')).holders, ['ps-landratsamt-99221'], 'Zeilenbach was not');
  const differ = await permit(ZEILENAU, '2026-12-01');
  equal([differ.status, differ.reason], ['CONFLICT', 'MERGED_DIFFER'], 'so nobody can say for Zeilenau');
  const board = 'ps-landtag';
  const clauses = [{ kind: 'ASSIGN', number: 1, subject: 'ps-bauerlaubnis', role: 'EXECUTE', scope: { within: [ZEILENAU] }, holders: [{ body: `ps-gemeinde-${ZEILENAU}` }], from: '2027-01-01' }];
  const { draft } = await decide(play, { board, drafter: 'ps-landtag-abgeordnete-1', title: 'Gesetz über die Baurechtsbehörde in Zeilenau', rank: 'land-gesetz', clauses }, { drafted: '2026-12-01', day: '2026-12-10' }, { YES: ['vorsitz', ...seats('abgeordnete', 7)], NO: seats('abgeordnete', 3, 8) });
  await proclaim(play, board, draft, '2026-12-11');
  equal((await permit(ZEILENAU, '2027-01-01')).holders, [`ps-gemeinde-${ZEILENAU}`], 'a rule for the new municipality settles it');
  equal((await permit(ZEILENAU, '2026-12-31')).status, 'CONFLICT', 'the day before it does not');
  equal((await permit(ABSATZAU, '2026-06-30')).holders, [`ps-gemeinde-${ABSATZAU}`], 'and the past stays');
}
