import type { Ars, Level } from './ars.ts';
import type { Day } from './day.ts';
import type { Fact, Scope, Text } from './fact.ts';
import type {
  AcceptanceId, AssignmentId, BoardId, BodyId, ClauseId, CommitmentId, CompetenceId, ConsentId, CostAssessmentId, DelegationId, EndingId, ExpectationId, FulfilmentId,
  FunctionId, HoldingId, InstrumentId, LegalBasisId, RankId, RolloutId, StatusHoldingId, StatusId, SubjectId, SuccessionId, SuspensionId,
} from './ids.ts';
import type { Ratio } from './ratio.ts';

/** Federführung, Durchführung, Betrieb, Rechts-, Fach-, Dienstaufsicht: one answer per cell. */
export const oneRoles = ['LEAD', 'EXECUTE', 'OPERATE', 'SUPERVISE_LEGAL', 'SUPERVISE_TECHNICAL', 'SUPERVISE_STAFF'] as const;
/** Einvernehmen, Benehmen, Mitwirkung, Kenntnisnahme: several side by side are normal. */
export const manyRoles = ['CONSENT', 'CONSULT', 'SUPPORT', 'INFORM'] as const;
/** FUND is Finanzierung: shares. */
export const roles = [...oneRoles, 'FUND', ...manyRoles] as const;

export type One = (typeof oneRoles)[number];
export type Many = (typeof manyRoles)[number];
export type Role = (typeof roles)[number];

/** A body, or "whoever holds this function at the place". `share` only with FUND. */
export type Holder = ({ body: BodyId } | { fn: FunctionId }) & { share?: Ratio };

/** Decided in Feder by a clause, or standing law and practice (Bestand). */
export type Origin = { clause: ClauseId } | { existing: LegalBasisId };

export type Assignment = Fact<AssignmentId> & {
  subject: SubjectId;
  role: Role;
  scope: Scope;
  /** Several are joint. */
  holders: [Holder, ...Holder[]];
  mode: 'BINDING' | 'FALLBACK' | 'APPEND';
  /** Not inherited: exactly this subject, at exactly the places in `within`. */
  here: boolean;
  rank: RankId;
  origin: Origin;
  boundTo: 'ALL' | Ars[];
  acceptance: 'NOT_NEEDED' | 'BY_DEADLINE' | 'CONDITION';
  /** The last day on which an addressee may accept; after it the finding UNACCEPTED stands (§7). Absent: no period was set. */
  acceptBy?: Day;
};

/** Switches its target off on the days of `valid`, in `scope` if one is named. */
export type Ending = Fact<EndingId> & { target: AssignmentId | DelegationId; scope?: Scope; rank: RankId; origin: Origin };

/** A clause rests on the days of `valid`. */
export type Suspension = Fact<SuspensionId> & { clause: ClauseId };

export type Delegation = Fact<DelegationId> & {
  from: Holder;
  to: BodyId;
  roles: ('LEAD' | 'EXECUTE' | 'OPERATE')[];
  subject: SubjectId;
  scope: Scope;
  transfersDuty: boolean;
  mayPassOn: boolean;
  instrument: InstrumentId;
  origin: Origin;
};

/** The register of functions: who holds one, for which area. */
export type Holding = Fact<HoldingId> & { fn: FunctionId; body: BodyId; area: Scope };

/** The register of status. */
export type StatusHolding = Fact<StatusHoldingId> & { status: StatusId; place: Ars };

/** What a board may decide, where, and up to which rank. */
export type Competence = Fact<CompetenceId> & { board: BoardId; subject: SubjectId; roles: Role[]; scope: Scope; highest: RankId };

/** Whether a holder is required here, and whether the record is signed complete (G6). */
export type Expectation = Fact<ExpectationId> & { subject: SubjectId; role: Role; scope: Scope; required: boolean; levels?: Level[]; record: 'COMPLETE' | 'PARTIAL' };

/** A body or place that follows another. A rename is only a new version. */
export type Succession = Fact<SuccessionId> & { from: BodyId | Ars; to: BodyId | Ars; kind: 'MERGER' | 'TAKEOVER' };

/** What resolving needs of a clause: the board that decided it, and the day of adoption (competence is asked for that day, §3.2). */
export type ClauseRecord = Fact<ClauseId> & { board: BoardId; resolution: string; number: number; adopted: Day; label: string };

/** An addressee's acceptance of an assignment that needs it (§3.2 NOT_ACCEPTED, and Held.accepted). */
export type Acceptance = Fact<AcceptanceId> & { assignment: AssignmentId; body: BodyId };

/** Einvernehmen of a body with a clause: of whoever had to be asked the day before it takes effect (§7 MISSING_CONSENT). */
export type Consent = Fact<ConsentId> & { clause: ClauseId; body: BodyId };

/** Kostenfolgenabschätzung attached to a clause (§7 UNFUNDED/TRANSFER; Art. 71 Abs. 3 LV asks for one before work moves to municipalities). */
export type CostAssessment = Fact<CostAssessmentId> & { clause: ClauseId; title: Text };

/** Zusage: a body does something by the day `due`. Not binding: it was asked to (REQUEST, "bittet"). */
export type Commitment = Fact<CommitmentId> & { subject: SubjectId; body: BodyId; task: Text; due: Day; binding: boolean; origin: Origin };

/** A commitment was kept, on the first day of `valid`. */
export type Fulfilment = Fact<FulfilmentId> & { commitment: CommitmentId };

/** Rollout-Stand of a subject at a municipality; `due` is the day by which it is to be live, null where none is named. */
export type Rollout = Fact<RolloutId> & { subject: SubjectId; place: Ars; state: 'PLANNED' | 'COMMITTED' | 'LIVE' | 'NOT_APPLICABLE'; due: Day | null };
