import type { Failure } from './failure.ts';

/** A query, or with `sql: null` the wish to close. */
export type ToWorker = { id: number; sql: string | null; parameters: readonly (string | null)[] };

export type FromWorker =
  | { type: 'ready' }
  | { type: 'broken'; failure: Failure }
  | { type: 'done'; id: number; rows: unknown[]; affected: number }
  | { type: 'failed'; id: number; failure: Failure };
