import { decided, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-it-rat';
const asked = 'ps-rechenzentrum LEAD 99';
const fields = { 'Gegenstand': 'ps-rechenzentrum', 'Ort': '99', 'Stelle': 'ps-it-betrieb', 'Gilt ab': '2027-01-01' };

/** Three for, three against, and the chair says yes: the server park has a lead. */
export const itRatTie: readonly Step[] = [
  { ask: asked, on: '2027-01-15', status: 'Lücke', says: ['Niemand ist zuständig', 'Land Planspielland'], keep: 'before' },
  ...decided({ board, drafter: `${board}-amtschef-1`, title: 'Federführung für den Serverpark', rank: 'beschluss-land', fields }, { drafted: '2026-11-24', day: '2026-12-08', votes: { YES: ['vorsitz', ...seats('amtschef', 2)], NO: seats('amtschef', 3, 3) }, ends: 'Angenommen', because: 'weil es 3 zu 3 Stimmen steht und der Vorsitz mit Ja gestimmt hat' }),
  { ask: asked, on: '2027-01-15', status: 'Lücke', says: ['Niemand ist zuständig'] },
  ...proclaimed(board, '2026-12-09'),
  { ask: asked, on: '2027-01-15', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], keep: 'since' },
  { ask: asked, on: '2026-12-31', status: 'Lücke', says: ['Niemand ist zuständig'] },
  { ask: asked, on: '2027-01-15', status: 'Lücke', says: ['Niemand ist zuständig'], known: 'before' },
  { ask: asked, on: '2027-01-15', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'], known: 'since' },
];
