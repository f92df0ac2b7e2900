import fc, { type Arbitrary } from 'fast-check';
import { asArs } from '../../ars.ts';
import { asDay } from '../../day.ts';
import { asId, type AcceptanceId, type AssignmentId, type BodyId, type ClauseId, type CompetenceId, type DelegationId, type EndingId, type ExpectationId, type HoldingId, type LegalBasisId, type RankId, type SubjectId, type SuspensionId } from '../../ids.ts';
import { oneRoles, roles, type Acceptance, type Assignment, type Competence, type Delegation, type Ending, type Expectation, type Holder, type Holding, type Origin, type Role, type Suspension } from '../../rules.ts';
import { ratio } from '../../ratio.ts';
import { clause, fact, law } from '../build.ts';
import { holding } from '../paper.ts';
import { boundArb, scopeArb } from './places.ts';
import { bodyArb, functionIds } from './registers.ts';
import { oneOf, rarely, several } from './time.ts';

type Fields<Record> = Omit<Record, keyof ReturnType<typeof fact>>;

export const clauseIds = ['c1', 'c2', 'c3', 'c4'] as const;
const originArb: Arbitrary<Origin> = oneOf<Origin>([56, law], [14, clause('c1')], [12, clause('c2')], [10, clause('c3')], [8, clause('c4')]);
const rankArb: Arbitrary<RankId> = oneOf<string>([5, 'absprache'], [72, 'beschluss'], [9, 'satzung'], [14, 'gesetz']).map((id) => asId<RankId>(id));
/** The subjects that rules are about: mostly the first one and what lies above it. */
const aboutArb: Arbitrary<SubjectId> = oneOf<string>([52, 's1'], [9, 's2'], [4, 's3'], [2, 's4'], [2, 'alone'], [14, 'low'], [8, 'mid'], [9, 'root']).map((id) => asId<SubjectId>(id));

const holderArb = (vacant: number): Arbitrary<Holder> => fc.oneof(
  { weight: 70, arbitrary: bodyArb.map((id): Holder => ({ body: asId<BodyId>(id) })) },
  { weight: 30, arbitrary: oneOf<string>([50, functionIds[0]], [30, functionIds[1]], [vacant, functionIds[2]]).map((id): Holder => ({ fn: asId(id) })) },
);

const holdersArb = (role: Role): Arbitrary<[Holder, ...Holder[]]> => fc.tuple(holderArb(10), holderArb(4), rarely(35), fc.integer({ min: 1, max: 3 }), rarely(15)).map(([first, second, joint, fifths, whole]) => {
  const share = role === 'FUND' && !whole ? { share: ratio(BigInt(fifths), 5n) } : {};
  return joint ? [{ ...first, ...share }, { ...second, ...(role === 'FUND' ? { share: ratio(1n, 5n) } : {}) }] : [{ ...first, ...share }];
});

const periodArb = fc.constantFrom('2026-01-31', '2026-05-31', '2026-10-15').map((day) => asDay(day));

/** `role` in the centre; the others now and then. APPEND only where several may stand side by side. */
export const assignmentsArb = (role: Role): Arbitrary<Assignment[]> => several<Fields<Assignment>, AssignmentId>('r', 5, 13, oneOf<Role>([86, role], [6, 'EXECUTE'], [8, 'OPERATE']).chain((mine) => fc.record({
  subject: aboutArb, role: fc.constant(mine), scope: scopeArb, holders: holdersArb(mine), mode: oneRoles.some((one) => one === mine) ? oneOf<Assignment['mode']>([75, 'BINDING'], [25, 'FALLBACK']) : oneOf<Assignment['mode']>([40, 'BINDING'], [20, 'FALLBACK'], [40, 'APPEND']),
  here: rarely(6), rank: rankArb, origin: originArb, boundTo: boundArb, acceptance: oneOf<Assignment['acceptance']>([86, 'NOT_NEEDED'], [7, 'BY_DEADLINE'], [7, 'CONDITION']), acceptBy: periodArb,
})));

/** Whose consent is asked for. */
export const consentRulesArb: Arbitrary<Assignment[]> = several<Fields<Assignment>, AssignmentId>('einvernehmen-', 0, 2, fc.record({
  subject: aboutArb, role: fc.constant<Role>('CONSENT'), scope: scopeArb, holders: holdersArb('CONSENT'), mode: fc.constant<Assignment['mode']>('APPEND'), here: fc.constant(false),
  rank: rankArb, origin: fc.constant(law), boundTo: fc.constant<'ALL'>('ALL'), acceptance: fc.constant<Assignment['acceptance']>('NOT_NEEDED'),
}));

