import type { Brand } from './brand.ts';

/** A place in the one order of commits: 1, 2, 3 … (G1). Knowledge time is this, never a clock. */
export type Seq = Brand<number, 'Seq'>;

/** A commit: its place in the order and its instant (ISO 8601, UTC, microseconds), which never runs backwards. */
export type Commit = { seq: Seq; at: string };

/** Known in commits from ≤ seq < to; `to: null` is open. */
export type Known = { from: Seq; to: Seq | null };

export const isSeq = (value: number): value is Seq => Number.isSafeInteger(value) && value >= 0;

export function asSeq(value: number, where = 'seq'): Seq {
  if (!isSeq(value)) throw new TypeError(`${where}: ${String(value)} is no place in the order of commits. Expected a whole number from 0.`);
  return value;
}

export const knows = ({ from, to }: Known, at: Seq): boolean => from <= at && (to === null || at < to);
