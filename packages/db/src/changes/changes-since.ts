import { asSeq, type Seq, type WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';
import type { Actor } from './actor.ts';
import type { Touched } from './chain.ts';
import { instant } from './instant.ts';

/** A commit as its readers see it: who, what, and which records it touched. `world: null` is both. */
export type Change = { seq: Seq; at: string; world: WorldId | null; kind: string; actor: Actor; touched: Touched[] };

type Line = { seq: number; at: string; kind: string; actor_kind: Actor['kind']; actor: string } & (
  | { op: 'COMMIT'; world: WorldId | null }
  | { op: Touched['op']; world: WorldId; fact_kind: string; fact: string; version: number });

/** Every commit after a Seq, in order, whole. */
export async function changesSince(db: Database | Tx, seq: Seq): Promise<Change[]> {
  const { rows } = await sql<Line>`
    select seq, ${instant('at')} as at, world, kind, actor_kind, actor, op, fact_kind, fact, version from change where seq > ${seq} and seq <= (select seq from head) order by seq, n`.execute(executorOf(db));
  const changes: Change[] = [];
  for (const line of rows) {
    if (line.op === 'COMMIT') changes.push({ seq: asSeq(line.seq), at: line.at, world: line.world, kind: line.kind, actor: { kind: line.actor_kind, id: line.actor }, touched: [] });
    else changes.at(-1)?.touched.push({ op: line.op, kind: line.fact_kind, id: line.fact, version: line.version, world: line.world });
  }
  return changes;
}
