import type { Seed } from '@feder/domain';

/** A seed with nothing in it, to be filled kind by kind. */
export const emptySeed = (): Seed => ({
  ranks: [], sources: [], territory: [], body: [], subject: [], function: [], status: [], board: [], legalBasis: [], agreement: [], instrument: [], contact: [], clause: [],
  assignment: [], ending: [], suspension: [], delegation: [], holding: [], statusHolding: [], competence: [], expectation: [], succession: [], acceptance: [],
  consent: [], costAssessment: [], commitment: [], fulfilment: [], rollout: [],
});
