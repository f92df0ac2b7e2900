import type { Ars, Commit, Day, Role, Seq, SubjectId, WorldId } from '@feder/domain';
import { appendChange } from '../changes/append-change.ts';
import type { Actor } from '../changes/actor.ts';
import { refused } from '../changes/refused.ts';
import type { Tx } from '../transaction/transact.ts';

/** "Stimmt nicht?": what somebody says about one answer. `id` is a UUID that the caller makes; `contact` is an e-mail address, if one was left. */
export type CorrectionRequest = { id: string; world: WorldId; subject: SubjectId; role: Role; place: Ars; on: Day; at: Seq; message: string; contact?: string };

/**
 * Keeps a correction request, with a line of its own in the chain. The contact is in no hash, so that it can be erased.
 * @throws Refusal UNKNOWN_REFERENCE for a subject or place that was never recorded, NOT_ALLOWED for a request that was sent before or is too long
 */
export async function insertCorrectionRequest(tx: Tx, { contact, ...request }: CorrectionRequest, actor: Actor): Promise<Commit> {
  return refused(async () => {
    const commit = await appendChange(tx, { world: request.world, kind: 'correction-request', actor, payload: request });
    const { on, at, ...kept } = request;
    await tx.insertInto('correction_request').values({ ...kept, on_day: on, at_seq: at, contact: contact ?? null, received: commit.seq }).execute();
    return commit;
  });
}
