export type RefusalCode =
  | 'MATTER_UNKNOWN' | 'PARAMETER_UNKNOWN' | 'OPTION_UNKNOWN' | 'QUORUM_EVENT_MISSING' | 'SEAT_UNKNOWN' | 'SEAT_TWICE' | 'NOT_A_MEMBER' | 'BALLOT_TWICE' | 'RECUSED_VOTED'
  | 'ABSENT_VOTED' | 'VOTES_SPLIT' | 'TOO_MANY_VOTES' | 'SECRET_UNEQUAL' | 'SECRET_NEEDS_NAMES' | 'NOT_IN_PLACE_OF_BOARD' | 'EVENT_NOT_POSSIBLE' | 'LOT_NOT_DRAWN' | 'MEASURE_UNKNOWN';

/** Input that no decision can rest on. `code` is stable; the message says what was found, what was expected and what to do. */
export class VoteRefused extends RangeError {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'VoteRefused';
    this.code = code;
  }
}
