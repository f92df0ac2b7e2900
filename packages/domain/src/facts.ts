import type { Agreement, Board, Body, Contact, FunctionRecord, Instrument, LegalBasis, Rank, Source, StatusRecord, Subject, Territory } from './registers.ts';
import type {
  Acceptance, Assignment, ClauseRecord, Commitment, Competence, Consent, CostAssessment, Delegation, Ending, Expectation, Fulfilment, Holding, Rollout, StatusHolding, Succession,
  Suspension,
} from './rules.ts';
import type { Commit } from './seq.ts';

/** Every kind of two-clock record, by the name of its table. */
export type FactKinds = {
  territory: Territory;
  body: Body;
  subject: Subject;
  function: FunctionRecord;
  status: StatusRecord;
  board: Board;
  legalBasis: LegalBasis;
  agreement: Agreement;
  instrument: Instrument;
  contact: Contact;
  clause: ClauseRecord;
  assignment: Assignment;
  ending: Ending;
  suspension: Suspension;
  delegation: Delegation;
  holding: Holding;
  statusHolding: StatusHolding;
  competence: Competence;
  expectation: Expectation;
  succession: Succession;
  acceptance: Acceptance;
  consent: Consent;
  costAssessment: CostAssessment;
  commitment: Commitment;
  fulfilment: Fulfilment;
  rollout: Rollout;
};

export type FactKind = keyof FactKinds;
export type AnyFact = FactKinds[FactKind];

/** The kinds in the order in which they can be written: what is pointed to comes first. */
export const factKinds = [
  'territory', 'body', 'subject', 'function', 'status', 'board', 'legalBasis', 'agreement', 'instrument', 'contact', 'clause',
  'assignment', 'ending', 'suspension', 'delegation', 'holding', 'statusHolding', 'competence', 'expectation', 'succession', 'acceptance',
  'consent', 'costAssessment', 'commitment', 'fulfilment', 'rollout',
] as const satisfies readonly FactKind[];

/** Real authorities, or the resettable Planspiel of invented ones. A fact belongs to one of them. */
export const worldIds = ['real', 'planspiel'] as const;
export type WorldId = (typeof worldIds)[number];

/** All that a world is made of: every version of every record, open and closed, with the commits that they refer to. */
export type WorldFacts = { [Kind in FactKind]: FactKinds[Kind][] } & { ranks: Rank[]; sources: Source[]; commits: Commit[] };

/** A record before it is written: the commit gives it version and knowledge time. */
export type Unwritten<Record extends AnyFact> = Record extends AnyFact ? Omit<Record, 'version' | 'known'> : never;

/** A seed: records before they are written, with the ranks and sources that they refer to. */
export type Seed = { [Kind in FactKind]: Unwritten<FactKinds[Kind]>[] } & { ranks: Rank[]; sources: Source[] };
