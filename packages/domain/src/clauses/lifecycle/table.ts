import type { Guard, LifeEvent, State } from './states.ts';

/** One way from a state. `to` has several where the event itself does not say which: `close` ends as the stored run of the evaluator says. */
type Transition = { from: State; event: LifeEvent; to: readonly [State, ...State[]]; guards: readonly Guard[] };

const way = (from: State, event: LifeEvent, to: State | readonly [State, ...State[]], ...needed: Guard[]): Transition => ({ from, event, to: typeof to === 'string' ? [to] : to, guards: needed });

/** What a certified text may not leave behind (§8): the difference at head is the one that was voted on, or was acknowledged. */
const SIGNED: readonly Guard[] = ['SIGNATORY_IS_NOT_DRAFTER', 'CONSENTS_RECORDED', 'DIFFERENCE_AS_VOTED'];

/** RESOLVER §8. What does not stand here does not happen. */
export const transitions: readonly Transition[] = [
  way('DRAFT', 'submit', 'SUBMITTED', 'DRY_RUN_PASSES'),
  way('SUBMITTED', 'hear', 'SUBMITTED'),
  way('SUBMITTED', 'schedule', 'SCHEDULED', 'HEARING_CLOSED_OR_WAIVED', 'NOTICE_PERIOD_KEPT'),
  way('SUBMITTED', 'circulate', 'VOTING', 'HEARING_CLOSED_OR_WAIVED', 'CIRCULATION_ALLOWED', 'DEADLINE_SET', 'IMPACT_NOT_STALE'),
  way('SUBMITTED', 'withdraw', 'WITHDRAWN'),
  way('SCHEDULED', 'call', 'OPEN', 'SESSION_OPEN'),
  way('SCHEDULED', 'postpone', 'SUBMITTED'),
  way('OPEN', 'vote', 'VOTING', 'QUORUM', 'RECUSALS_SETTLED', 'IMPACT_NOT_STALE'),
  way('OPEN', 'note', 'NOTED'),
  way('OPEN', 'refer', 'REFERRED'),
  way('OPEN', 'postpone', 'SUBMITTED'),
  way('OPEN', 'withdraw', 'WITHDRAWN'),
  way('VOTING', 'close', ['ADOPTED', 'REJECTED', 'INQUORATE'], 'EVALUATOR_RUN_STORED'),
  way('INQUORATE', 'resubmit', 'SUBMITTED'),
  way('ADOPTED', 'certify', 'CERTIFIED', ...SIGNED),
  way('ADOPTED', 'resubmit', 'SUBMITTED', 'DIFFERENCE_CHANGED'),
  way('CERTIFIED', 'publish', 'PUBLISHED'),
  ...(['ADOPTED', 'CERTIFIED', 'PUBLISHED'] as const).flatMap((from) => [
    way(from, 'object', from, 'OFFICE_ENTITLED', 'WITHIN_DEADLINE'),
    way(from, 'confirm', from, 'SUSPENDED', 'BOARD_NAMED_BY_RULES'),
    way(from, 'overturn', 'OVERTURNED', 'SUSPENDED', 'BOARD_NAMED_BY_RULES'),
  ]),
  way('PUBLISHED', 'annul', 'ANNULLED', 'AUTHORITY_AND_DOCUMENT_NAMED'),
];
