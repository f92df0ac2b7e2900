import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import type { SubjectId } from '../ids.ts';
import type { Lens } from '../world/lens.ts';
import { inForce } from '../world/lens.ts';
import type { Spot } from './spot.ts';

/** A subject that the question touches: the asked one first, then the groups above. Depth of a root is 1 (§3.4). */
export type Link = { id: SubjectId; depth: number };

/** One question on one day: what is asked, where, and through which look at the world. */
export type Cell = { lens: Lens; subject: Subject; role: Role; chain: readonly Link[]; spot: Spot };

/** The subject and the groups above it that are in force. A group that is not in force ends the chain: what it stood under is not known that day. */
export function chainOf(lens: Lens, subject: Subject): Link[] {
  const ids = [subject.id];
  for (let parent = subject.parent; parent !== null && !ids.includes(parent);) {
    const group = inForce(lens, lens.world.records.subject.get(parent))[0];
    if (!group) break;
    ids.push(group.id);
    parent = group.parent;
  }
  return ids.map((id, i) => ({ id, depth: ids.length - i }));
}
