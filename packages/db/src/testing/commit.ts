import type { Commit } from '@feder/domain';
import { commitFacts, transact, type Database, type WorldChange } from '../index.ts';
import { smallSeed } from './facts.ts';

/** A commit of one world in a transaction of its own. */
export const commit = (db: Database, change: Omit<WorldChange, 'world'> & { world?: WorldChange['world'] }): Promise<Commit> => transact(db, async (tx) => {
  const { seq, at } = await commitFacts(tx, { kind: 'test', actor: { kind: 'system', id: 'test' }, payload: { reason: 'Test' }, worlds: [{ world: 'real', ...change }] });
  return { seq, at };
});

/** The smallest world, as commit 1. */
export function commitSmall(db: Database): Promise<Commit> {
  const { ranks, sources, ...open } = smallSeed();
  return commit(db, { ranks, sources, open });
}
