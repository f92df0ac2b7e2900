import { decided, seats } from './board.ts';
import type { Step } from './story.ts';

const board = 'ps-gemeinderat-kielhausen';
const TOWN = '991150003003';
const own = { status: 'Eindeutig', says: ['Stadt Kielhausen'] };

/** On the first day the work, or the duty, has gone over; on the last it comes back by itself. */
function handedOn(subject: string, to: string, instrument: string, meanwhile: readonly string[]): Step[] {
  const ask = `${subject} EXECUTE ${TOWN}`;
  const over = { status: 'Eindeutig', says: meanwhile };
  return [
    { ask, on: '2027-06-01', ...own },
    ...decided(
      {
        board, drafter: `${board}-gemeinderat-2`, title: `Übertragung: ${subject}`, rank: 'vertrag', muster: 'TASK',
        fields: { 'Gegenstand': subject, 'Grundlage der Übertragung': instrument, 'Ort': TOWN, 'Von der Stelle': `ps-gemeinde-${TOWN}`, 'An die Stelle': to, 'Gilt ab': '2027-01-01', 'Gilt bis (erster Tag ohne)': '2028-01-01' },
      },
      { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: ['buergermeister', ...seats('gemeinderat', 12)] }, ends: 'Angenommen', because: '13 Ja-Stimmen > 0 Nein-Stimmen' },
    ),
    { ask, on: '2026-12-31', ...own },
    { ask, on: '2027-01-01', ...over },
    { ask, on: '2027-12-31', ...over },
    { ask, on: '2028-01-01', ...own },
  ];
}

/** Story 05: by an agreement that performs the town keeps the duty; by an association that fulfils it goes over. */
export const tasksHandedOn: readonly Step[] = [
  ...handedOn('ps-meldebescheinigung', 'ps-kommunal-it', 'vereinbarung-durchfuehrt', ['Stadt Kielhausen', 'Kommunal-IT Planspielland']),
  ...handedOn('ps-fundsachen', 'ps-zv-leitstelle', 'zweckverband', ['Zweckverband Leitstelle Südfeder']),
];
