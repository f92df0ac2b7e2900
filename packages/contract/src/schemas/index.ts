// The shapes that go over the wire.
export { answer, wireAnswer, wireHeld, type WireAnswer } from './answer.ts';
export { answersPage, answersQuery, clocksQuery, clockState } from './answers.ts';
export { boundaries, boundariesParams, boundariesQuery, topology, type Boundaries } from './boundaries.ts';
export type { AnswersPage, ClockState, Names, RoleAnswer, WireExplanation } from './answers.ts';
export { correctionInput, correctionReceipt, type CorrectionInput, type CorrectionReceipt } from './correction.ts';
export { barrierInput, barrierReceipt, licences, nothingAsked, operator, type BarrierReceipt, type Licences, type Operator } from './duty-pages.ts';
export { differences, differencesQuery, type Differences } from './differences.ts';
export { dutiesParams, dutiesQuery, dutyList, type DutiesPage } from './duties.ts';
export { timeline, timelineQuery, type Timeline } from './timeline.ts';
export { edges, edgesQuery, rollouts, rolloutsQuery, type Edges, type Rollouts } from './edges.ts';
export { findingsPage, findingsQuery, wireFinding, type FindingsPage, type WireFinding } from './findings.ts';
export { bodiesQuery, bodyList, boardList, endableList, functionList, listQuery, subjectList, subjectsQuery, territoriesQuery, territoryList } from './lists.ts';
export type { WireBoard, WireEndable, WireFunction, WireBody, WireSubject, WireTerritory } from './lists.ts';
export type { Counted, Reach } from './population.ts';
export { holderClasses, matrixQuery, matrixView, type HolderClass, type MatrixInput, type MatrixView } from './matrix.ts';
export { coreRoles, overview, overviewQuery, type CoreCell, type Figure, type Overview } from './overview.ts';
export { answerExtractQuery, calendarQuery, extract, resolutionExtractQuery, type Extract } from './extract.ts';
export { correctionList, correctionsQuery, roundList, type CorrectionList, type RoundList } from './follow-up.ts';
export { actDone, acts, attachmentTypeOf, LARGEST_ATTACHMENT, signInInput, type ActDone, type ActInputs } from './proceedings.ts';
export { agreementList, agreementParams, agreementsQuery, agreementView, bodyParams, bodyProfile, historyList, historyQuery, profileQuery, subjectParams, subjectProfile } from './profiles.ts';
export type { AgreementList, AgreementView, BodyProfile, HistoryList, SubjectProfile } from './profiles.ts';
export { chain, chainQuery, protocol, protocolQuery, type Chain, type ChainQuery, type Protocol, type ProtocolQuery } from './protocol.ts';
export { problem, type FieldError, type Problem } from './problem.ts';
export { decideInput, procedureList, trialDecision, type DecideInput, type ProcedureList, type TrialDecision } from './procedure.ts';
export type { WireSegment, WireSentence } from './sentence.ts';
export { effectView, sliceQuery, sliceView, type EffectView, type SliceView } from './effect.ts';
export { impactReport, simulateInput, wireImpact, type ImpactReport, type SimulateInput } from './simulate.ts';
export { searchKinds, searchQuery, searchResult, type Hit, type SearchKind } from './search.ts';
export { resolved, resolveQuery, type WireResolved, type WireWhyNot } from './why-not.ts';
export {
  boardQuery, boardView, changeList, changesQuery, draftList, draftQuery, draftsQuery, draftView, me, officeList, sessionList, sessionView, thingParams, thingQuery, worldQuery,
  type BallotView, type BoardView, type ChangeList, type DraftList, type DraftView, type MayView, type Me, type OfficeList, type SessionList, type SessionView,
} from './proceedings-views.ts';
