import type { Ars } from './ars.ts';
import type { Day } from './day.ts';
import type { Confidence } from './fact.ts';
import type { AssignmentId, BodyId, ClauseId, DelegationId, EndingId, HoldingId, LegalBasisId, SubjectId } from './ids.ts';
import type { Ratio } from './ratio.ts';
import type { Role } from './rules.ts';
import type { Seq } from './seq.ts';

export type Query = { subject: SubjectId; role: Role; place: Ars; on: Day; at: Seq };

export const statuses = ['UNIQUE', 'JOINT', 'SET', 'CONFLICT', 'GAP', 'UNKNOWN', 'NOT_EXPECTED'] as const;
export type Status = (typeof statuses)[number];

/** Why a rule that covers the cell does not count, in the order in which it is asked (§3.2). */
export const sifts = ['SUSPENDED', 'ENDED', 'ULTRA_VIRES', 'NOT_BOUND', 'NOT_ACCEPTED', 'VACANT', 'DANGLING'] as const;
export type Sift = (typeof sifts)[number];

/** The first place of the key (§3.4) that differs. */
export const losts = ['YIELDED', 'RANK', 'SUBJECT', 'PLACE', 'STATUS'] as const;
export type Lost = (typeof losts)[number];

export const reasons = ['NO_RULE', 'BEFORE_RECORD', 'ASK_BELOW', 'NOT_IN_FORCE', 'MERGED_DIFFER', 'FUNCTION_DISPUTED', 'OVERFUNDED', ...sifts] as const;
export type Reason = (typeof reasons)[number];

/**
 * One holder of an answer. `body` bears the duty; `performer` does the work where that was handed on without the duty;
 * `formerly` bore the duty before it was transferred; `via` are the delegations applied, in order.
 */
export type Held = {
  body: BodyId;
  share?: Ratio;
  performer?: BodyId;
  formerly?: BodyId[];
  via: DelegationId[];
  confidence: Confidence;
  accepted?: boolean;
};

/** What was only announced. `subject` is what the announcement speaks of: the asked one, a group above it, or its twin in a group that is one matter (G4). */
export type Announced = Held & { subject: SubjectId; fact: AssignmentId };

/** What a fact did, and against what. */
export type StepOutcome =
  | { outcome: 'WON' | 'CO_GROUND' | 'ADDED' | 'APPLIED' | 'CIRCULAR' }
  | { outcome: 'SIFTED'; why: Sift }
  | { outcome: 'LOST'; why: Lost; to: AssignmentId | HoldingId | DelegationId };

/**
 * What a fact did for the answer. `path`: the keys from the place up to where the fact was found. `key`: the order key (§3.4).
 * A holding step says who holds the function here (WON) and who holds it for the wider area and is not asked (LOST/PLACE).
 * A delegation that a more specific one of the same body displaces is LOST `to` that one; one that leads back to the body that hands on is CIRCULAR and ignored (§3.6).
 */
export type Step = {
  kind: 'ASSIGNMENT' | 'ENDING' | 'DELEGATION' | 'HOLDING';
  fact: AssignmentId | EndingId | DelegationId | HoldingId;
  version: number;
  key?: readonly number[];
  path: Ars[];
  basis: LegalBasisId[];
  clause?: ClauseId;
  /** The body that the fact names at this place: a holding's, a delegation's `to`, or the assignment's only holder. */
  body?: BodyId;
  /** Set where the step comes from asking another role: the duty holder of EXECUTE or OPERATE, when supervision follows that body (§3.7). */
  of?: Role;
} & StepOutcome;

export type AsOf = { on: Day; at: Seq; knownAt: string; rules: string };

export type Answer = {
  status: Status;
  reason?: Reason;
  /** CONFLICT: the claimants, none is chosen. */
  holders: Held[];
  announced: Announced[];
  answeredAt: Ars;
  /** The longest span around `on` with equal answers (G8) at the same `at`; null is open. */
  since: Day | null;
  until: Day | null;
  /** `since` is where our record begins; the true start lies earlier. */
  sinceAtLatest: boolean;
  asOf: AsOf;
  trace: Step[];
};
