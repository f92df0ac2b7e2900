import type { WorldId } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';
import type { Actor } from './actor.ts';
import type { Touched } from './chain.ts';
import { instant } from './instant.ts';

/** A line of the chain as it stands in the table. */
export type Line = {
  seq: number; n: number; at: string; world: WorldId | null; kind: string; actor_kind: Actor['kind']; actor: string; op: 'COMMIT' | Touched['op'];
  fact_kind: string | null; fact: string | null; version: number | null;
  salt: string | null; payload: string | null; payload_hash: string; previous: string; hash: string;
};

const BATCH = 5_000;

/** The chain from its first line, a batch at a time: it is the one table that only grows. */
export async function* readLines(tx: Tx): AsyncGenerator<Line> {
  let after = { seq: -1, n: -1 };
  for (;;) {
    const { rows } = await sql<Line>`
      select seq, n, ${instant('at')} as at, world, kind, actor_kind, actor, op, fact_kind, fact, version, salt, payload, payload_hash, previous, hash
      from change where (seq, n) > (${after.seq}, ${after.n}) order by seq, n limit ${BATCH}`.execute(tx);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last;
  }
}
