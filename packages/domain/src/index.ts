// The public surface: everything else is inside.
export { agsOf, asArs, contains, digitsOf, isArs, levelOf, levels, lift, pathOf, type Ars, type Level } from './ars.ts';
export { losts, reasons, sifts, statuses, type Announced, type Answer, type AsOf, type Held, type Lost, type Query, type Reason, type Sift, type Status, type Step } from './answer.ts';
export { decide } from './decide/decide.ts';
export { outcomes, type Decision, type Outcome, type Step as DecisionStep } from './decide/decision.ts';
export { comparisons, type Filled, type FilledComparison } from './decide/evaluate.ts';
export { follow, type Event } from './decide/follow.ts';
export { VoteRefused, type RefusalCode } from './decide/refusal.ts';
export type { Circulation, Comparison, Count, DecisionRule, Expr, Group, Matter, Objection, Office, Parameter, Quorum, RuleId, Test } from './decide/rule.ts';
export { seatsOf, type Ballot, type Choice, type Counter, type Seat, type SeatId, type Sitting, type Snapshot, type Snapshots, type Votes } from './decide/snapshot.ts';
export { writeFilled, writeTest } from './decide/write.ts';
export { asDay, covers, dayBefore, isDay, span, type Day, type Span } from './day.ts';
export type { Confidence, Evidence, Fact, Scope, Text } from './fact.ts';
export { explain } from './explain.ts';
export { explainCause, type Caused } from './explain/explain-cause.ts';
export { explainSearched } from './explain/searched.ts';
export { explainWhyNot } from './explain/why-not.ts';
export type { Compared, Duel, Explanation, Language } from './explain/explanation.ts';
export { textOf, type Segment, type Sentence } from './explain/sentence.ts';
export { bookInSteps, updateInSteps, type FindingsBook } from './findings/book.ts';
export { explainFinding, type ExplainedFinding } from './findings/explain-finding.ts';
export { findings, findingsIn, type FindingsAsked } from './findings/findings.ts';
export { findingKinds, type Cause, type CellRun, type Finding, type FindingKind, type Mend, type PlaceRun, type Ref } from './findings/finding.ts';
export { factKinds, worldIds, type AnyFact, type FactKind, type FactKinds, type Seed, type Unwritten, type WorldFacts, type WorldId } from './facts.ts';
export { asId, isId } from './ids.ts';
export type {
  AcceptanceId, AgreementId, AssignmentId, BoardId, BodyId, ClauseId, CompetenceId, ContactId, DelegationId, EndingId, ExpectationId, FunctionId, HoldingId, InstrumentId,
  LegalBasisId, RankId, SourceId, StatusHoldingId, StatusId, SubjectId, SuccessionId, SuspensionId,
} from './ids.ts';
export { clauseKinds, type Clause, type ClauseKind, type Resolution } from './clauses/clause.ts';
export { compileResolution, type Compiled } from './clauses/compile.ts';
export { forceOf, forceOfResolution, forces, type Force } from './clauses/force.ts';
export { reachOfEndings } from './clauses/reach-of-endings.ts';
export { refusalCodes, type Refusal } from './clauses/refusal.ts';
export type { Guard, LifeEvent, State } from './clauses/lifecycle/states.ts';
export { transitions } from './clauses/lifecycle/table.ts';
export { transition, type TransitionRefused } from './clauses/lifecycle/transition.ts';
export { expectedBy } from './clauses/explain-refusal.ts';
export { explainImpact } from './simulate/explain-impact.ts';
export { headlineOf, impactDiffers, impactKey, type CellChange, type DutyChange, type Idle, type Impact } from './simulate/impact.ts';
export { simulate, type Simulated } from './simulate/simulate.ts';
export { sliceOf, type SliceAsked } from './simulate/slice.ts';
export { summaryOf, type EffectSummary } from './simulate/summary.ts';
export { fromWire, toWire } from './clauses/wire.ts';
export { amendedKey } from './clauses/amend-form.ts';
export { clauseOfFields, endedKey, fieldsOfClause } from './clauses/form.ts';
export { functionKey, templates, type ClauseFields, type Template } from './clauses/form-fields.ts';
export { commitAt, commitOf, headOf, nearestRecord, rankOf, recordAt, recordsAt, recordsKnown, recordsOf, sourceOf, everyVersionOf, type Clocks } from './world/records.ts';
export type { Change, Closed, Opened } from './world/change.ts';
export { matrix, type Matrix, type MatrixQuery, type MatrixRow } from './matrix/matrix.ts';
export type { MatrixRun } from './matrix/runs.ts';
export type { CellAnswer } from './matrix/interned.ts';
export { dutiesOf, type DutiesQuery } from './matrix/duties.ts';
export { dutyKinds, type Duty, type DutyKind, type DutyRun } from './matrix/duty.ts';
export { advance } from './world/advance.ts';
export { restoredTo } from './world/restored.ts';
export { compileWorld } from './world/compile.ts';
export type { World } from './world/projection.ts';
export { resolve, resolveUntraced, RULES_VERSION, type Untraced } from './resolve/resolve.ts';
export { isEqual as isSameAnswer } from './resolve/verdict.ts';
export { resolveAll } from './resolve/resolve-all.ts';
export { edgeDays, edgeSeqs } from './resolve/edges.ts';
export { searched } from './resolve/searched.ts';
export { whyNot } from './resolve/why-not.ts';
export { misses, type Miss, type Missed, type WhyNot, type WhyNotReason } from './why-not.ts';
export { writeSeed } from './world/seed.ts';
export { add, compare, multiply, ONE, ratio, readRatio, writeRatio, type Ratio } from './ratio.ts';
export type { Agreement, Board, Body, Contact, FunctionRecord, Grammar, Instrument, LegalBasis, LegalForm, Rank, Source, StatusRecord, Subject, Territory } from './registers.ts';
export { manyRoles, oneRoles, roles } from './rules.ts';
export type {
  Acceptance, Assignment, ClauseRecord, Commitment, Competence, Consent, CostAssessment, Delegation, Ending, Expectation, Fulfilment, Holder, Holding, Many, One, Origin, Role, Rollout, StatusHolding, Succession, Suspension,
} from './rules.ts';
export { asSeq, isSeq, knows, type Commit, type Known, type Seq } from './seq.ts';
export {
  actKinds, findingNotes, positions, presenceEvents, sessionForms, methods, type ActKind, type Acts, type BallotId, type CorrectedFields, type DraftId, type Method, type Moment, type NewActs, type OfficeId, type Procedure, type SeatHeld, type SessionId, type SessionState,
} from './proceedings/acts.ts';
export { countedVotes, everybody, heldOn, isHolder, momentOf, presentAfter, procedureOn, seatsByProxy, seatsHeldBy, seatsOn, snapshotOf, standIns } from './proceedings/electorate.ts';
export { nextStep, sessionStateOf, stateOf } from './proceedings/life.ts';
export { speakersAfter } from './proceedings/speakers.ts';
export { actions, explainRefusal, permissions, permitted, sessionWays, sessionStateName, standings, stateName, type Action, type Permitted, type Standing } from './proceedings/permission.ts';
export { findingStateOf, findingStates } from './proceedings/finding-state.ts';
export { guardName } from './proceedings/guard-words.ts';
export { nextCommit } from './world/next-commit.ts';
export { linesOf, meeting } from './proceedings/collide.ts';
export { quorumNow } from './proceedings/quorum-now.ts';
export { explainClause, explainEnded } from './clauses/explain-clause.ts';
export { amendmentsAt, endables, endingsAt } from './clauses/endable.ts';
export { breakBetween, chained, FIRST_HASH, type ChainLine, type ChainPlace } from './chain/chained.ts';
