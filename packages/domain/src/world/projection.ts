import type { Ars } from '../ars.ts';
import type { FactKind, FactKinds } from '../facts.ts';
import type { RankId, SourceId, SubjectId } from '../ids.ts';
import type { Rank, Source } from '../registers.ts';
import type { Acceptance, Assignment, Competence, Delegation, Ending, Expectation, Holding, Role, StatusHolding, Succession, Suspension } from '../rules.ts';
import type { Spot } from '../resolve/spot.ts';
import type { Commit } from '../seq.ts';
import type { Shelf } from './shelf.ts';

declare const opaque: unique symbol;

/** The facts of one world, arranged for questions. Opaque and immutable: what it knows is asked through the functions of this package. */
export type World = { readonly [opaque]: true };

export type Shelves<Row> = ReadonlyMap<string, Shelf<Row>>;

/** What a World is inside: every look-up of a question goes by a key, none by a walk over all facts. */
export type Projection = {
  commits: readonly Commit[];
  /** Instants of `commits` in microseconds, for the look-up by time. */
  instants: readonly bigint[];
  ranks: ReadonlyMap<RankId, Rank>;
  sources: ReadonlyMap<SourceId, Source>;
  /** Every kind by id. */
  records: { readonly [Kind in FactKind]: Shelves<FactKinds[Kind]> };
  /** By role and subject (a line), then by each place that the rule names. */
  assignments: Lines<Assignment>;
  expectations: Lines<Expectation>;
  /** Subjects about which something was announced: most never were, and need not be asked. */
  announced: ReadonlySet<SubjectId>;
  /** By function, then by each place of the area. */
  holdings: ReadonlyMap<string, Shelves<Holding>>;
  /** By the body or function that hands on, then by subject. */
  delegationsOfBody: ReadonlyMap<string, Shelves<Delegation>>;
  /** By subject: those handed on by "whoever holds the function". */
  delegationsOfFunctions: Shelves<Delegation>;
  /** By subject, whoever hands on. */
  delegations: Shelves<Delegation>;
  statuses: Shelves<StatusHolding>;
  endings: Shelves<Ending>;
  suspensions: Shelves<Suspension>;
  acceptances: Shelves<Acceptance>;
  competences: Shelves<Competence>;
  successionsFrom: Shelves<Succession>;
  successionsTo: Shelves<Succession>;
  /** Subjects by the group directly above. */
  children: Shelves<FactKinds['subject']>;
  /** Ways from a place up to Germany, kept once they were asked for: they depend on the key alone. */
  spots: Map<Ars, readonly [Spot]>;
};

/** What is found under a role, then a subject, then a place. */
type Lines<Row> = ReadonlyMap<Role, ReadonlyMap<string, Shelves<Row>>>;

export const close = (projection: Projection): World => projection as unknown as World;

export const open = (world: World): Projection => world as unknown as Projection;
