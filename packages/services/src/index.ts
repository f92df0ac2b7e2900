// The verbs. Each is one file.
export type { Actor } from './actor.ts';
export { answersFor } from './answers.ts';
export { clocksOf } from './clocks.ts';
export { dutiesOfBody } from './duties.ts';
export { FederError, type ErrorCode } from './errors.ts';
export { listFindings } from './findings.ts';
export { confirmKept, headSeq, openFeder, ready, refresh, type Feder } from './feder.ts';
export { listBoards, listBodies, listSubjects, listTerritories } from './lists.ts';
export { listProcedures } from './list-procedures.ts';
export { overviewOf } from './overview.ts';
export { invalid, requestCorrection } from './request-correction.ts';
export { resolveOne } from './resolve.ts';
export { search } from './search.ts';
export { simulateDraft } from './simulate.ts';
export { tryDecision } from './try-decision.ts';
