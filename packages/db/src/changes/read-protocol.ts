import type { ChainLine, WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Actor } from './actor.ts';
import { instant } from './instant.ts';

/** A commit in the protocol: `records` is how many it touched, `hash` that of its last line. */
export type ProtocolEntry = { seq: number; at: string; world: WorldId | null; kind: string; actor: Actor; records: number; hash: string };

/** Commits before a Seq, the newest first, and how many there are in all. */
export async function readProtocol(db: Database, { before, world, limit }: { before: number | null; world: WorldId | null; limit: number }): Promise<{ entries: ProtocolEntry[]; total: number }> {
  const chosen = sql`n = 0 and (${world}::text is null or world is null or world = ${world})`;
  const { rows } = await sql<Omit<ProtocolEntry, 'actor'> & { actor_kind: Actor['kind']; actor: string }>`
    select seq, ${instant('at')} as at, world, kind, actor_kind, actor,
      (select count(*)::int - 1 from change as line where line.seq = entry.seq) as records,
      (select hash from change as line where line.seq = entry.seq order by n desc limit 1) as hash
    from change as entry where ${chosen} and (${before}::bigint is null or seq < ${before}) order by seq desc limit ${limit}`.execute(executorOf(db));
  const { rows: [count] } = await sql<{ total: number }>`select count(*)::int as total from change where ${chosen}`.execute(executorOf(db));
  return { entries: rows.map(({ actor_kind: kind, actor, ...entry }) => ({ ...entry, actor: { kind, id: actor } })), total: count?.total ?? 0 };
}

/** Lines of the chain after a place, without salts and payloads: what anyone may check; and how many there are in all. */
export async function readChainLines(db: Database, after: { seq: number; n: number }, limit: number): Promise<{ lines: (ChainLine & { hash: string })[]; total: number }> {
  const { rows: lines } = await sql<ChainLine & { hash: string }>`
    select seq, n, ${instant('at')} as at, world, kind, actor_kind as "actorKind", actor, op, fact_kind as "factKind", fact, version, payload_hash as "payloadHash", previous, hash
    from change where (seq, n) > (${after.seq}, ${after.n}) order by seq, n limit ${limit}`.execute(executorOf(db));
  const { rows: [count] } = await sql<{ total: number }>`select count(*)::int as total from change`.execute(executorOf(db));
  return { lines, total: count?.total ?? 0 };
}
