import { AsyncLocalStorage } from 'node:async_hooks';
import { Refusal } from '../refusal.ts';

type Running = { owner: object; open: boolean; outer: Running | undefined };

const running = new AsyncLocalStorage<Running>();

/**
 * Marks everything that `work` starts as being inside a transaction of `owner` (its pool), until it ends.
 * PGlite has one connection: whoever asks for another from within waits for itself, silently and for ever.
 */
export async function insideTransaction<T>(owner: object, work: () => Promise<T>): Promise<T> {
  const mark: Running = { owner, open: true, outer: running.getStore() };
  try {
    return await running.run(mark, work);
  } finally {
    mark.open = false;
  }
}

/** @throws Refusal NESTED when a transaction of `owner` is open around the caller */
export function refuseNesting(owner: object): void {
  for (let mark = running.getStore(); mark; mark = mark.outer) {
    if (mark.owner === owner && mark.open) {
      throw new Refusal('NESTED', 'A transaction of this database is already open around this call. Hand its tx down instead of opening another.');
    }
  }
}
