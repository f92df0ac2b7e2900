import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { Scope, Text } from '../fact.ts';
import type { AssignmentId, BoardId, BodyId, ClauseId, DelegationId, InstrumentId, LegalBasisId, RankId, SubjectId } from '../ids.ts';
import type { Assignment, Delegation, Holder, Role } from '../rules.ts';

/** What a clause can do (§6), in the order of the table. */
export const clauseKinds = ['ASSIGN', 'AMEND', 'END', 'DELEGATE', 'FUND', 'COMMIT', 'REQUEST', 'NOTE', 'RECOMMEND'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** Ziffer: its number in the resolution. `retroactive` is the reason for a `from` that lies before the adoption. */
type Numbered<Kind extends ClauseKind> = { kind: Kind; number: number; basis?: LegalBasisId[]; retroactive?: string };
/** Days from ≤ day < to; `to: null` is without limit. */
type Dated = { from: Day; to: Day | null };
/** Left out: CONDITION for Vertrag and Absprache, else BY_DEADLINE. */
type Accepted = { acceptance?: Assignment['acceptance']; acceptBy?: Day };
type Replacing = { replaces?: (AssignmentId | DelegationId)[] };

export type Assign = Numbered<'ASSIGN'> & Dated & Accepted & Replacing & {
  subject: SubjectId;
  role: Exclude<Role, 'FUND'>;
  scope: Scope;
  holders: [Holder, ...Holder[]];
  /** BINDING unless said. */
  mode?: Assignment['mode'];
  here?: boolean;
};

/** Changes what an earlier clause wrote. `until` moves the end of its facts; null lifts it. */
export type Amend = Numbered<'AMEND'> & Dated & {
  clause: ClauseId;
  assignment?: Partial<Pick<Assignment, 'subject' | 'role' | 'scope' | 'holders' | 'mode' | 'here' | 'acceptance' | 'acceptBy'>>;
  delegation?: Partial<Pick<Delegation, 'from' | 'to' | 'roles' | 'subject' | 'scope' | 'mayPassOn' | 'instrument'>>;
  until?: Day | null;
};

/** What an END names: all that an earlier clause wrote, or one rule or delegation alone, as of standing law (Bestand) that no clause has written. */
export type Ended = { clause: ClauseId; rule?: never } | { rule: AssignmentId | DelegationId; clause?: never };

/** Ends it everywhere or in `scope`. */
export type End = Numbered<'END'> & Dated & Ended & { scope?: Scope };

/** Hands work on. Whether the duty moves along is a property of the instrument. */
export type Delegate = Numbered<'DELEGATE'> & Dated & Pick<Delegation, 'roles' | 'subject' | 'scope'> & {
  handsOn: Holder;
  receives: BodyId;
  instrument: InstrumentId;
  mayPassOn?: boolean;
};

/** Who pays, in shares. `contribution`: beside what others pay; else this is the base. */
export type Fund = Numbered<'FUND'> & Dated & Accepted & Replacing & { subject: SubjectId; scope: Scope; holders: [Holder, ...Holder[]]; contribution?: boolean };

/** A body shall do (COMMIT) or is asked to do (REQUEST) something by a day. */
export type Undertaking = Numbered<'COMMIT' | 'REQUEST'> & { subject: SubjectId; body: BodyId; task: Text; due?: Day };

/** Shown, and nothing else. */
type Note = Numbered<'NOTE' | 'RECOMMEND'> & { text: Text };

export type Clause = Assign | Amend | End | Delegate | Fund | Undertaking | Note;

/**
 * An act as adopted. `rank` is that of the instrument which contains its rules (G9). RECOMMENDATION: all of it is shown only.
 * `consenting`: it binds those alone who agreed, so the places represented by the YES votes, frozen at the adoption.
 */
export type Resolution = {
  id: string;
  board: BoardId;
  label: string;
  textVersion: number;
  rank: RankId;
  adopted: Day;
  effect: 'BINDING' | 'RECOMMENDATION';
  consenting?: { secret: boolean; places: Ars[] };
  clauses: readonly [Clause, ...Clause[]];
};
