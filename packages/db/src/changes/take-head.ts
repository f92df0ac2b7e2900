import { asSeq, type Commit } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';
import { instant } from './instant.ts';

/** A commit that is being written, and the hash of the line before its own. */
export type Taken = Commit & { previous: string };

/**
 * Takes the next place in the order of commits, and holds the head's lock until the transaction ends (G1).
 * It is taken last: what else a mutation reads and writes comes before, so that others wait as short as can be.
 * Facts are written after it, not before: they carry their Seq from birth, for the only update that a fact ever
 * sees is its closing. Staging them without one would mean the same inserts, under the same lock, a second time.
 */
export async function takeHead(tx: Tx): Promise<Taken> {
  const { rows: [taken] } = await sql<{ seq: number; at: string; hash: string }>`
    update head set seq = seq + 1, at = greatest(clock_timestamp(), at + interval '1 microsecond')
    returning seq, ${instant('at')} as at, hash`.execute(tx);
  if (!taken) throw new Error('The database has no head row. Restore it from a backup: migrations write it once.');
  return { seq: asSeq(taken.seq), at: taken.at, previous: taken.hash };
}
