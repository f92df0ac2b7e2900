import { commitTrial, recordsAlone, tryOut, type Tx } from '@feder/db';
import type { WorldId } from '@feder/domain';
import type { ActDone } from '@feder/contract/schemas';
import type { Actor } from '../actor.ts';
import { memoryOf, refresh, type Feder } from '../feder.ts';
import type { Outcome } from './act.ts';

/**
 * Decides an act by what this process remembers, and writes it in one statement if that still stands under the head's lock.
 * @returns null where it does not, where the act needs a transaction, and where anything refuses it: only what stands in the database may refuse
 */
export async function onTrial(feder: Feder, header: { kind: string; actor: Actor; world: WorldId }, decide: (tx: Tx) => Promise<Outcome>): Promise<ActDone | null> {
  const tx = tryOut(feder.db, memoryOf(feder));
  const decided = await decide(tx).catch(() => null);
  if (!decided || decided.already !== undefined || !recordsAlone(decided.facts ?? {})) return null;
  const { done, acts, payload = {} } = decided;
  const change = await commitTrial(tx, { ...header, payload: { ...payload, id: done.id } }, acts);
  if (!change) return null;
  await refresh(feder, change);
  return { ...done, seq: change.seq };
}