/** Rules about the supervision of bodies, under the subject that bodies name or the group above it. */
export const supervisionArb: Arbitrary<Assignment[]> = several<Fields<Assignment>, AssignmentId>('aufsicht-', 1, 4, fc.constantFrom<Role>('SUPERVISE_LEGAL', 'SUPERVISE_STAFF').chain((role) => fc.record({
  subject: oneOf<string>([50, 'aufsicht'], [50, 'aemter']).map((id) => asId<SubjectId>(id)), role: fc.constant(role), scope: scopeArb, holders: holdersArb(role), mode: fc.constant<Assignment['mode']>('BINDING'), here: fc.constant(false),
  rank: rankArb, origin: fc.constant(law), boundTo: fc.constant<'ALL'>('ALL'), acceptance: fc.constant<Assignment['acceptance']>('NOT_NEEDED'),
})));

/** Who hands on: now and then whoever holds the function that two hold evenly. */
const fromArb: Arbitrary<Holder> = fc.oneof({ weight: 80, arbitrary: holderArb(3) }, { weight: 20, arbitrary: fc.constant<Holder>({ fn: asId(functionIds[3]) }) });

const drawnDelegationsArb: Arbitrary<Delegation[]> = several<Fields<Delegation>, DelegationId>('d', 0, 7, fc.record({
  from: fromArb, to: bodyArb.map((id) => asId<BodyId>(id)), roles: oneOf<Delegation['roles']>([70, ['LEAD', 'EXECUTE', 'OPERATE']], [30, ['EXECUTE']]), subject: aboutArb, scope: scopeArb,
  transfersDuty: rarely(55), mayPassOn: rarely(50), instrument: fc.constant(asId<Delegation['instrument']>('vereinbarung')), origin: originArb,
}));

/** Now and then one says what another says, and allows more or less. */
export const delegationsArb: Arbitrary<Delegation[]> = fc.tuple(drawnDelegationsArb, rarely(30)).map(([drawn, twice]) => {
  const [first] = drawn;
  return twice && first ? [...drawn, { ...first, id: asId<DelegationId>('d-zwilling'), mayPassOn: !first.mayPassOn }] : drawn;
});

export const endingsArb = (targets: readonly string[]): Arbitrary<Ending[]> => (targets.length === 0 ? fc.constant([]) : several<Fields<Ending>, EndingId>('e', 0, 5, fc.record({
  target: fc.constantFrom(...targets).map((id) => asId<AssignmentId>(id)), scope: scopeArb, partial: rarely(25), rank: rankArb, origin: originArb,
}).map(({ partial, scope, ...ending }) => (partial ? { ...ending, scope } : ending))));

export const suspensionsArb: Arbitrary<Suspension[]> = several<Fields<Suspension>, SuspensionId>('ruht', 0, 2, fc.constantFrom(...clauseIds).map((id) => ({ clause: asId<ClauseId>(id) })));
export const holdingsArb: Arbitrary<Holding[]> = several<Fields<Holding>, HoldingId>('h', 2, 7, fc.record({ fn: oneOf<string>([60, 'f1'], [40, 'f2']).map((id) => asId<Holding['fn']>(id)), body: bodyArb.map((id) => asId<BodyId>(id)), area: scopeArb }))
  .map((drawn) => [...drawn, ...['k1', 'k2'].map((by) => holding(`gleich-${by}`, functionIds[3], by, '08'))]);

/** One board that may do nearly everything, and one whose powers are drawn. */
export const competencesArb: Arbitrary<Competence[]> = several<Fields<Competence>, CompetenceId>('k', 1, 3, fc.record({
  board: fc.constant(asId<Competence['board']>('rat')), subject: aboutArb, roles: oneOf<Role[]>([80, [...roles]], [20, ['LEAD']]), scope: scopeArb, highest: rankArb,
})).map((drawn) => [...drawn.map((row) => ({ ...row, basis: [asId<LegalBasisId>('gesetz')] })), competenceOfAll]);

const competenceOfAll: Competence = { ...fact('k-alles', { basis: ['auf-zeit'] }), board: asId('itr'), subject: asId('root'), roles: [...roles], scope: { within: [asArs('')] }, highest: asId('gesetz') };

export const expectationsArb = (role: Role): Arbitrary<Expectation[]> => several<Fields<Expectation>, ExpectationId>('x', 2, 6, fc.record({
  subject: aboutArb, role: oneOf<Role>([90, role], [10, 'EXECUTE']), scope: scopeArb, required: rarely(85), record: oneOf<Expectation['record']>([55, 'COMPLETE'], [45, 'PARTIAL']),
  levels: oneOf<Expectation['levels'] | null>([70, null], [15, ['MUNICIPALITY', 'COUNTY']], [15, ['LAND']]),
}).map(({ levels, ...rest }) => (levels ? { ...rest, levels } : rest)));

export const acceptancesArb = (targets: readonly string[]): Arbitrary<Acceptance[]> => (targets.length === 0 ? fc.constant([]) : several<Fields<Acceptance>, AcceptanceId>('ja', 0, 5, fc.record({
  assignment: fc.constantFrom(...targets).map((id) => asId<AssignmentId>(id)), body: bodyArb.map((id) => asId<BodyId>(id)),
})));
