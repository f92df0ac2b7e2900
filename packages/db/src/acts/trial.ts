import type { ActKind, NewActs, Seq, WorldId } from '@feder/domain';
import { insidesOf, type Database } from '../database.ts';
import type { ChangeHeader } from '../changes/append-change.ts';
import type { Change } from '../changes/changes-since.ts';
import { refused } from '../changes/refused.ts';
import type { Tx } from '../transaction/transact.ts';
import { watch } from '../transaction/watch.ts';
import { commitActs, type Lock } from './commit-acts.ts';
import { keepRead, type Memory } from './memory.ts';

/** What was asked for while an act is tried out: what it would lock, and of which kinds it has read, from a commit on. */
type Trial = {
  readonly db: Database; readonly memory: Memory; readonly since: Seq; readonly locks: Lock[]; readonly kinds: Set<ActKind>;
};

const trials = new WeakMap<object, Trial>();

/** Thrown where an act that is tried out asks for more than records of boards: it is done in a transaction then. */
class NeedsTransaction extends Error {}

/**
 * Stands for a transaction while an act is decided: records of boards come from memory, and locks are only noted. Whatever else is asked of it throws, before
 * anything is done. `commitTrial` takes the locks, and writes if what was read still stands.
 */
export function tryOut(db: Database, memory: Memory): Tx {
  const tx = new Proxy({}, { get: () => { throw new NeedsTransaction('Only a transaction can do this.'); } }) as Tx;
  trials.set(tx, { db, memory, since: memory.seq, locks: [], kinds: new Set() });
  return tx;
}

export const trialOf = (tx: object): Trial | undefined => trials.get(tx);

/** An answer from memory, else from the database, with the newest commit that it knows. */
export async function readOnTrial<Found>({ db, memory, kinds: noted }: Trial, { world, kinds, key }: { world: WorldId; kinds: readonly ActKind[]; key: string }, ask: (db: Database) => Promise<{ seq: Seq; found: Found }>): Promise<Found> {
  for (const kind of kinds) noted.add(kind);
  const known = memory.answers.get(key);
  if (known) return known.found as Found;
  const { seq, found } = await ask(db);
  keepRead(memory, key, { world, kinds, found }, seq);
  return found;
}

/**
 * Commits what was decided on trial, in one statement that is its own transaction.
 * @returns the commit; null, and nothing is written, where what was read stands no more
 * @throws Refusal UNKNOWN_REFERENCE, NOT_ALLOWED
 */
export async function commitTrial(tx: Tx, header: ChangeHeader & { world: WorldId }, acts: NewActs): Promise<Change | null> {
  const trial = trialOf(tx);
  if (!trial) throw new TypeError('This act is in a transaction already: commit it with commitFacts.');
  const { kysely, onSlow } = insidesOf(trial.db);
  return refused(() => watch(header.kind, onSlow, () => commitActs(kysely, header, acts, { locks: trial.locks, read: trial.since, kinds: [...trial.kinds] })));
}
