/** One break of a wall: which rule, where, and what to do instead. */
export type Violation = { rule: string; at: string; says: string };
