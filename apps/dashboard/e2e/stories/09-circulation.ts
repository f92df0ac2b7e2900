import { bring, chairOf, clerkOf, FILE, seats, vote, type Matter } from './board.ts';
import type { Step } from './story.ts';

const TOWN = '991150003003';
const council = 'ps-gemeinderat-kielhausen';
const parity = 'ps-paritaet';
const training = `ps-hygieneschulung LEAD ${TOWN}`;

const simple: Matter = { board: council, drafter: `${council}-gemeinderat-3`, title: 'Federführung: Hygieneschulung', rank: 'beschluss-kommunal', fields: { 'Gegenstand': 'ps-hygieneschulung', 'Ort': TOWN, 'Stelle': `ps-gemeinde-${TOWN}`, 'Gilt ab': '2027-01-01' } };
const joint: Matter = { board: parity, drafter: `${parity}-kommunen-1`, title: 'Betrieb des Serverparks', rank: 'beschluss-land', fields: { 'Gegenstand': 'ps-rechenzentrum', 'Rolle': 'OPERATE', 'Ort': '99', 'Stelle': 'ps-kommunal-it', 'Gilt ab': '2027-01-01' } };

/** In writing until the deadline; nobody can end it before, while somebody has not answered. */
const circulated = (matter: Matter, votes: Parameters<typeof vote>[3], result: { ends: string; because: string }): Step[] => [
  ...bring(matter, '2026-11-24'),
  { as: clerkOf(matter.board), at: FILE, on: '2026-11-25', with: { 'Frist bis': '2026-12-05', 'Gegenstand einfacher Art': 'true' }, press: 'Umlauf beginnen' },
  { as: chairOf(matter.board), at: FILE, on: '2026-12-04', press: 'Abstimmung schließen', refused: 'haben noch nicht geantwortet' },
  ...vote(matter.board, '2026-12-05', FILE, votes, result),
];

/** Story 09: silence is consent once, and abstention once. */
export const circulation: readonly Step[] = [
  ...circulated(simple, { NO: ['gemeinderat-4'] }, { ends: 'Abgelehnt', because: '1 Nein-Stimme ≤ 0 falsch' }),
  { ask: training, on: '2027-02-01', status: 'nicht erfasst', says: [] },
  ...circulated(simple, { YES: ['gemeinderat-4'] }, { ends: 'Angenommen', because: '0 Nein-Stimmen ≤ 0 wahr' }),
  { ask: training, on: '2027-02-01', status: 'Eindeutig', says: ['Stadt Kielhausen'] },
  ...circulated(joint, { YES: seats('land', 8) }, { ends: 'Abgelehnt', because: '0 Stimmen (Ja, Kommunen) > 1/2 · 0 Stimmen (Ja und Nein, Kommunen) falsch' }),
  ...circulated(joint, { YES: [...seats('land', 3), 'kommunen-1'] }, { ends: 'Angenommen', because: '1 Stimme (Ja, Kommunen) > 1/2 · 1 Stimme (Ja und Nein, Kommunen) wahr' }),
];
