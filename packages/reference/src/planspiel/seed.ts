import type { Seed } from '@feder/domain';
import { emptySeed } from '../make/empty.ts';
import { ranks } from '../real/ranks.ts';
import { planspielSource } from './base.ts';
import { bodies, holdings, statusHoldings } from './bodies.ts';
import * as shown from './findings.ts';
import { boards, competences, functions, instruments, legalBases, statuses, subjects } from './registers.ts';
import { assignments, clauses, delegations, endings, expectations, suspensions } from './rules.ts';
import { successions, territories } from './territories.ts';

/** The Planspiel: an invented Land in which invented boards decide, so that every kind of answer can be seen and practised. Resettable. */
export const planspielSeed = (): Seed => ({
  ...emptySeed(),
  ranks: [...ranks],
  sources: [planspielSource],
  territory: [...territories],
  body: [...bodies, ...shown.bodies],
  subject: [...subjects, ...shown.subjects],
  function: [...functions],
  status: [...statuses],
  board: [...boards],
  legalBasis: [...legalBases, ...shown.legalBases],
  instrument: [...instruments],
  clause: [...clauses],
  assignment: [...assignments, ...shown.assignments],
  ending: [...endings, ...shown.endings],
  suspension: [...suspensions],
  delegation: [...delegations, ...shown.delegations],
  holding: [...holdings],
  statusHolding: [...statusHoldings],
  competence: [...competences],
  expectation: [...expectations, ...shown.expectations],
  succession: [...successions],
  consent: [...shown.consents],
  commitment: [...shown.commitments],
  rollout: [...shown.rollouts],
});
