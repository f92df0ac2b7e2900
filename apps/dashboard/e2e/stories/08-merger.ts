import { decided, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-landtag';
const [ZEILENBACH, ABSATZAU, ZEILENAU] = ['992210018018', '992210019019', '992210020020'];
const permit = (place: string): string => `ps-bauerlaubnis EXECUTE ${place}`;

/** Story 08: two municipalities become one. What both did themselves the new one does; where they differed it takes a law. */
export const merger: readonly Step[] = [
  { ask: `ps-ablage OPERATE ${ZEILENBACH}`, on: '2026-06-30', status: 'Eindeutig', says: ['Gemeinde Zeilenbach'] },
  { ask: `ps-ablage OPERATE ${ZEILENAU}`, on: '2026-07-01', status: 'Eindeutig', says: ['Gemeinde Zeilenau'] },
  { ask: permit(ABSATZAU), on: '2026-06-30', status: 'Eindeutig', says: ['Gemeinde Absatzau'] },
  { ask: permit(ZEILENBACH), on: '2026-06-30', status: 'Eindeutig', says: ['Landratsamt Bogenried'] },
  { ask: permit(ZEILENAU), on: '2026-12-01', status: 'Konflikt', says: ['verschieden geregelt'] },
  ...decided(
    { board, drafter: `${board}-abgeordnete-1`, title: 'Gesetz über die Baurechtsbehörde in Zeilenau', rank: 'land-gesetz', fields: { 'Gegenstand': 'ps-bauerlaubnis', 'Rolle': 'EXECUTE', 'Ort': ZEILENAU, 'Stelle': `ps-gemeinde-${ZEILENAU}`, 'Gilt ab': '2027-01-01' } },
    { drafted: '2026-12-01', day: '2026-12-10', votes: { YES: ['vorsitz', ...seats('abgeordnete', 7)], NO: seats('abgeordnete', 3, 8) }, ends: 'Angenommen', because: '8 Ja-Stimmen > 3 Nein-Stimmen' },
  ),
  ...proclaimed(board, '2026-12-11'),
  { ask: permit(ZEILENAU), on: '2027-01-01', status: 'Eindeutig', says: ['Gemeinde Zeilenau'] },
  { ask: permit(ZEILENAU), on: '2026-12-31', status: 'Konflikt', says: ['verschieden geregelt'] },
  { ask: permit(ABSATZAU), on: '2026-06-30', status: 'Eindeutig', says: ['Gemeinde Absatzau'] },
];
