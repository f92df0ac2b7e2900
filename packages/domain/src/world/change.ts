import type { FactKind, FactKinds } from '../facts.ts';
import type { Source } from '../registers.ts';
import type { Commit } from '../seq.ts';

/** A version that a commit opens: known from that commit on, and open. */
export type Opened = { [Kind in FactKind]: { kind: Kind; record: FactKinds[Kind] } }[FactKind];

/** A version that a commit closes: it was known until then. */
export type Closed = { kind: FactKind; id: string; version: number };

/**
 * What one commit does to the facts of a world (G2): it opens versions and closes versions, and edits none. A correction closes version n and opens n + 1.
 * `sources`: those that evidence of the commit is the first to point to.
 */
export type Change = { commit: Commit; opened: readonly Opened[]; closed: readonly Closed[]; sources?: readonly Source[] };
