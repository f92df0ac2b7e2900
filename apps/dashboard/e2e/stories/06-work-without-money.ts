import { decided, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-landtag';
const FEDERSTADT = '991110000000';
const work = '/zustaendigkeit?subject=ps-hundeanmeldung&role=EXECUTE&place=991110000000';
const findings = '/befunde?kind=UNFUNDED&subject=ps-hundeanmeldung';
const none = { see: 'Zu dieser Auswahl ist nichts gefunden.', at: findings, on: '2027-02-01' };
const law = { board, drafter: `${board}-abgeordnete-2`, rank: 'land-gesetz' };
const moved = { 'Stelle': 'fn:gemeinde', 'Gilt ab': '2027-01-01' };
const paid = { 'Gegenstand': 'ps-hundeanmeldung', 'Ort': '99', 'Stelle': 'ps-land', 'Anteil': '3/5', 'Zweite Stelle': 'fn:gemeinde', 'Anteil (Zweite Stelle)': '2/5', 'Gilt ab': '2027-01-01' };
const all = { votes: { YES: ['vorsitz', ...seats('abgeordnete', 8)] }, ends: 'Angenommen', because: '9 Ja-Stimmen > 0 Nein-Stimmen' };

/** Story 06: work goes to the municipalities without money; a law that settles who pays mends it. */
export const workWithoutMoney: readonly Step[] = [
  none,
  { ask: `ps-hundeanmeldung EXECUTE ${FEDERSTADT}`, on: '2027-02-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], keep: 'before' },
  ...decided({ ...law, title: 'Gesetz über die Hundeanmeldung', start: work, fields: moved }, { drafted: '2026-11-24', day: '2026-12-01', ...all }),
  ...proclaimed(board, '2026-12-02'),
  { ask: `ps-hundeanmeldung EXECUTE ${FEDERSTADT}`, on: '2027-02-01', status: 'Eindeutig', says: ['Stadt Federstadt'] },
  { ask: `ps-hundeanmeldung EXECUTE ${FEDERSTADT}`, on: '2027-02-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], known: 'before' },
  { see: 'Weder eine Kostenfolgenabschätzung noch eine Finanzierung hängt am Beschluss (Art. 71 Abs. 3 LV).', at: findings, on: '2027-02-01' },
  ...decided({ ...law, title: 'Hundeanmeldung mit Finanzierung', start: `${work}&on=2027-02-01`, fields: moved, add: { press: 'Finanzierung regeln', with: paid } }, { drafted: '2026-12-03', day: '2026-12-12', ...all }),
  ...proclaimed(board, '2026-12-13'),
  none,
  { ask: `ps-hundeanmeldung FUND ${FEDERSTADT}`, on: '2027-02-01', status: 'Gemeinsam', says: ['Stadt Federstadt', '2/5', 'Land Planspielland', '3/5'] },
];
