import type { Sift } from './answer.ts';
import type { Ars } from './ars.ts';
import type { Assignment, Expectation } from './rules.ts';
import type { Miss } from './why-not.ts';

/**
 * How many sources the rules and transfers about the subject and the `groups` above rest on that are known and in force that day, whatever their role and
 * place; each source once. `laws`: norms, and decisions taken outside Feder; `agreements`: concluded ones that are recorded; `resolutions`: taken in Feder;
 * `announcements`: what was only announced (G7).
 */
export type Counted = { groups: number; laws: number; agreements: number; resolutions: number; announcements: number };

/** A rule that names somebody and does not answer: it does not count here (`why`), or misses a part of the question at `place`. */
export type Near = { rule: Assignment } & ({ why: Sift } | { place: Ars; misses: readonly [Miss, ...Miss[]] });

/**
 * What was looked through for a question that nobody answers, the rules that came nearest, the nearest first, and the expectations that count (G6).
 * `complete`: SIGNED with an expectation, or CLAUSE: decided in Feder once; null where nobody says so.
 */
export type Searched = { counted: Counted; near: readonly Near[]; expected: readonly Expectation[]; complete: 'SIGNED' | 'CLAUSE' | null };
