import { chairOf, decided, FILE, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-it-rat';
const asked = 'ps-altregister OPERATE 99';

/** Story 10: annulled from the beginning. Today's answer changes, what was answered before stays. */
export const annulment: readonly Step[] = [
  { ask: asked, on: '2027-02-01', status: 'nicht erfasst', says: [] },
  ...decided(
    { board, drafter: `${board}-amtschef-1`, title: 'Betrieb des Altregisters', rank: 'beschluss-land', fields: { 'Gegenstand': 'ps-altregister', 'Rolle': 'OPERATE', 'Ort': '99', 'Stelle': 'ps-it-betrieb', 'Gilt ab': '2027-01-01' } },
    { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: seats('amtschef', 6) }, ends: 'Angenommen', because: '6 Ja-Stimmen > 0 Nein-Stimmen wahr' },
  ),
  ...proclaimed(board, '2026-12-02'),
  { ask: asked, on: '2027-02-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], keep: 'then' },
  { as: chairOf(board), at: FILE, on: '2027-02-10', cannot: 'Von Anfang an aufheben', why: 'Von Anfang an aufheben: Das dürfen: die Rechtsaufsicht.' },
  { as: 'ps-rechtsaufsicht', at: FILE, on: '2027-02-10', cannot: 'Über den Widerspruch entscheiden', why: 'Über den Widerspruch entscheiden: Ein Widerspruch muss offen sein.' },
  { as: 'ps-rechtsaufsicht', at: FILE, on: '2027-02-10', with: { 'Schriftstück': 'Verfügung Az. 1/27', 'Bemerkung': 'Das Gremium war nicht zuständig.' }, press: 'Von Anfang an aufheben' },
  { ask: asked, on: '2027-02-01', status: 'nicht erfasst', says: [] },
  { ask: asked, on: '2027-02-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], known: 'then' },
  { see: 'von Anfang an aufgehoben', at: FILE, on: '2027-02-10' },
];
