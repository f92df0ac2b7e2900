import type { Case } from './question.ts';

const on = '2026-11-23';
const real = 'real';
const AIDLINGEN = '081155001001';
const BOEBLINGEN = '081150003003';
const STUTTGART = '081110000000';
const TUEBINGEN = '084160041041';
const BAUGENEHMIGUNG = '99012008001000';

/** The ten answers that a newcomer gets first. */
export const ten: readonly Case[] = [
  { title: 'Baugenehmigung in Aidlingen', world: real, subject: BAUGENEHMIGUNG, role: 'EXECUTE', place: AIDLINGEN, on, status: 'UNIQUE', holders: ['landratsamt-08115'], confidence: 'UNVERIFIED' },
  { title: 'Baugenehmigung in Böblingen', world: real, subject: BAUGENEHMIGUNG, role: 'EXECUTE', place: BOEBLINGEN, on, status: 'UNIQUE', holders: ['gemeinde-081150003003'], wider: 'landratsamt-08115', confidence: 'PUBLISHED' },
  { title: 'Baugenehmigung in Stuttgart', world: real, subject: BAUGENEHMIGUNG, role: 'EXECUTE', place: STUTTGART, on, status: 'UNIQUE', holders: ['gemeinde-081110000000'], confidence: 'PUBLISHED' },
  { title: 'Führerschein in Böblingen', world: real, subject: '99023001012000', role: 'EXECUTE', place: BOEBLINGEN, on, status: 'UNIQUE', holders: ['landratsamt-08115'], confidence: 'UNVERIFIED' },
  { title: 'EUDI-Wallet, Finanzierung', world: real, subject: 'eudi-wallet', role: 'FUND', place: '08', on, status: 'UNIQUE', holders: ['bund'], confidence: 'PUBLISHED' },
  { title: 'Landes-IT-Betrieb (BITBW), Dienstaufsicht', world: real, subject: 'landes-it-betrieb', role: 'SUPERVISE_STAFF', place: '08', on, status: 'UNIQUE', holders: ['im-bw'], confidence: 'PUBLISHED' },
  { title: 'Gemeinsames Rechenzentrum, Federführung', world: real, subject: 'gemeinsames-rechenzentrum', role: 'LEAD', place: '08', on, status: 'GAP', reason: 'NO_RULE', announced: ['land-bw'] },
  { title: 'E-Akte Kommunen in Tübingen, Federführung', world: real, subject: 'e-akte-kommunen', role: 'LEAD', place: TUEBINGEN, on, status: 'UNKNOWN', reason: 'NO_RULE', announced: ['im-bw'] },
  { title: 'Baugenehmigung im Land', world: real, subject: BAUGENEHMIGUNG, role: 'EXECUTE', place: '08', on, status: 'NOT_EXPECTED', reason: 'ASK_BELOW' },
  { title: 'Planspiel: Gemeinsame Leitstelle, Federführung', world: 'planspiel', subject: 'gemeinsame-leitstelle', role: 'LEAD', place: '99', on, status: 'CONFLICT', holders: ['ps-it-betrieb', 'ps-kommunal-it'] },
];
