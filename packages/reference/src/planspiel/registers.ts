import type { Board, Competence, FunctionRecord, Grammar, Instrument, LegalBasis, Role, StatusRecord, Subject, Text, Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { within } from '../make/rule.ts';
import { invented } from './base.ts';

const text = (de: string, en: string): Text => ({ de, en });

const law = (id: string, place: string, de: string, en: string, rank = 'land-gesetz'): Unwritten<LegalBasis> => ({ id: ref(id), norm: 'Planspielgesetz', label: `${place} Planspielgesetz`, title: text(de, en), rank: ref(rank), ...invented() });

export const legalBases: readonly Unwritten<LegalBasis>[] = [
  law('ps-gesetz-1', '§ 1', 'Das Digitalministerium steuert die IT des Landes, soweit nichts anderes beschlossen ist', 'The ministry steers the Land’s IT unless decided otherwise'),
  law('ps-gesetz-2', '§ 2', 'Funktionen und Status', 'Functions and status'),
  law('ps-gesetz-3', '§ 3', 'Leistungen und zuständige Stellen', 'Services and competent bodies'),
  law('ps-gesetz-4', '§ 4', 'IT-Rat', 'IT council'),
  law('ps-gesetz-5', '§ 5', 'Paritätisches Gremium von Land und Kommunen', 'Parity board of the Land and the municipalities'),
  law('ps-gesetz-6', '§ 6', 'Anhörung und Aufsicht', 'Hearing and supervision'),
  law('ps-gesetz-7', '§ 7', 'Übertragung von Aufgaben', 'Transfer of tasks'),
];

const fn = (id: string, grammar: Grammar, de: string, en: string): Unwritten<FunctionRecord> => ({ id: ref(id), name: text(de, en), grammar, ...invented(['ps-gesetz-2']) });

export const functions: readonly Unwritten<FunctionRecord>[] = [
  fn('gemeinde', 'F', 'Gemeinde', 'municipality'),
  fn('ubb', 'F', 'untere Baurechtsbehörde', 'lower building authority'),
  fn('gesundheitsamt', 'N', 'Gesundheitsamt', 'health office'),
  fn('rp', 'N', 'Regierungspräsidium', 'Regierungspräsidium'),
];

export const statuses: readonly Unwritten<StatusRecord>[] = [
  { id: ref('stadtkreis'), name: text('Stadtkreis', 'urban county'), grammar: 'M', ...invented(['ps-gesetz-2']) },
  { id: ref('grosse-kreisstadt'), name: text('Große Kreisstadt', 'Große Kreisstadt'), grammar: 'F', ...invented(['ps-gesetz-2']) },
];

export const instruments: readonly Unwritten<Instrument>[] = [
  { id: ref('vereinbarung-durchfuehrt'), name: text('Vereinbarung „durchführt“', 'agreement, performs'), transfersDuty: false, ...invented(['ps-gesetz-7']) },
  { id: ref('zweckverband'), name: text('Zweckverband „erfüllt“', 'association, fulfils'), transfersDuty: true, ...invented(['ps-gesetz-7']) },
];

const board = (id: string, of: string, de: string, en: string, short: string, members: number, grammar: Grammar, basis: string, summary: Text): Unwritten<Board> => ({
  id: ref(id), name: text(de, en), short, grammar, body: ref(of), members, summary, ...invented([basis]),
});

export const boards: readonly Unwritten<Board>[] = [
  board('ps-it-rat', 'ps-land', 'IT-Rat Planspielland', 'IT council Planspielland', 'IT-Rat', 7, 'M', 'ps-gesetz-4', text('Planspiel: entscheidet über die IT des Landes.', 'Simulation: decides on the Land’s IT.')),
  board('ps-paritaet', 'ps-land', 'Paritätisches Gremium', 'Parity board', 'Paritätisches Gremium', 16, 'N', 'ps-gesetz-5', text('Planspiel: acht Sitze des Landes, acht der Kommunen; jede Bank braucht ihre Mehrheit.', 'Simulation: eight seats each; each bench needs its majority.')),
  board('ps-gemeinderat-kielhausen', 'ps-gemeinde-991150003003', 'Gemeinderat Kielhausen', 'Council of Kielhausen', 'Gemeinderat', 19, 'M', 'ps-gesetz-3', text('Planspiel: entscheidet für die Stadt Kielhausen.', 'Simulation: decides for the town of Kielhausen.')),
];

const roles: Role[] = ['LEAD', 'EXECUTE', 'OPERATE', 'FUND', 'CONSENT', 'CONSULT', 'SUPPORT', 'INFORM'];

const may = (id: string, of: string, subject: string, key: string, highest: string, basis: string): Unwritten<Competence> => ({
  id: ref(id), board: ref(of), subject: ref(subject), roles, scope: within([key]), highest: ref(highest), ...invented([basis]),
});

/** The two Land boards overlap on the common matters: that is what the Planspiel is for. */
export const competences: readonly Unwritten<Competence>[] = [
  may('ps-it-rat-it', 'ps-it-rat', 'ps-it', '99', 'beschluss-land', 'ps-gesetz-4'),
  may('ps-paritaet-gemeinsam', 'ps-paritaet', 'ps-gemeinsam', '99', 'beschluss-land', 'ps-gesetz-5'),
  may('ps-gemeinderat-kielhausen-it', 'ps-gemeinderat-kielhausen', 'ps-it', '991150003003', 'beschluss-kommunal', 'ps-gesetz-3'),
];

const subject = (id: string, kind: Subject['kind'], parent: string | null, de: string, en: string, more: Partial<Pick<Subject, 'cellLevel' | 'typing' | 'synonyms' | 'summary'>> = {}): Unwritten<Subject> => ({
  id: ref(id), kind, name: text(de, en), parent: parent === null ? null : ref(parent), cellLevel: 'LAND', ...more, ...invented(),
});

const SERVICE = { cellLevel: 'MUNICIPALITY', typing: ['4'] } as const satisfies Partial<Subject>;

export const subjects: readonly Unwritten<Subject>[] = [
  subject('ps-it', 'GROUP', null, 'Informationstechnik (Planspiel)', 'Information technology (simulation)'),
  subject('ps-it-land', 'GROUP', 'ps-it', 'IT des Landes (Planspiel)', 'IT of the Land (simulation)'),
  subject('ps-gemeinsam', 'GROUP', 'ps-it', 'Gemeinsame Vorhaben (Planspiel)', 'Common initiatives (simulation)'),
  subject('gemeinsame-leitstelle', 'COMPONENT', 'ps-gemeinsam', 'Gemeinsame Leitstelle', 'Joint control centre', { synonyms: ['Leitstelle'], summary: text('Zwei Gremien haben verschiedene Stellen bestimmt.', 'Two boards have named different bodies.') }),
  subject('ps-rechenzentrum', 'COMPONENT', 'ps-gemeinsam', 'Gemeinsamer Serverpark', 'Joint server park', { summary: text('Angekündigt, niemand ist benannt.', 'Announced, nobody is named.') }),
  subject('ps-buergerportal', 'COMPONENT', 'ps-gemeinsam', 'Bürgerportal', 'Citizens’ portal'),
  subject('ps-lernplattform', 'COMPONENT', 'ps-gemeinsam', 'Lernplattform der Verwaltung', 'Learning platform'),
  subject('ps-ablage', 'COMPONENT', 'ps-gemeinsam', 'Gemeinsame Dokumentenablage', 'Common document store', { cellLevel: 'MUNICIPALITY' }),
  subject('ps-ki-labor', 'INITIATIVE', 'ps-gemeinsam', 'KI-Labor', 'AI laboratory'),
  subject('ps-formularserver', 'COMPONENT', 'ps-it-land', 'Formularserver', 'Form server'),
  subject('ps-altregister', 'COMPONENT', 'ps-it-land', 'Altregister', 'Legacy register'),
  subject('ps-funknetz', 'COMPONENT', 'ps-gemeinsam', 'Funknetz', 'Radio network'),
  subject('ps-leistungen', 'GROUP', null, 'Leistungen (Planspiel)', 'Services (simulation)', { cellLevel: 'MUNICIPALITY' }),
  subject('ps-bauerlaubnis', 'SERVICE', 'ps-leistungen', 'Bauerlaubnis (Planspiel)', 'Building permit (simulation)', { ...SERVICE, synonyms: ['Bauantrag'] }),
  subject('ps-meldebescheinigung', 'SERVICE', 'ps-leistungen', 'Meldebescheinigung (Planspiel)', 'Registration certificate (simulation)', SERVICE),
  subject('ps-hygieneschulung', 'SERVICE', 'ps-leistungen', 'Hygieneschulung (Planspiel)', 'Hygiene training (simulation)', SERVICE),
];
