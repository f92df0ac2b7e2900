import { asArs, asDay, ratio, type Ars, type Assignment, type ClauseRecord, type Confidence, type Delegation, type Ending, type Expectation, type Holder, type Role, type Scope, type Suspension, type Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { body, expected, fn, rule, within } from '../make/rule.ts';
import { invented, START } from './base.ts';

export const LAND = within(['99']);
export const KIELHAUSEN = '991150003003';

const clause = (board: string, resolution: string, number: number, adopted: string, label: string): Unwritten<ClauseRecord> => ({
  id: ref(clauseId(resolution, number)), board: ref(board), resolution, number, adopted: asDay(adopted), label: `${resolution}, Ziffer ${number}: ${label}`, ...invented([], { from: adopted }),
});

export const clauseId = (resolution: string, number: number): string => `ps-${resolution.toLowerCase().replace('/', '-')}-${number}`;

/** What the boards of the Planspiel decided. */
export const clauses: readonly Unwritten<ClauseRecord>[] = [
  clause('ps-it-rat', 'ITR-2026/1', 1, '2026-01-15', 'Der IT-Betrieb führt die Gemeinsame Leitstelle'),
  clause('ps-paritaet', 'PG-2026/2', 1, '2026-03-12', 'Die Kommunal-IT führt die Gemeinsame Leitstelle'),
  clause('ps-paritaet', 'PG-2026/2', 2, '2026-03-12', 'Land und Kommunal-IT betreiben das Bürgerportal gemeinsam'),
  clause('ps-paritaet', 'PG-2026/2', 3, '2026-03-12', 'Das Land trägt drei Fünftel, die Kommunal-IT zwei Fünftel'),
  clause('ps-it-rat', 'ITR-2026/3', 1, '2026-05-07', 'Der IT-Betrieb führt den Formularserver'),
  clause('ps-it-rat', 'ITR-2026/4', 1, '2026-02-10', 'Das Digitalministerium führt das Altregister'),
  clause('ps-it-rat', 'ITR-2026/5', 1, '2026-06-11', 'Der IT-Betrieb führt das Altregister'),
  clause('ps-it-rat', 'ITR-2026/6', 1, '2026-02-10', 'Der IT-Betrieb führt das Funknetz'),
  clause('ps-it-rat', 'ITR-2026/7', 1, '2026-09-17', 'Die Zuständigkeit für das Funknetz endet'),
  clause('ps-paritaet', 'PG-2026/8', 1, '2026-06-18', 'Die Kommunal-IT betreibt die Dokumentenablage der beteiligten Kommunen'),
  clause('ps-paritaet', 'PG-2026/9', 1, '2026-07-02', 'Das Land trägt vier Fünftel der Lernplattform'),
  clause('ps-it-rat', 'ITR-2026/10', 1, '2026-07-09', 'Der IT-Betrieb trägt zwei Fünftel der Lernplattform'),
  clause('ps-it-rat', 'ITR-2026/11', 1, '2026-01-22', 'Der IT-Betrieb führt den Kartendienst für ein halbes Jahr'),
  clause('ps-paritaet', 'PG-2026/11', 1, '2026-02-19', 'Die Kommunal-IT führt die Videosprechstunde für ein Jahr'),
  clause('ps-it-rat', 'ITR-2026/12', 1, '2026-02-24', 'Der IT-Betrieb führt die Terminbuchung'),
  clause('ps-it-rat', 'ITR-2026/12', 2, '2026-02-24', 'Die Stadt Kielhausen führt die Bürgerdienste in ihrem Gebiet'),
  clause('ps-it-rat', 'ITR-2026/13', 1, '2026-03-17', 'Der IT-Betrieb führt das Haushaltsbuch'),
  clause('ps-it-rat', 'ITR-2026/14', 1, '2026-03-24', 'Die Kommunal-IT führt die Vorlagenkiste'),
  clause('ps-paritaet', 'PG-2026/14', 1, '2026-04-16', 'Die Kommunal-IT führt die Vorlagenkiste'),
  clause('ps-it-rat', 'ITR-2026/15', 1, '2026-01-29', 'Das Amt für Aktenwesen betreibt die Scanstelle'),
  clause('ps-it-rat', 'ITR-2026/16', 1, '2026-02-26', 'Der IT-Betrieb betreibt die Ausweisablage'),
  clause('ps-paritaet', 'PG-2026/16', 1, '2026-08-13', 'Die Gemeinden betreiben die Ausweisablage selbst'),
  clause('ps-paritaet', 'PG-2026/17', 1, '2026-05-21', 'Die Stadt Kielhausen betreibt die Terminbuchung in ihrem Gebiet'),
  clause('ps-gemeinderat-kielhausen', 'GR-2026/1', 1, '2026-04-20', 'Die Stadt Kielhausen führt das Bürgerportal im ganzen Land'),
];

type Decided = { from: string; mode?: Assignment['mode']; boundTo?: Ars[]; rank?: string; to?: string; scope?: Scope };

export const decide = (resolution: string, number: number, subject: string, role: Role, holders: [Holder, ...Holder[]], { from, mode = 'BINDING', boundTo, rank = 'beschluss-land', to, scope = LAND }: Decided): Unwritten<Assignment> => ({
  id: ref(`${clauseId(resolution, number)}-${role.toLowerCase()}`), subject: ref(subject), role, scope, holders, mode, here: false, rank: ref(rank),
  origin: { clause: ref(clauseId(resolution, number)) }, boundTo: boundTo ?? 'ALL', acceptance: 'NOT_NEEDED', ...invented([], { from, ...(to === undefined ? {} : { to }) }),
});

const stands = (id: string, subject: string, role: Role, holders: [Holder, ...Holder[]], basis: string, mode: Assignment['mode'] = 'BINDING', confidence: Confidence = 'PUBLISHED'): Unwritten<Assignment> =>
  rule(id, subject, role, LAND, holders, 'land-gesetz', invented([basis], { confidence }), { mode });

/** One question of the Planspiel for every kind of answer. */
export const assignments: readonly Unwritten<Assignment>[] = [
  // CONFLICT: two boards, equal key, different bodies, neither names the other.
  decide('ITR-2026/1', 1, 'gemeinsame-leitstelle', 'LEAD', [body('ps-it-betrieb')], { from: '2026-02-01' }),
  decide('PG-2026/2', 1, 'gemeinsame-leitstelle', 'LEAD', [body('ps-kommunal-it')], { from: '2026-04-01' }),
  // JOINT: two operators; shares that add up; and a rule of a board that is not competent beyond its town.
  decide('PG-2026/2', 2, 'ps-buergerportal', 'OPERATE', [body('ps-it-betrieb'), body('ps-kommunal-it')], { from: '2026-04-01' }),
  decide('PG-2026/2', 3, 'ps-buergerportal', 'FUND', [{ ...body('ps-land'), share: ratio(3n, 5n) }, { ...body('ps-kommunal-it'), share: ratio(2n, 5n) }], { from: '2026-04-01' }),
  decide('GR-2026/1', 1, 'ps-buergerportal', 'LEAD', [body(`ps-gemeinde-${KIELHAUSEN}`)], { from: '2026-05-01', rank: 'beschluss-kommunal' }),
  // CONFLICT/OVERFUNDED: four fifths and two fifths.
  decide('PG-2026/9', 1, 'ps-lernplattform', 'FUND', [{ ...body('ps-land'), share: ratio(4n, 5n) }], { from: '2026-08-01' }),
  decide('ITR-2026/10', 1, 'ps-lernplattform', 'FUND', [{ ...body('ps-it-betrieb'), share: ratio(2n, 5n) }], { from: '2026-08-01', mode: 'APPEND' }),
  // UNIQUE by the yielding law, because an objection suspends the clause; by the later clause, because it replaced the earlier; nobody, because the clause was repealed.
  stands('ps-fuehrung-it-land', 'ps-it-land', 'LEAD', [body('ps-im')], 'ps-gesetz-1', 'FALLBACK'),
  decide('ITR-2026/3', 1, 'ps-formularserver', 'LEAD', [body('ps-it-betrieb')], { from: '2026-06-01' }),
  decide('ITR-2026/4', 1, 'ps-altregister', 'LEAD', [body('ps-im')], { from: '2026-03-01' }),
  decide('ITR-2026/5', 1, 'ps-altregister', 'LEAD', [body('ps-it-betrieb')], { from: '2026-07-01' }),
  decide('ITR-2026/6', 1, 'ps-funknetz', 'LEAD', [body('ps-it-betrieb')], { from: '2026-03-01' }),
  // NOT_BOUND: only for those that joined; the others do it themselves.
  decide('PG-2026/8', 1, 'ps-ablage', 'OPERATE', [body('ps-kommunal-it')], { from: '2026-07-01', boundTo: [asArs(KIELHAUSEN), asArs('99116')] }),
  stands('ps-ablage-selbst', 'ps-ablage', 'OPERATE', [fn('gemeinde')], 'ps-gesetz-3', 'FALLBACK'),
  // SET: several are heard.
  stands('ps-anhoerung-gemeindebund', 'ps-gemeinsam', 'CONSULT', [body('ps-gemeindebund')], 'ps-gesetz-6', 'APPEND'),
  stands('ps-anhoerung-datenschutz', 'ps-buergerportal', 'CONSULT', [body('ps-datenschutz')], 'ps-gesetz-6', 'APPEND'),
  // Only announced.
  rule('ps-angekuendigt-serverpark', 'ps-rechenzentrum', 'LEAD', LAND, [body('ps-land')], 'absprache', invented(['ps-gesetz-5'], { from: '2026-10-01', confidence: 'ANNOUNCED' })),
  // Services by function.
  stands('ps-ausfuehrung-bauerlaubnis', 'ps-bauerlaubnis', 'EXECUTE', [fn('ubb')], 'ps-gesetz-3'),
  stands('ps-ausfuehrung-meldebescheinigung', 'ps-meldebescheinigung', 'EXECUTE', [fn('gemeinde')], 'ps-gesetz-3'),
  stands('ps-ausfuehrung-hygieneschulung', 'ps-hygieneschulung', 'EXECUTE', [fn('gesundheitsamt')], 'ps-gesetz-3', 'BINDING', 'UNVERIFIED'),
  stands('ps-fachaufsicht', 'ps-leistungen', 'SUPERVISE_TECHNICAL', [fn('rp')], 'ps-gesetz-6'),
];

export const ends = (resolution: string, number: number, target: string, from: string): Unwritten<Ending> => ({
  id: ref(`${clauseId(resolution, number)}-ende`), target: ref<Ending['target']>(target), rank: ref('beschluss-land'), origin: { clause: ref(clauseId(resolution, number)) }, ...invented([], { from }),
});

export const endings: readonly Unwritten<Ending>[] = [
  ends('ITR-2026/5', 1, 'ps-itr-2026-4-1-lead', '2026-07-01'),
  ends('ITR-2026/7', 1, 'ps-itr-2026-6-1-lead', '2026-10-01'),
];

/** An objection against the clause on the form server: it rests. */
export const suspensions: readonly Unwritten<Suspension>[] = [{ id: ref('ps-einwendung-formularserver'), clause: ref(clauseId('ITR-2026/3', 1)), ...invented(['ps-gesetz-4'], { from: '2026-06-15' }) }];

const hand = (id: string, from: string, to: string, subject: string, instrument: string, transfersDuty: boolean, end: string | null): Unwritten<Delegation> => ({
  id: ref(id), from: body(`ps-gemeinde-${from}`), to: ref(to), roles: ['EXECUTE'], subject: ref(subject), scope: within([from]), transfersDuty, mayPassOn: false,
  instrument: ref(instrument), origin: { existing: ref('ps-gesetz-7') }, ...invented(['ps-gesetz-7'], { from: '2026-02-01', to: end }),
});

/** Kielhausen lets somebody else do the work and keeps the duty; Bogenried gives the duty away until mid 2027. */
export const delegations: readonly Unwritten<Delegation>[] = [
  hand('ps-uebertragung-kielhausen', KIELHAUSEN, 'ps-kommunal-it', 'ps-bauerlaubnis', 'vereinbarung-durchfuehrt', false, null),
  hand('ps-uebertragung-bogenried', '992210001001', 'ps-zv-leitstelle', 'ps-meldebescheinigung', 'zweckverband', true, '2027-07-01'),
];

const needed = (subject: string, role: Role, record: Expectation['record']): Unwritten<Expectation> =>
  expected(`ps-erwartet-${subject.replace(/^ps-/, '')}-${role.toLowerCase().replaceAll('_', '-')}`, subject, role, LAND, record, invented([], { from: START }));

/** GAP where the record is signed complete, UNKNOWN where it is not, NOT_EXPECTED where no line stands. */
export const expectations: readonly Unwritten<Expectation>[] = [
  needed('ps-it', 'LEAD', 'PARTIAL'), needed('ps-it', 'OPERATE', 'PARTIAL'), needed('ps-it', 'FUND', 'PARTIAL'),
  needed('ps-rechenzentrum', 'LEAD', 'COMPLETE'), needed('ps-rechenzentrum', 'FUND', 'COMPLETE'),
  needed('ps-leistungen', 'LEAD', 'PARTIAL'), needed('ps-leistungen', 'EXECUTE', 'COMPLETE'), needed('ps-leistungen', 'SUPERVISE_TECHNICAL', 'COMPLETE'),
];
