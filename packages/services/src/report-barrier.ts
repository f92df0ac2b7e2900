import { barrierInput, type BarrierReceipt } from '@feder/contract/schemas';
import { insertBarrierReport, transact } from '@feder/db';
import { randomUUID } from 'node:crypto';
import { permit, type Actor } from './actor.ts';
import type { Feder } from './feder.ts';
import { invalid } from './request-correction.ts';

/** Barriere melden: takes what keeps somebody from using a page. Whoever may leave a hint on an answer may do this. */
export async function reportBarrier(feder: Feder, actor: Actor, input: unknown): Promise<BarrierReceipt> {
  permit(actor, 'request-correction');
  const parsed = barrierInput.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error.issues);
  const { email, ...report } = parsed.data;
  return transact(feder.db, async (tx) => {
    const id = randomUUID();
    const commit = await insertBarrierReport(tx, { ...report, id, ...(email ? { contact: email } : {}) }, actor);
    return { id, seq: commit.seq, receivedAt: commit.at };
  });
}
