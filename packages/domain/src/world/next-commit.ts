import { asSeq, type Commit } from '../seq.ts';
import { microseconds } from './instant.ts';
import type { World } from './projection.ts';
import { headOf } from './records.ts';

/** The commit that would come next, an instant after the newest. Throws a RangeError in a world where nothing was written yet. */
export function nextCommit(world: World): Commit {
  const head = headOf(world);
  if (!head) throw new RangeError('world: nothing was written yet. Seed it before a resolution is tried on it.');
  const next = microseconds(head.at) + 1n;
  const seconds = new Date(Number(next / 1000n)).toISOString().slice(0, 19);
  return { seq: asSeq(head.seq + 1), at: `${seconds}.${String(next % 1_000_000n).padStart(6, '0')}Z` };
}
