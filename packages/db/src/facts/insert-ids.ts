import type { WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { inChunks } from '../engine/chunks.ts';
import type { Tx } from '../transaction/transact.ts';

/** Makes ids known, so that others can point to them. One that is known already stays. */
export async function insertIds(tx: Tx, table: string, world: WorldId, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await sql`insert into identity.${sql.ref(table)} (world, id) select ${world}, id from jsonb_array_elements_text(${JSON.stringify(chunk)}::jsonb) as id on conflict do nothing`.execute(tx);
  }
}
