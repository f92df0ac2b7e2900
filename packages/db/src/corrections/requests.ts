import type { Ars, Day, Role, Seq, SubjectId, WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';

/** A hint as it may be read: without the contact. */
export type ReceivedRequest = { id: string; subject: SubjectId; role: Role; place: Ars; on: Day; at: Seq; message: string; received: Seq; state: 'OPEN' | 'ACCEPTED' | 'DECLINED' };

/** Every hint on answers of a world, the newest first. */
export async function readRequests(db: Database, world: WorldId): Promise<ReceivedRequest[]> {
  const { rows } = await sql<ReceivedRequest>`
    select id::text, subject, role, place, on_day::text as "on", at_seq as at, message, received, state from correction_request where world = ${world} order by received desc`.execute(executorOf(db));
  return rows;
}

/** Whether there is such a hint and nobody has decided on it; it is locked until the transaction ends. */
export async function openRequest(tx: Tx, world: WorldId, id: string): Promise<boolean> {
  const { rows } = await sql`select from correction_request where world = ${world} and id = ${id}::uuid and state = 'OPEN' for update`.execute(tx);
  return rows.length === 1;
}

/** What became of a hint. The record of who decided it stands in the chain. */
export async function settleRequest(tx: Tx, id: string, state: 'ACCEPTED' | 'DECLINED'): Promise<void> {
  await sql`update correction_request set state = ${state} where id = ${id}::uuid`.execute(tx);
}

/** Erases who left a hint. @returns whether there was a contact to erase */
export async function eraseContactOf(tx: Tx, world: WorldId, id: string): Promise<boolean> {
  const { rows } = await sql`update correction_request set contact = null where world = ${world} and id = ${id}::uuid and contact is not null returning id`.execute(tx);
  return rows.length === 1;
}
