import { asSeq, type Commit } from '@feder/domain';
import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';
import { instant } from './instant.ts';

/** The newest commit, and the hash of the last line of the chain: whoever notes it elsewhere can prove later that nothing before it was rewritten. */
export type Head = Commit & { hash: string };

/** Seq 0 before the first commit. */
export async function head(db: Database | Tx): Promise<Head> {
  const { rows: [row] } = await sql<{ seq: number; at: string; hash: string }>`select seq, ${instant('at')} as at, hash from head`.execute(executorOf(db));
  if (!row) throw new Error('The database has no head row. Restore it from a backup: migrations write it once.');
  return { ...row, seq: asSeq(row.seq) };
}
