import type { Case } from './question.ts';

const on = '2026-11-23';
const world = 'planspiel';
const KIELHAUSEN = '991150003003';

/** One question of the Planspiel for each kind of answer. */
export const planspiel: readonly Case[] = [
  { title: 'UNIQUE: Bauerlaubnis in Löschbach', world, subject: 'ps-bauerlaubnis', role: 'EXECUTE', place: '991150008008', on, status: 'UNIQUE', holders: ['ps-landratsamt-99115'] },
  { title: 'UNIQUE mit Durchführung durch eine andere Stelle', world, subject: 'ps-bauerlaubnis', role: 'EXECUTE', place: KIELHAUSEN, on, status: 'UNIQUE', holders: ['ps-gemeinde-991150003003 > ps-kommunal-it'] },
  { title: 'UNIQUE nach Übertragung der Pflicht', world, subject: 'ps-meldebescheinigung', role: 'EXECUTE', place: '992210001001', on, status: 'UNIQUE', holders: ['ps-zv-leitstelle'] },
  { title: 'UNIQUE wieder selbst, wenn die Übertragung endet', world, subject: 'ps-meldebescheinigung', role: 'EXECUTE', place: '992210001001', on: '2027-07-01', status: 'UNIQUE', holders: ['ps-gemeinde-992210001001'] },
  { title: 'UNIQUE, weil eine Einwendung den Beschluss aussetzt', world, subject: 'ps-formularserver', role: 'LEAD', place: '99', on, status: 'UNIQUE', holders: ['ps-im'] },
  { title: 'UNIQUE, weil der spätere Beschluss den früheren ersetzt', world, subject: 'ps-altregister', role: 'LEAD', place: '99', on, status: 'UNIQUE', holders: ['ps-it-betrieb'] },
  { title: 'UNIQUE für die, die mitmachen', world, subject: 'ps-ablage', role: 'OPERATE', place: KIELHAUSEN, on, status: 'UNIQUE', holders: ['ps-kommunal-it'] },
  { title: 'UNIQUE für die anderen', world, subject: 'ps-ablage', role: 'OPERATE', place: '992210010010', on, status: 'UNIQUE', holders: ['ps-gemeinde-992210010010'] },
  { title: 'JOINT: Betrieb des Bürgerportals', world, subject: 'ps-buergerportal', role: 'OPERATE', place: '99', on, status: 'JOINT', holders: ['ps-it-betrieb', 'ps-kommunal-it'] },
  { title: 'JOINT: Anteile 3/5 und 2/5', world, subject: 'ps-buergerportal', role: 'FUND', place: '99', on, status: 'JOINT', holders: ['ps-land 3/5', 'ps-kommunal-it 2/5'] },
  { title: 'SET: Anhörung', world, subject: 'ps-buergerportal', role: 'CONSULT', place: '99', on, status: 'SET', holders: ['ps-gemeindebund', 'ps-datenschutz'] },
  { title: 'CONFLICT: zu viele Anteile', world, subject: 'ps-lernplattform', role: 'FUND', place: '99', on, status: 'CONFLICT', reason: 'OVERFUNDED', holders: ['ps-land 4/5', 'ps-it-betrieb 2/5'] },
  { title: 'UNIQUE nach der Fusion, weil beide es selbst machten', world, subject: 'ps-meldebescheinigung', role: 'EXECUTE', place: '992210020020', on, status: 'UNIQUE', holders: ['ps-gemeinde-992210020020'] },
  { title: 'CONFLICT nach der Fusion, weil nur eine es selbst machte', world, subject: 'ps-bauerlaubnis', role: 'EXECUTE', place: '992210020020', on, status: 'CONFLICT', reason: 'MERGED_DIFFER', holders: ['ps-gemeinde-992210020020', 'ps-landratsamt-99221'] },
  { title: 'NOT_EXPECTED: die Gemeinde ging in einer anderen auf', world, subject: 'ps-meldebescheinigung', role: 'EXECUTE', place: '992210018018', on, status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE' },
  { title: 'GAP: angekündigt, niemand benannt', world, subject: 'ps-rechenzentrum', role: 'LEAD', place: '99', on, status: 'GAP', reason: 'NO_RULE', announced: ['ps-land'] },
  { title: 'GAP: aufgehoben', world, subject: 'ps-funknetz', role: 'LEAD', place: '99', on, status: 'GAP', reason: 'ENDED' },
  { title: 'GAP: niemand hat die Funktion', world, subject: 'ps-hygieneschulung', role: 'EXECUTE', place: '991160020020', on, status: 'GAP', reason: 'VACANT' },
  { title: 'UNKNOWN: nicht erfasst', world, subject: 'ps-ki-labor', role: 'LEAD', place: '99', on, status: 'UNKNOWN', reason: 'NO_RULE' },
  { title: 'UNKNOWN: das Gremium war nicht befugt', world, subject: 'ps-buergerportal', role: 'LEAD', place: '99', on, status: 'UNKNOWN', reason: 'ULTRA_VIRES' },
  { title: 'NOT_EXPECTED: niemand wird gebraucht', world, subject: 'ps-buergerportal', role: 'CONSENT', place: '99', on, status: 'NOT_EXPECTED', reason: 'NO_RULE' },
];
