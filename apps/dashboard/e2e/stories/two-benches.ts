import { SESSION_DAY } from '../acting.ts';
import { later } from '../clerk.ts';
import type { Step } from './story.ts';

const seats = (bench: string, count: number, from = 1): string[] => Array.from({ length: count }, (_, at) => `${bench}-${at + from}`);

const FILE = '/beschluesse/:draft';
const ROOM = '/sitzungen/:session';

/** A matter from the draft to the result. One seat of each bench votes by hand, the others over the API. */
const decided = (title: string, { kommunen, YES, NO, ends }: { kommunen: 'Ja' | 'Nein'; YES: readonly string[]; NO: readonly string[]; ends: string }): Step[] => [
  { as: 'land-1', at: '/beschluesse/neu', choose: { 'Gremium': 'ps-paritaet', 'Rang': 'beschluss-land', 'Gegenstand': 'ps-ablage', 'Ort': '99', 'Stelle': 'ps-kommunal-it' }, fill: { 'Titel der Vorlage': title, 'Gilt ab': later(30) }, press: 'Vorlage anlegen', keep: 'draft' },
  { as: 'land-1', at: FILE, press: 'Einreichen' },
  { as: 'geschaeftsstelle', at: FILE, fill: { 'Bemerkung': 'Niemand ist anzuhören.' }, press: 'Anhörung abschließen' },
  { as: 'geschaeftsstelle', at: '/sitzungen', choose: { 'Gremium': 'ps-paritaet' }, fill: { 'Tag': SESSION_DAY, 'Bezeichnung': title }, press: 'Sitzung anberaumen', keep: 'session' },
  { as: 'geschaeftsstelle', at: FILE, choose: { 'Sitzung': ':session' }, press: 'Auf die Tagesordnung setzen' },
  { as: 'geschaeftsstelle', at: ROOM, press: 'Einladen' },
  { as: 'vorsitz', at: ROOM, on: 'session', press: 'Sitzung eröffnen' },
  { all: 'arrive' },
  { as: 'vorsitz', at: ROOM, on: 'session', press: 'Aufrufen' },
  { as: 'vorsitz', at: ROOM, on: 'session', press: 'Wirkung prüfen' },
  { as: 'vorsitz', at: ROOM, on: 'session', press: 'Abstimmung eröffnen' },
  { as: 'land-1', at: ROOM, on: 'session', press: 'Ja' },
  { as: 'kommunen-1', at: ROOM, on: 'session', press: kommunen },
  { all: 'vote', YES, NO },
  { see: '16 von 16', at: ROOM },
  { as: 'vorsitz', at: ROOM, on: 'session', press: 'Abstimmung schließen' },
  { see: ends, at: ROOM, heading: true },
];

/** Story 04: one bench refuses, then it agrees. */
export const twoBenches: readonly Step[] = [
  ...decided('Ablage, erster Anlauf', { kommunen: 'Nein', YES: seats('land', 7, 2), NO: seats('kommunen', 7, 2), ends: 'Abgelehnt' }),
  ...decided('Ablage, zweiter Anlauf', { kommunen: 'Ja', YES: [...seats('land', 7, 2), ...seats('kommunen', 4, 2)], NO: seats('kommunen', 3, 6), ends: 'Angenommen' }),
];
