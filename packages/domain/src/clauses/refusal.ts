/** Why a clause cannot be written (§6). */
export const refusalCodes = [
  'NOT_RECORDED', 'EMPTY_SPAN', 'RETROACTIVE', 'NO_PLACE', 'NUMBER_TWICE', 'NOT_IN_FORCE', 'APPEND_FOR_ONE', 'SHARE_OUTSIDE_FUND', 'SHARES_ABOVE_ONE',
  'ALREADY_ENDED', 'NOTHING_TO_END', 'NOTHING_CHANGED', 'NO_DUE_DAY', 'SECRET_BALLOT', 'NOBODY_CONSENTED',
] as const;
export type RefusedFor = (typeof refusalCodes)[number];

/** `clause` is its number, null where the resolution itself is meant; `field` the name in the clause; `found` what stood there, where that helps. */
export type Refusal = { clause: number | null; field: string; code: RefusedFor; found?: string };
