import type { Commit, Seq } from '@feder/domain';
import { executorOf, type Database } from '../database.ts';
import { appendChange } from '../changes/append-change.ts';
import type { Actor } from '../changes/actor.ts';
import { refused } from '../changes/refused.ts';
import type { Tx } from '../transaction/transact.ts';

/** What kept somebody from using a page. `id` is a UUID that the caller makes; `contact` is an e-mail address, if one was left. */
export type BarrierReport = { id: string; page: string; message: string; contact?: string };

/**
 * Keeps a barrier report, with a line of its own in the chain. The contact is in no hash, so that it can be erased.
 * @throws Refusal NOT_ALLOWED for a report that was sent before, is empty or is too long
 */
export async function insertBarrierReport(tx: Tx, { contact, ...report }: BarrierReport, actor: Actor): Promise<Commit> {
  return refused(async () => {
    const commit = await appendChange(tx, { world: null, kind: 'barrier-report', actor, payload: report });
    await tx.insertInto('barrier_report').values({ ...report, contact: contact ?? null, received: commit.seq }).execute();
    return commit;
  });
}

/** Every barrier report without its contact, the newest first. */
export const readBarrierReports = (db: Database): Promise<{ id: string; page: string; message: string; received: Seq }[]> =>
  executorOf(db).selectFrom('barrier_report').select(['id', 'page', 'message', 'received']).orderBy('received', 'desc').execute() as Promise<{ id: string; page: string; message: string; received: Seq }[]>;

/** Erases who left a barrier report. @returns whether there was a contact to erase */
export async function eraseReporterOf(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('barrier_report').set({ contact: null }).where('id', '=', id).where('contact', 'is not', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}
