import { decide, proclaim, seats } from './board.ts';
import { equal } from './expect.ts';
import type { Player } from './player.ts';

export const title = 'Arbeit geht an die Gemeinden ohne Geld: Konnexität prüfen; ein Beschluss zur Finanzierung behebt es';
export const basis = 'Art. 71 Abs. 3 LV als Vorbild; Gremium und Sache: Planspiel';

const board = 'ps-landtag';
const all = { YES: ['vorsitz', ...seats('abgeordnete', 8)] };
type Findings = { items: { kind: string; cause?: string; cells: { subject: string }[]; words?: unknown }[] };

export async function play(play: Player): Promise<void> {
  const unfunded = async (on: string) => (await play.get<Findings>(`/api/v1/findings?world=planspiel&kind=UNFUNDED&on=${on}`)).items.filter(({ cells }) => cells.some(({ subject }) => subject === 'ps-hundeanmeldung')).map(({ cause }) => cause);
  equal(await unfunded('2027-02-01'), [], 'nothing of it before');
  const matter = { board, drafter: 'ps-landtag-abgeordnete-2', title: 'Gesetz über die Hundeanmeldung', rank: 'land-gesetz' };
  const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-hundeanmeldung', role: 'EXECUTE', scope: { within: ['99'] }, holders: [{ fn: 'gemeinde' }], from: '2027-01-01', replaces: ['ps-hundeanmeldung-land'] };
  const moved = await decide(play, { ...matter, clauses: [clause] }, { drafted: '2026-11-24', day: '2026-12-01' }, all);
  await proclaim(play, board, moved.draft, '2026-12-02');
  equal((await unfunded('2027-02-01')).includes('TRANSFER'), true, 'work moved, and nobody pays');
  const replaces = await play.grounds('ps-hundeanmeldung', 'EXECUTE', '991110000000', '2027-02-01');
  const funds = { kind: 'FUND', number: 2, subject: 'ps-hundeanmeldung', scope: { within: ['99'] }, holders: [{ body: 'ps-land', share: '3/5' }, { fn: 'gemeinde', share: '2/5' }], from: '2027-01-01' };
  const paid = await decide(play, { ...matter, title: 'Hundeanmeldung mit Finanzierung', clauses: [{ ...clause, replaces }, funds] }, { drafted: '2026-12-03', day: '2026-12-12' }, all);
  await proclaim(play, board, paid.draft, '2026-12-13');
  equal(await unfunded('2027-02-01'), [], 'mended');
  equal((await play.answer('ps-hundeanmeldung', 'FUND', '991110000000', '2027-02-01')).holders, ['ps-gemeinde-991110000000 2/5', 'ps-land 3/5'], 'who pays what');
}
