/** Where a proposal or the act that comes of it stands (§8). The force of a clause on a day is another life cycle and is computed. */
export const states = [
  'DRAFT', 'SUBMITTED', 'SCHEDULED', 'OPEN', 'VOTING', 'REJECTED', 'INQUORATE', 'NOTED', 'REFERRED', 'WITHDRAWN', 'ADOPTED', 'CERTIFIED', 'PUBLISHED', 'OVERTURNED', 'ANNULLED',
] as const;
export type State = (typeof states)[number];

export const events = [
  'submit', 'hear', 'schedule', 'circulate', 'withdraw', 'call', 'postpone', 'vote', 'note', 'refer', 'close', 'resubmit', 'certify', 'publish', 'object', 'confirm', 'overturn', 'annul',
] as const;
export type LifeEvent = (typeof events)[number];

/** What must hold for an event; each is found out by whoever asks, with its paragraph in the rules of the board. */
export const guards = [
  'DRY_RUN_PASSES', 'HEARING_CLOSED_OR_WAIVED', 'NOTICE_PERIOD_KEPT', 'CIRCULATION_ALLOWED', 'DEADLINE_SET', 'SESSION_OPEN', 'QUORUM', 'RECUSALS_SETTLED', 'IMPACT_NOT_STALE',
  'EVALUATOR_RUN_STORED', 'SIGNATORY_IS_NOT_DRAFTER', 'CONSENTS_RECORDED', 'DIFFERENCE_AS_VOTED', 'DIFFERENCE_CHANGED', 'OFFICE_ENTITLED', 'WITHIN_DEADLINE', 'BOARD_NAMED_BY_RULES', 'AUTHORITY_AND_DOCUMENT_NAMED', 'SUSPENDED',
] as const;
export type Guard = (typeof guards)[number];
