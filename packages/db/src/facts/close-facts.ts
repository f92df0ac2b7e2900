import type { FactKind, Seq, WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import type { Touched } from '../changes/chain.ts';
import { Refusal } from '../refusal.ts';
import type { Tx } from '../transaction/transact.ts';
import { tableOf } from './row.ts';

/** One version of one record. */
export type FactRef = { kind: FactKind; id: string; version: number };

/**
 * Closes versions at a Seq whose head this transaction has taken: from this commit on they are not held true any more.
 * @throws Refusal NOT_OPEN when a version was never written, or somebody else has closed it
 */
export async function closeFacts(tx: Tx, seq: Seq, world: WorldId, refs: readonly FactRef[]): Promise<Touched[]> {
  const closed: Touched[] = [];
  for (const { kind, id, version } of refs) {
    const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(
      `update fact."${tableOf(kind)}" set known = int8range(lower(known), $1::bigint) where world = $2 and id = $3 and version = $4::integer and upper_inf(known)`,
      [seq, world, id, version]));
    if (numAffectedRows !== 1n) {
      throw new Refusal('NOT_OPEN', `${kind} "${id}" version ${version} is not open in ${world}: it was closed by another commit, or never written. Read the record again and decide anew.`);
    }
    closed.push({ op: 'CLOSE', kind, id, version, world });
  }
  return closed;
}
