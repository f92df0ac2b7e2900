import fc, { type Arbitrary } from 'fast-check';
import { asDay } from '../../day.ts';
import { asId, type BodyId, type ClauseId, type CommitmentId, type ConsentId, type CostAssessmentId, type FulfilmentId, type RolloutId, type SubjectId } from '../../ids.ts';
import type { Commitment, Consent, CostAssessment, Fulfilment, Rollout } from '../../rules.ts';
import { clause, law, type fact } from '../build.ts';
import { municipalityArb } from './places.ts';
import { bodyArb } from './registers.ts';
import { clauseIds } from './rules.ts';
import { oneOf, rarely, several } from './time.ts';

type Fields<Record> = Omit<Record, keyof ReturnType<typeof fact>>;

const clauseArb = fc.constantFrom(...clauseIds).map((id) => asId<ClauseId>(id));
const bodyIdArb = bodyArb.map((id) => asId<BodyId>(id));
const subjectArb: Arbitrary<SubjectId> = oneOf<string>([70, 's1'], [20, 's2'], [10, 'alone']).map((id) => asId<SubjectId>(id));
const dueArb = fc.constantFrom('2026-01-31', '2026-05-31', '2026-10-15').map((day) => asDay(day));
const text = { de: 'Etwas tun', en: 'Do something' };

export const consentsArb: Arbitrary<Consent[]> = several<Fields<Consent>, ConsentId>('zustimmung', 0, 4, fc.record({ clause: clauseArb, body: bodyIdArb }));
export const costsArb: Arbitrary<CostAssessment[]> = several<Fields<CostAssessment>, CostAssessmentId>('kosten', 0, 1, fc.record({ clause: clauseArb, title: fc.constant(text) }));
export const commitmentsArb: Arbitrary<Commitment[]> = several<Fields<Commitment>, CommitmentId>('zusage', 0, 2, fc.record({
  subject: subjectArb, body: bodyIdArb, task: fc.constant(text), due: dueArb, binding: rarely(50), origin: oneOf([50, law], [50, clause('c1')]),
}));
export const fulfilmentsArb: Arbitrary<Fulfilment[]> = several<Fields<Fulfilment>, FulfilmentId>('getan', 0, 1, fc.constantFrom('zusage0', 'zusage1').map((id) => ({ commitment: asId<CommitmentId>(id) })));
export const rolloutsArb: Arbitrary<Rollout[]> = several<Fields<Rollout>, RolloutId>('stand', 0, 3, fc.record({
  subject: subjectArb, place: municipalityArb, state: fc.constantFrom<Rollout['state']>('PLANNED', 'COMMITTED', 'LIVE', 'NOT_APPLICABLE'), due: fc.option(dueArb, { freq: 5 }),
}));
