import type { Case } from './question.ts';

const on = '2026-11-23';
const world = 'real';
const EXECUTE = 'EXECUTE';

/** Where the law has an exception, a date or a hole: the answers that a simple table would get wrong. */
export const law: readonly Case[] = [
  { title: 'Waffenbesitzkarte in Rheinstetten: ausnahmsweise das Landratsamt (§ 1 Abs. 1a DVOWaffG)', world, subject: '99089086060000', role: EXECUTE, place: '082150108108', on, status: 'UNIQUE', holders: ['landratsamt-08215'] },
  { title: 'Waffenbesitzkarte in Ettlingen: die Große Kreisstadt selbst', world, subject: '99089086060000', role: EXECUTE, place: '082150017017', on, status: 'UNIQUE', holders: ['gemeinde-082150017017'] },
  { title: 'Schwerbehindertenausweis in Ulm: Landratsamt Alb-Donau-Kreis', world, subject: '99015007011000', role: EXECUTE, place: '084210000000', on, status: 'UNIQUE', holders: ['landratsamt-08425'] },
  { title: 'Schwerbehindertenausweis in Stuttgart: Zuordnung nicht erfasst', world, subject: '99015007011000', role: EXECUTE, place: '081110000000', on, status: 'UNKNOWN', reason: 'VACANT' },
  { title: 'Baugenehmigung in Bad Krozingen 2024: Landratsamt', world, subject: '99012008001000', role: EXECUTE, place: '083155001006', on: '2024-12-31', status: 'UNIQUE', holders: ['landratsamt-08315'] },
  { title: 'Baugenehmigung in Bad Krozingen seit 2025: Große Kreisstadt', world, subject: '99012008001000', role: EXECUTE, place: '083155001006', on: '2025-01-01', status: 'UNIQUE', holders: ['gemeinde-083155001006'], wider: 'landratsamt-08315' },
  { title: 'Baugenehmigung in Dettingen unter Teck: Verwaltungsgemeinschaft mit Kirchheim', world, subject: '99012008001000', role: EXECUTE, place: '081165001016', on, status: 'UNIQUE', holders: ['gemeinde-081165001033'], confidence: 'UNVERIFIED' },
  { title: 'Gaststättenerlaubnis bis Ende 2025', world, subject: '99025002005000', role: EXECUTE, place: '081150003003', on: '2025-12-31', status: 'UNIQUE', holders: ['gemeinde-081150003003'] },
  { title: 'Gaststättenerlaubnis seit 2026: abgeschafft', world, subject: '99025002005000', role: EXECUTE, place: '081150003003', on: '2026-01-01', status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE' },
  { title: 'Gaststättenanzeige seit 2026: Gemeinde', world, subject: '99025002169000', role: EXECUTE, place: '081155001001', on: '2026-01-01', status: 'UNIQUE', holders: ['gemeinde-081155001001'] },
  { title: 'Hundesteuer im gemeindefreien Gebiet: keine Zelle', world, subject: '99102013002000', role: EXECUTE, place: '084159971971', on, status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE' },
  { title: 'Vor Beginn unseres Verzeichnisses', world, subject: '99102013002000', role: EXECUTE, place: '081155001001', on: '2023-12-31', status: 'UNKNOWN', reason: 'BEFORE_RECORD' },
  { title: 'Elterngeld: L-Bank', world, subject: '99041006017000', role: EXECUTE, place: '084160041041', on, status: 'UNIQUE', holders: ['l-bank'] },
  { title: 'Elterngeld, Finanzierung: Bund', world, subject: '99041006017000', role: 'FUND', place: '084160041041', on, status: 'UNIQUE', holders: ['bund'] },
  { title: 'Unterhaltsvorschuss, Finanzierung: Bund und Land', world, subject: '99107021017000', role: 'FUND', place: '084160041041', on, status: 'JOINT', holders: ['bund 2/5', 'land-bw 3/5'] },
  { title: 'BAföG: nicht erfasst, weil es vom Fall abhängt', world, subject: '99022001017000', role: EXECUTE, place: '084160041041', on, status: 'UNKNOWN', reason: 'NO_RULE' },
  { title: 'Führerschein in Aidlingen, Dienstaufsicht: Regierungspräsidium, weil das Landratsamt handelt', world, subject: '99023001012000', role: 'SUPERVISE_STAFF', place: '081155001001', on, status: 'UNIQUE', holders: ['rp-081'] },
  { title: 'Hundesteuer in Aidlingen, Rechtsaufsicht: Landratsamt', world, subject: '99102013002000', role: 'SUPERVISE_LEGAL', place: '081155001001', on, status: 'UNIQUE', holders: ['landratsamt-08115'] },
  { title: 'Hundesteuer in Böblingen, Rechtsaufsicht: Regierungspräsidium', world, subject: '99102013002000', role: 'SUPERVISE_LEGAL', place: '081150003003', on, status: 'UNIQUE', holders: ['rp-081'], wider: 'landratsamt-08115' },
  { title: 'IT-Betrieb der Fachverfahren, Fachaufsicht: folgt der BITBW', world, subject: 'fachverfahren-betrieb', role: 'SUPERVISE_TECHNICAL', place: '08', on, status: 'UNIQUE', holders: ['im-bw'] },
  { title: 'IT-Betrieb der Fachverfahren, Einvernehmen: CIO und Ressorts', world, subject: 'fachverfahren-betrieb', role: 'CONSENT', place: '08', on, status: 'SET', holders: ['cio-bw', 'ressorts-bw'] },
  { title: 'Fachverfahren der Justiz, Fachaufsicht: Justizressort', world, subject: 'fachverfahren-justiz', role: 'SUPERVISE_TECHNICAL', place: '08', on, status: 'UNIQUE', holders: ['jum-bw'] },
  { title: 'Gemeinsames Rechenzentrum vor der Ankündigung: gab es nicht', world, subject: 'gemeinsames-rechenzentrum', role: 'LEAD', place: '08', on: '2026-05-17', status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE' },
];
