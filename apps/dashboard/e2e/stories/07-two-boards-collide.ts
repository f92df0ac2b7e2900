import { bring, chairOf, clerkOf, convene, decided, FILE, proclaimed, ROOM, seats } from './board.ts';
import type { Step } from './story.ts';

const [slow, fast] = ['ps-paritaet', 'ps-it-rat'];
const asked = 'ps-kartendienst LEAD 99';
const lead = (body: string) => ({ 'Gegenstand': 'ps-kartendienst', 'Ort': '99', 'Stelle': body, 'Gilt ab': '2027-01-01' });

/** Story 07: two boards deliberate on the same; one learns of it before it votes. */
export const twoBoardsCollide: readonly Step[] = [
  ...bring({ board: slow, drafter: `${slow}-land-2`, title: 'Kartendienst an die Kommunal-IT', rank: 'beschluss-land', fields: lead('ps-kommunal-it') }, '2026-11-24'),
  ...convene(slow, { invited: '2026-11-25', day: '2026-12-10' }),
  { rename: { slow: ':draft', later: ':session' }, on: '2026-11-25' },
  ...decided(
    { board: fast, drafter: `${fast}-amtschef-1`, title: 'Kartendienst an den IT-Betrieb', rank: 'beschluss-land', fields: lead('ps-it-betrieb') },
    { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: seats('amtschef', 5) }, ends: 'Angenommen', because: '5 Ja-Stimmen > 0 Nein-Stimmen' },
  ),
  { see: 'Kartendienst an den IT-Betrieb', at: '/beschluesse/:slow', on: '2026-12-01' },
  { as: clerkOf(fast), at: FILE, on: '2026-12-02', press: 'Ausfertigen', refused: 'Jedes vorgeschriebene Einvernehmen muss erfasst sein.' },
  { as: 'ps-gemeindebund-praesidium', at: FILE, on: '2026-12-02', with: { 'Haltung': 'AGREES', 'Text der Stellungnahme': 'Der Gemeindebund erklärt sein Einvernehmen.' }, press: 'Stellung nehmen' },
  { ask: asked, on: '2027-02-01', status: 'Lücke', says: ['Niemand ist zuständig'], keep: 'before' },
  ...proclaimed(fast, '2026-12-02'),
  { rename: { draft: ':slow', session: ':later' }, on: '2026-12-10' },
  { as: chairOf(slow), at: ROOM, on: '2026-12-10', press: 'Sitzung eröffnen' },
  { board: slow, come: ['vorsitz', ...seats('land', 5), ...seats('kommunen', 5)], to: ':session', on: '2026-12-10' },
  { as: chairOf(slow), at: ROOM, on: '2026-12-10', press: 'Aufrufen' },
  { as: chairOf(slow), at: ROOM, on: '2026-12-10', press: 'Abstimmung eröffnen', refused: 'Die Wirkung der Vorlage hat sich geändert, seit sie gezeigt wurde.' },
  { as: chairOf(slow), at: ROOM, on: '2026-12-10', press: 'Wirkung prüfen' },
  { see: 'Neue Konflikte', at: FILE, on: '2026-12-10' },
  { as: chairOf(slow), at: FILE, on: '2026-12-10', with: { 'Bemerkung': 'Der IT-Rat hat entschieden.' }, press: 'Zurückziehen' },
  { see: 'Der IT-Rat hat entschieden.', at: FILE, on: '2026-12-10' },
  { ask: asked, on: '2027-02-01', status: 'Eindeutig', says: ['IT-Betrieb Planspielland'] },
  { ask: asked, on: '2027-02-01', status: 'Lücke', says: ['Niemand ist zuständig'], known: 'before' },
];
