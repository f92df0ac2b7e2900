import { sql } from 'kysely';
import { inChunks } from '../engine/chunks.ts';
import type { Tx } from '../transaction/transact.ts';
import { lineHash, newSalts, payloadHash, type Entry } from './chain.ts';

const COLUMNS = `seq bigint, n integer, at timestamptz, world text, kind text, actor_kind text, actor text, op text, fact_kind text, fact text, version integer,
  salt text, payload text, payload_hash text, previous text, hash text`;

/** Chains the lines of one commit to the line before, writes them, and leaves their last hash in the head. */
export async function appendEntries(tx: Tx, previous: string, entries: readonly Entry[]): Promise<void> {
  let last = previous;
  const salts = newSalts(entries.length);
  const lines = entries.map(({ payload, stored, actor, ...line }, place) => {
    const salt = salts[place] as string;
    const hashed = { payloadHash: payloadHash(salt, payload), previous: last };
    last = lineHash({ ...line, actor, ...hashed });
    return { ...line, actor_kind: actor.kind, actor: actor.id, salt, payload: stored ? payload : null, payload_hash: hashed.payloadHash, previous: hashed.previous, hash: last };
  });
  for (const chunk of inChunks(lines)) {
    await sql`insert into change select * from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as line(${sql.raw(COLUMNS)})`.execute(tx);
  }
  await sql`update head set hash = ${last}`.execute(tx);
}
