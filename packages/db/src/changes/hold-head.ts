import { asSeq, type Seq } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';

/** Holds the head's lock from now on: nobody commits until this transaction ends. For what rests on all facts as they are, such as the adoption of a text. */
export async function holdHead(tx: Tx): Promise<Seq> {
  const { rows: [row] } = await sql<{ seq: number }>`select seq from head for update`.execute(tx);
  if (!row) throw new Error('The database has no head row. Restore it from a backup: migrations write it once.');
  return asSeq(row.seq);
}
