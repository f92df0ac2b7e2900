import type { Seq } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';

/** What a request was answered: its own hash, the status, the body, and the commit that did it. */
export type Answered = { request: string; status: number; answer: unknown; seq: Seq };

/** What an actor's request with this key was answered. Another one under way with the same key is waited for. */
export async function answeredBefore(tx: Tx, actor: string, key: string): Promise<Answered | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor} ${key}`}, 1))`.execute(tx);
  const { rows: [row] } = await sql<Answered>`select request, status, answer, seq from idempotency where actor = ${actor} and key = ${key}`.execute(tx);
  return row;
}

/** Keeps what it was answered, in the transaction that does it: both or neither. */
export async function keepAnswer(tx: Tx, actor: string, key: string, { request, status, answer, seq }: Answered): Promise<void> {
  await sql`insert into idempotency (actor, key, request, status, answer, seq) values (${actor}, ${key}, ${request}, ${status}, ${JSON.stringify(answer)}::jsonb, ${seq})`.execute(tx);
}
