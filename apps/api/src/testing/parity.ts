import { runApi } from './running.ts';
import { bring, convene, openVote, seats } from './stories/board.ts';
import { playerOf, type Player } from './stories/player.ts';

/** The parity board of the Planspiel with a matter to decide, on days that are played. */
export const board = 'ps-paritaet';
export const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-videosprechstunde', role: 'OPERATE', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' };
export const matter = { board, drafter: 'ps-paritaet-land-1', title: 'Betrieb der Videosprechstunde', rank: 'beschluss-land', clauses: [clause] };
export const bench = [...seats('land', 8), ...seats('kommunen', 8)];
export const DAY = '2026-12-10';

/** The API with a player of the Planspiel; `close` ends it. */
export async function runPlay() {
  const api = await runApi();
  return { api, play: playerOf(async (address, init) => api.app.request(`http://127.0.0.1${address}`, init), () => undefined) };
}

/** The matter before the board, its vote opened. */
export async function voting(play: Player, method = 'OPEN'): Promise<{ draft: string; session: string; ballot: string }> {
  const draft = await bring(play, matter, '2026-11-24');
  const session = await convene(play, board, draft, { invited: '2026-11-24', day: DAY });
  return { draft, session, ballot: await openVote(play, board, draft, session, DAY, { present: ['vorsitz', ...bench], method }) };
}
