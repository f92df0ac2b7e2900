import type { Seq } from '@feder/domain';
import { headSeq, type Feder } from '../feder.ts';

const kept = new WeakMap<Feder, { seq: Seq; made: Map<string, Promise<unknown>> }>();

/**
 * What is the same for everybody is read once a commit: fifty members that hear of a vote ask for their session at once. Records of acts are only added, each by a
 * commit, so what was read at a head holds until the next. `key` names all that the value depends on beside the head.
 */
export function perCommit<Value>(feder: Feder, key: string, make: () => Promise<Value>): Promise<Value> {
  const seq = headSeq(feder.worlds.real);
  let shelf = kept.get(feder);
  if (shelf?.seq !== seq) {
    shelf = { seq, made: new Map() };
    kept.set(feder, shelf);
  }
  const found = shelf.made.get(key) ?? make();
  shelf.made.set(key, found);
  const { made } = shelf;
  found.catch(() => made.delete(key));
  return found as Promise<Value>;
}
