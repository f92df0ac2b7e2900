import type { FactKind, FactKinds } from '../facts.ts';
import type { RankId, SourceId } from '../ids.ts';
import type { Rank, Source } from '../registers.ts';
import type { Acceptance, Assignment, Competence, Delegation, Ending, Expectation, Holding, StatusHolding, Succession, Suspension } from '../rules.ts';
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
  /** By line (`lineKey`), then by each place that the rule names. */
  assignments: ReadonlyMap<string, Shelves<Assignment>>;
  expectations: ReadonlyMap<string, Shelves<Expectation>>;
  /** By function, then by each place of the area. */
  holdings: ReadonlyMap<string, Shelves<Holding>>;
  /** By the body or function that hands on, then by subject. */
  delegationsOfBody: ReadonlyMap<string, Shelves<Delegation>>;
  /** By subject: those handed on by "whoever holds the function". */
  delegationsOfFunctions: Shelves<Delegation>;
  statuses: Shelves<StatusHolding>;
  endings: Shelves<Ending>;
  suspensions: Shelves<Suspension>;
  acceptances: Shelves<Acceptance>;
  competences: Shelves<Competence>;
  successionsFrom: Shelves<Succession>;
  successionsTo: Shelves<Succession>;
  /** Subjects by the group directly above. */
  children: Shelves<FactKinds['subject']>;
};

export const lineKey = (subject: string, role: string): string => `${subject} ${role}`;

export const close = (projection: Projection): World => projection as unknown as World;

export const open = (world: World): Projection => world as unknown as Projection;
