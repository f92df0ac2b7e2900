import { asSeq, type Commit } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';
import { instant } from './instant.ts';

/** Every commit in its order. */
export async function readCommits(tx: Tx): Promise<Commit[]> {
  const { rows } = await sql<{ seq: number; at: string }>`select seq, ${instant('at')} as at from change where n = 0 order by seq`.execute(tx);
  return rows.map(({ seq, at }) => ({ seq: asSeq(seq), at }));
}
