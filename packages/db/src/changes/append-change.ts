import type { Commit, WorldId } from '@feder/domain';
import type { Tx } from '../transaction/transact.ts';
import type { Actor } from './actor.ts';
import { appendEntries } from './append-entries.ts';
import { canonical } from './canonical.ts';
import type { Entry } from './chain.ts';
import { takeHead } from './take-head.ts';

/** What a commit is: `kind` names it for readers of the feed ("seed", "correction-request"), `payload` says the rest, as JSON. `world: null` is both. */
export type ChangeHeader = { world: WorldId | null; kind: string; actor: Actor; payload: object };

/**
 * Commits something that is no fact: takes the head, and writes its one line into the chain.
 * @returns the commit; rows of the same transaction may carry its Seq
 */
export async function appendChange(tx: Tx, header: ChangeHeader): Promise<Commit> {
  const { previous, ...commit } = await takeHead(tx);
  await appendEntries(tx, previous, [headerEntry(commit, header)]);
  return commit;
}

/** The first line of a commit. */
export const headerEntry = ({ seq, at }: Commit, { world, kind, actor, payload }: ChangeHeader): Entry =>
  ({ seq, n: 0, at, world, kind, actor, op: 'COMMIT', fact_kind: null, fact: null, version: null, payload: canonical(payload), stored: true });
