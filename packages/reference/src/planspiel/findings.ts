import { asArs, asDay, type Assignment, type Body, type Commitment, type Consent, type Delegation, type Ending, type Expectation, type Holder, type LegalBasis, type Role, type Rollout, type Subject, type Unwritten } from '@feder/domain';
import { ref } from '../make/base.ts';
import { body, expected, fn, rule, within } from '../make/rule.ts';
import { invented } from './base.ts';
import { clauseId, decide, ends, KIELHAUSEN, LAND } from './rules.ts';

const TINTENAU = '991155001001';

const matter = (id: string, kind: Subject['kind'], parent: string, de: string, en: string, cellLevel: Subject['cellLevel'] = 'LAND'): Unwritten<Subject> =>
  ({ id: ref(id), kind, name: { de, en }, parent: ref(parent), cellLevel, ...invented() });

/** A matter for each kind of finding that the answers above do not show. */
export const subjects: readonly Unwritten<Subject>[] = [
  matter('ps-buergerdienste', 'GROUP', 'ps-gemeinsam', 'Bürgerdienste (Planspiel)', 'Citizen services (simulation)'),
  matter('ps-terminbuchung', 'COMPONENT', 'ps-buergerdienste', 'Terminbuchung', 'Appointments', 'MUNICIPALITY'),
  matter('ps-ausweisablage', 'COMPONENT', 'ps-buergerdienste', 'Ausweisablage', 'Identity store', 'MUNICIPALITY'),
  matter('ps-kartendienst', 'COMPONENT', 'ps-gemeinsam', 'Kartendienst', 'Map service'),
  matter('ps-haushaltsbuch', 'COMPONENT', 'ps-it-land', 'Haushaltsbuch', 'Budget ledger'),
  matter('ps-vorlagenkiste', 'COMPONENT', 'ps-gemeinsam', 'Vorlagenkiste', 'Template box'),
  matter('ps-scanstelle', 'COMPONENT', 'ps-gemeinsam', 'Scanstelle', 'Scanning office'),
  matter('ps-leitungsauskunft', 'COMPONENT', 'ps-gemeinsam', 'Leitungsauskunft', 'Cable enquiry'),
  matter('ps-videosprechstunde', 'INITIATIVE', 'ps-gemeinsam', 'Videosprechstunde', 'Video consultation'),
  matter('ps-amtsblatt', 'COMPONENT', 'ps-it-land', 'Elektronisches Amtsblatt', 'Electronic gazette'),
  matter('ps-hundeanmeldung', 'SERVICE', 'ps-leistungen', 'Hundeanmeldung (Planspiel)', 'Dog registration (simulation)', 'MUNICIPALITY'),
  matter('ps-fundsachen', 'SERVICE', 'ps-leistungen', 'Fundsachen (Planspiel)', 'Lost property (simulation)', 'MUNICIPALITY'),
];

/** Dissolved, and nobody followed it. */
export const bodies: readonly Unwritten<Body>[] = [{
  id: ref('ps-amt-aktenwesen'), name: { de: 'Amt für Aktenwesen', en: 'Office for files' }, grammar: 'N', form: 'AMT', level: 'LAND', place: asArs('99'), legalPerson: ref('ps-land'), ...invented([], { to: '2026-06-01' }),
}];

/** Repealed in the summer; what rested on it alone has no basis since. */
export const legalBases: readonly Unwritten<LegalBasis>[] = [{
  id: ref('ps-gesetz-8'), norm: 'Planspielgesetz', label: '§ 8 Planspielgesetz', title: { de: 'Amtsblatt', en: 'Gazette' }, rank: ref('land-gesetz'), ...invented([], { to: '2026-07-01' }),
}];

const stands = (id: string, subject: string, role: Role, holders: [Holder, ...Holder[]], basis = 'ps-gesetz-1'): Unwritten<Assignment> => rule(id, subject, role, LAND, holders, 'land-gesetz', invented([basis]));

