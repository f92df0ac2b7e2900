import { decided, FILE, proclaimed, seats } from './board.ts';
import type { Step } from './story.ts';

const [parity, council] = ['ps-paritaet', 'ps-kooperationsrat'];
const asked = (place: string): string => `ps-ablage LEAD ${place}`;
const [FEDERSTADT, MAPPENFELD, ZEILENAU] = ['991110000000', '991165001010', '992210020020'];
const matter = { rank: 'beschluss-land', fields: { 'Gegenstand': 'ps-ablage', 'Ort': '99', 'Stelle': 'ps-kommunal-it', 'Gilt ab': '2027-01-01' } };
const free = { status: 'nicht erfasst', says: ['nicht bindet'] };
const led = { status: 'Eindeutig', says: ['Kommunal-IT Planspielland'] };

/** Eight of fourteen members and four of the six municipal ones; absent members count in the base. */
const recommends: readonly Step[] = [
  ...decided({ ...matter, board: council, drafter: `${council}-ministerium-1`, title: 'Empfehlung: Dokumentenablage' }, { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: [...seats('ministerium', 5), 'bitbw', 'csbw', ...seats('klv', 3)] }, ends: 'Abgelehnt', because: '3 Ja-Stimmen (kommunale Landesverbände) > 1/2 · 6 gesetzliche Sitze (kommunale Landesverbände) falsch' }),
  ...decided({ ...matter, board: council, drafter: `${council}-ministerium-1`, title: 'Empfehlung: Dokumentenablage' }, { drafted: '2026-11-24', day: '2026-12-01', votes: { YES: [...seats('ministerium', 4), ...seats('klv', 4)] }, ends: 'Angenommen', because: 'er ist eine Empfehlung' }),
  ...proclaimed(council, '2026-12-02'),
];

/** Story 04: a recommendation changes nothing; one bench refuses, then it agrees; bound is whoever said yes, and whoever joins. */
export const twoBenches: readonly Step[] = [
  { ask: asked(FEDERSTADT), on: '2027-02-01', status: 'nicht erfasst', says: [] },
  ...recommends,
  { ask: asked(FEDERSTADT), on: '2027-02-01', status: 'nicht erfasst', says: [] },
  ...decided({ ...matter, board: parity, drafter: `${parity}-land-1`, title: 'Ablage, erster Anlauf' }, { drafted: '2026-12-01', day: '2026-12-10', votes: { YES: seats('land', 8), NO: seats('kommunen', 5), ABSTAIN: seats('kommunen', 3, 6) }, ends: 'Abgelehnt', because: '0 Stimmen (Ja, Kommunen) > 1/2 · 5 Stimmen (Ja und Nein, Kommunen) falsch' }),
  ...decided({ ...matter, board: parity, drafter: `${parity}-land-1`, title: 'Ablage, zweiter Anlauf' }, { drafted: '2026-12-11', day: '2026-12-20', options: { 'Nur wer zustimmt, ist gebunden': 'true' }, votes: { YES: [...seats('land', 6), ...seats('kommunen', 5)], NO: seats('kommunen', 3, 6) }, ends: 'Angenommen', because: 'er bindet nur die 11 Zustimmenden' }),
  ...proclaimed(parity, '2026-12-21'),
  { ask: asked(FEDERSTADT), on: '2027-02-01', ...led },
  { ask: asked(MAPPENFELD), on: '2027-02-01', ...free },
  { ask: asked(ZEILENAU), on: '2027-02-01', ...free, keep: 'before' },
  { as: 'ps-gemeinderat-zeilenau-buergermeister', at: FILE, on: '2027-01-15', with: { 'Ort, der beitritt': ZEILENAU }, press: 'Beitreten' },
  { ask: asked(ZEILENAU), on: '2027-01-15', ...led },
  { ask: asked(ZEILENAU), on: '2027-01-14', ...free },
  { ask: asked(ZEILENAU), on: '2027-01-15', ...free, known: 'before' },
  { ask: asked(MAPPENFELD), on: '2027-02-01', ...free },
  { as: 'ps-gemeinderat-zeilenau-buergermeister', at: FILE, on: '2027-01-16', cannot: 'Beitreten', why: 'Beitreten: ' },
];
