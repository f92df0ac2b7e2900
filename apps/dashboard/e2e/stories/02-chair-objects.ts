import { chairOf, decided, FILE, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-it-rat';
const drafter = `${board}-amtschef-2`;
const days = { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: seats('amtschef', 4), NO: ['vorsitz'] }, ends: 'Angenommen', because: '4 Ja-Stimmen > 1 Nein-Stimme wahr'};
const lab = 'ps-ki-labor LEAD 99';
const booking = 'ps-terminbuchung LEAD 991110000000';

/** While the objection is open, the clause rests; the Ministerrat lets it stand. */
const confirmed: readonly Step[] = [
  { ask: lab, on: '2026-12-20', status: 'nicht erfasst', says: [] },
  ...decided({ board, drafter, title: 'Federführung für das KI-Labor', rank: 'beschluss-land', fields: { 'Gegenstand': 'ps-ki-labor', 'Ort': '99', 'Stelle': 'ps-im', 'Gilt ab': '2026-12-01' } }, days),
  ...proclaimed(board, '2026-12-02'),
  { ask: lab, on: '2026-12-20', status: 'Eindeutig', says: ['Digitalministerium Planspielland'] },
  { as: `${board}-amtschef-1`, at: FILE, on: '2026-12-03', cannot: 'Widersprechen', why: 'Widersprechen: Widersprechen darf nur, wen die Geschäftsordnung nennt.' },
  { as: chairOf(board), at: FILE, on: '2026-12-03', with: { 'Begründung des Widerspruchs': 'Die Kosten sind nicht geklärt.' }, press: 'Widersprechen' },
  { as: chairOf(board), at: FILE, on: '2026-12-03', cannot: 'Widersprechen', why: 'Widersprechen: Ein Widerspruch ist schon offen.' },
  { ask: lab, on: '2026-12-20', status: 'Lücke', says: ['Niemand ist zuständig', 'ausgesetzt'], keep: 'resting' },
  { ask: lab, on: '2026-12-02', status: 'Eindeutig', says: ['Digitalministerium Planspielland'] },
  { as: chairOf(board), at: FILE, on: '2026-12-10', with: { 'Entscheidung': 'true', 'Bemerkung': 'Der Vorsitz entscheidet nicht selbst.' }, press: 'Über den Widerspruch entscheiden', refused: 'Über diesen Widerspruch entscheidet die Stelle, die die Geschäftsordnung nennt.' },
  { as: 'ps-ministerrat', at: FILE, on: '2026-12-10', with: { 'Entscheidung': 'true', 'Bemerkung': 'Die Kosten trägt das Ressort.' }, press: 'Über den Widerspruch entscheiden' },
  { ask: lab, on: '2026-12-20', status: 'Eindeutig', says: ['Digitalministerium Planspielland'] },
  { ask: lab, on: '2026-12-05', status: 'Lücke', says: ['Niemand ist zuständig'] },
  { ask: lab, on: '2026-12-20', status: 'Lücke', says: ['Niemand ist zuständig'], known: 'resting' },
];

/** What the clause had ended holds again. */
const overturned: readonly Step[] = [
  { ask: booking, on: '2026-12-20', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'] },
  ...decided({ board, drafter, title: 'Federführung für die Terminbuchung', rank: 'beschluss-land', start: '/zustaendigkeit?subject=ps-terminbuchung&role=LEAD&place=991110000000', fields: { 'Stelle': 'ps-kommunal-it', 'Gilt ab': '2026-12-01' } }, days),
  ...proclaimed(board, '2026-12-02'),
  { ask: booking, on: '2026-12-20', status: 'Eindeutig', says: ['Kommunal-IT Planspielland'] },
  { as: chairOf(board), at: FILE, on: '2026-12-03', with: { 'Begründung des Widerspruchs': 'Die bisherige Stelle ist eingearbeitet.' }, press: 'Widersprechen' },
  { ask: booking, on: '2026-12-20', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'] },
  { as: 'ps-ministerrat', at: FILE, on: '2026-12-10', with: { 'Entscheidung': 'false', 'Bemerkung': 'Der Beschluss wird aufgehoben.' }, press: 'Über den Widerspruch entscheiden' },
  { ask: booking, on: '2027-06-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'] },
];

/** Story 02: the chair objects, and the Ministerrat decides, once this way and once that. */
export const chairObjects: readonly Step[] = [...confirmed, ...overturned];