export const assignments: readonly Unwritten<Assignment>[] = [
  // GAP/EXPIRED, and EXPIRING.
  decide('ITR-2026/11', 1, 'ps-kartendienst', 'LEAD', [body('ps-it-betrieb')], { from: '2026-02-01', to: '2026-08-01' }),
  decide('PG-2026/11', 1, 'ps-videosprechstunde', 'LEAD', [body('ps-kommunal-it')], { from: '2026-03-01', to: '2027-03-01' }),
  // CROSSED: the decision on the one matter goes before the narrower one on its group.
  decide('ITR-2026/12', 1, 'ps-terminbuchung', 'LEAD', [body('ps-it-betrieb')], { from: '2026-03-01' }),
  decide('ITR-2026/12', 2, 'ps-buergerdienste', 'LEAD', [body(`ps-gemeinde-${KIELHAUSEN}`)], { from: '2026-03-01', scope: within([KIELHAUSEN]) }),
  // SHADOWED by a law; REDUNDANT: two boards say the same.
  stands('ps-haushaltsbuch-gesetz', 'ps-haushaltsbuch', 'LEAD', [body('ps-im')]),
  decide('ITR-2026/13', 1, 'ps-haushaltsbuch', 'LEAD', [body('ps-it-betrieb')], { from: '2026-04-01' }),
  decide('ITR-2026/14', 1, 'ps-vorlagenkiste', 'LEAD', [body('ps-kommunal-it')], { from: '2026-04-01' }),
  decide('PG-2026/14', 1, 'ps-vorlagenkiste', 'LEAD', [body('ps-kommunal-it')], { from: '2026-05-01' }),
  // DANGLING; and MISSING_LEGAL_BASIS.
  decide('ITR-2026/15', 1, 'ps-scanstelle', 'OPERATE', [body('ps-amt-aktenwesen')], { from: '2026-02-01' }),
  stands('ps-amtsblatt-fuehrung', 'ps-amtsblatt', 'LEAD', [body('ps-it-betrieb')], 'ps-gesetz-8'),
  // LEVEL_MISMATCH: an office of the Land does what municipalities are expected to do.
  stands('ps-hundeanmeldung-land', 'ps-hundeanmeldung', 'EXECUTE', [body('ps-it-betrieb')], 'ps-gesetz-3'),
  // UNFUNDED/TRANSFER: the operation moves to the municipalities.
  decide('ITR-2026/16', 1, 'ps-ausweisablage', 'OPERATE', [body('ps-it-betrieb')], { from: '2026-03-01' }),
  decide('PG-2026/16', 1, 'ps-ausweisablage', 'OPERATE', [fn('gemeinde')], { from: '2026-09-01' }),
  // SELF_SUPERVISED.
  stands('ps-leitungsauskunft-betrieb', 'ps-leitungsauskunft', 'OPERATE', [body('ps-kommunal-it')]),
  stands('ps-leitungsauskunft-aufsicht', 'ps-leitungsauskunft', 'SUPERVISE_TECHNICAL', [body('ps-kommunal-it')]),
  // MISSING_CONSENT for the video consultation; given for the map service.
  stands('ps-einvernehmen-video', 'ps-videosprechstunde', 'CONSENT', [body('ps-gemeindebund')], 'ps-gesetz-6'),
  stands('ps-einvernehmen-karten', 'ps-kartendienst', 'CONSENT', [body('ps-gemeindebund')], 'ps-gesetz-6'),
  stands('ps-fundsachen-selbst', 'ps-fundsachen', 'EXECUTE', [fn('gemeinde')], 'ps-gesetz-3'),
  // UNACCEPTED: Kielhausen was to accept by the end of October.
  { ...decide('PG-2026/17', 1, 'ps-terminbuchung', 'OPERATE', [body(`ps-gemeinde-${KIELHAUSEN}`)], { from: '2026-06-01', scope: within([KIELHAUSEN]) }), acceptance: 'BY_DEADLINE', acceptBy: asDay('2026-10-31') },
];

export const endings: readonly Unwritten<Ending>[] = [ends('PG-2026/16', 1, 'ps-itr-2026-16-1-operate', '2026-09-01')];

const hand = (id: string, from: string, to: string): Unwritten<Delegation> => ({
  id: ref(id), from: body(from), to: ref(to), roles: ['EXECUTE'], subject: ref('ps-fundsachen'), scope: within([TINTENAU]), transfersDuty: true, mayPassOn: false,
  instrument: ref('zweckverband'), origin: { existing: ref('ps-gesetz-7') }, ...invented(['ps-gesetz-7'], { from: '2026-04-01' }),
});

/** CIRCULAR_DELEGATION: two bodies hand the same task to each other. */
export const delegations: readonly Unwritten<Delegation>[] = [
  hand('ps-fundsachen-an-zv', `ps-gemeinde-${TINTENAU}`, 'ps-zv-leitstelle'), hand('ps-fundsachen-an-kit', 'ps-zv-leitstelle', 'ps-kommunal-it'), hand('ps-fundsachen-zurueck', 'ps-kommunal-it', 'ps-zv-leitstelle'),
];

/** UNSUPERVISED: the record of the map service is signed, and nobody supervises it. */
export const expectations: readonly Unwritten<Expectation>[] = [
  expected('ps-erwartet-kartendienst-aufsicht', 'ps-kartendienst', 'SUPERVISE_TECHNICAL', LAND, 'COMPLETE', invented()),
  { ...expected('ps-erwartet-hundeanmeldung', 'ps-hundeanmeldung', 'EXECUTE', LAND, 'COMPLETE', invented()), levels: ['MUNICIPALITY'] },
];

export const consents: readonly Unwritten<Consent>[] = [{ id: ref('ps-zustimmung-karten'), clause: ref(clauseId('ITR-2026/11', 1)), body: ref('ps-gemeindebund'), ...invented([], { from: '2026-01-20' }) }];

/** OVERDUE_COMMITMENT. */
export const commitments: readonly Unwritten<Commitment>[] = [{
  id: ref('ps-zusage-betriebskonzept'), subject: ref('ps-rechenzentrum'), body: ref('ps-im'), task: { de: 'Betriebskonzept für den Serverpark vorlegen', en: 'Present the operating concept of the server park' }, due: asDay('2026-09-30'), binding: true,
  origin: { existing: ref('ps-gesetz-5') }, ...invented(['ps-gesetz-5'], { from: '2026-02-01' }),
}];

const stand = (place: string, state: Rollout['state']): Unwritten<Rollout> => ({ id: ref(`ps-terminbuchung-${place}`), subject: ref('ps-terminbuchung'), place: asArs(place), state, due: asDay('2026-10-31'), ...invented([], { from: '2026-05-01' }) });

/** UNCOVERED: live in Kielhausen, not applicable in Löschbach, outstanding in three. */
export const rollouts: readonly Unwritten<Rollout>[] = [
  stand(KIELHAUSEN, 'LIVE'), stand('991150008008', 'NOT_APPLICABLE'), stand('991150009009', 'COMMITTED'), stand(TINTENAU, 'PLANNED'), stand('991160001001', 'COMMITTED'),
];
