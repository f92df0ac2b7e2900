import fc, { type Arbitrary } from 'fast-check';
import type { Query } from '../answer.ts';
import { asArs } from '../ars.ts';
import { asDay } from '../day.ts';
import type { WorldFacts } from '../facts.ts';
import { asId, type SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { asSeq } from '../seq.ts';
import { commitmentsArb, consentsArb, costsArb, fulfilmentsArb, rolloutsArb } from './arbitraries/follow-ups.ts';
import { askedPlace, placesArb, placeSuccessions } from './arbitraries/places.ts';
import { bodiesArb, bodySuccessionsArb, functionIds, roleArb, statusHoldingsArb, subjectsArb } from './arbitraries/registers.ts';
import { acceptancesArb, assignmentsArb, clauseIds, competencesArb, consentRulesArb, delegationsArb, endingsArb, expectationsArb, holdingsArb, supervisionArb, suspensionsArb } from './arbitraries/rules.ts';
import { askedDay, HEAD, oneOf } from './arbitraries/time.ts';
import { days, emptyWorld, fact } from './build.ts';
import { clauseRecord } from './paper.ts';

/** A world and questions to it, most of them about the role at its centre. */
export type Asked = { facts: WorldFacts; queries: Query[] };

/** Small worlds with everything that RESOLVER knows: registers, rules, endings, delegations with loops, corrections, mergers. `roles`: the role at the centre of each. */
export const askedArb = (questions = 4, roles: Arbitrary<Role> = roleArb): Arbitrary<Asked> => roles.chain((role) => fc.record({ facts: worldArb(role), queries: fc.array(queryArb(role), { minLength: questions, maxLength: questions }) }));

const queryArb = (role: Role): Arbitrary<Query> => fc.record({
  subject: oneOf<string>([72, 's1'], [13, 's2'], [5, 's3'], [4, 's4'], [3, 'alone'], [2, 'aufsicht'], [1, 'low']).map((id) => asId<SubjectId>(id)),
  role: oneOf<Role>([88, role], [2, 'EXECUTE'], [8, 'SUPERVISE_STAFF'], [2, 'OPERATE']),
  place: askedPlace.map((key) => asArs(key)),
  on: askedDay.map((day) => asDay(day)),
  at: oneOf([64, HEAD], [14, 3], [12, 2], [9, 1], [1, 0]).map((seq) => asSeq(seq)),
});

function worldArb(role: Role): Arbitrary<WorldFacts> {
  const rules = fc.tuple(assignmentsArb(role), supervisionArb, consentRulesArb, delegationsArb).map(([assignments, supervision, consent, delegations]) => ({ assignments: [...assignments, ...supervision, ...consent], delegations }));
  const registers = fc.record({
    territory: placesArb, body: bodiesArb, subject: subjectsArb, statusHolding: statusHoldingsArb, holding: holdingsArb, competence: competencesArb, expectation: expectationsArb(role), suspension: suspensionsArb, succession: bodySuccessionsArb,
    consent: consentsArb, costAssessment: costsArb, commitment: commitmentsArb, fulfilment: fulfilmentsArb, rollout: rolloutsArb,
  });
  return fc.tuple(registers, rules).chain(([registered, { assignments, delegations }]) => {
    const targets = [...assignments, ...delegations].map(({ id }) => String(id));
    return fc.record({ ending: endingsArb(targets), acceptance: acceptancesArb(assignments.map(({ id }) => id)) }).map((more): WorldFacts => ({
      ...emptyWorld(), ...registered, ...more, assignment: assignments, delegation: delegations, succession: [...placeSuccessions, ...registered.succession], ...frame(),
    }));
  });
}

/** What no answer turns on: names, boards, clauses (two of each board, adopted on different days), and the order of commits. */
function frame(): Pick<WorldFacts, 'function' | 'status' | 'board' | 'clause' | 'instrument' | 'commits' | 'legalBasis'> {
  const name = (id: string) => ({ de: id, en: id });
  return {
    function: functionIds.map((id) => ({ ...fact(id), name: name(id), grammar: 'F' })),
    status: [{ ...fact('gks'), name: name('Große Kreisstadt'), grammar: 'F' }],
    board: ['itr', 'rat'].map((id) => ({ ...fact(id), name: name(id), grammar: 'M', body: asId('k1'), summary: name(id) })),
    clause: clauseIds.map((id, index) => clauseRecord(id, index < 3 ? 'itr' : 'rat', index % 2 === 0 ? '2025-12-01' : '2026-05-15')),
    instrument: [{ ...fact('vereinbarung'), name: name('Vereinbarung'), transfersDuty: true }],
    legalBasis: [days('2020-01-01'), days('2020-01-01', '2026-10-01')].map((valid, index) => ({ ...fact(['gesetz', 'auf-zeit'][index] ?? '', { valid }), norm: 'Gesetz', label: '§ 1 Gesetz', title: name('Gesetz'), rank: asId('gesetz') })),
    commits: Array.from({ length: HEAD }, (_, index) => ({ seq: asSeq(index + 1), at: `2026-01-0${index + 1}T00:00:00.000000Z` })),
  };
}
