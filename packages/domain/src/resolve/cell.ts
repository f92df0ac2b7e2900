import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import type { SubjectId } from '../ids.ts';
import type { Lens } from '../world/lens.ts';
import { current } from '../world/lens.ts';
import type { Spot } from './spot.ts';
import type { CellVerdict } from './verdict.ts';

/** A subject that the question touches: the asked one first, then the groups above. Depth of a root is 1 (§3.4). */
export type Link = { id: SubjectId; depth: number; oneMatter?: boolean };

/** One question on one day: what is asked, where, and through which look at the world. */
export type Cell = {
  lens: Lens;
  subject: Subject;
  role: Role;
  chain: readonly Link[];
  spot: Spot;
  /** Decides a cell by its rules as `decideByRules` does, and remembers what it decided. Whoever asks for many cells brings one along. */
  recall?: (cell: Cell) => CellVerdict | null;
};

/** The subject and the groups above it that are in force. A group that is not in force ends the chain: what it stood under is not known that day. */
export function chainOf(lens: Lens, subject: Subject): Link[] {
  const chain: Link[] = [{ id: subject.id, depth: 0 }];
  for (let { parent } = subject; parent !== null && !isIn(chain, parent);) {
    const group: Subject | undefined = current(lens, lens.world.records.subject.get(parent));
    if (!group) break;
    chain.push({ id: group.id, depth: 0, oneMatter: group.oneMatter === true });
    parent = group.parent;
  }
  let depth = chain.length;
  for (const link of chain) link.depth = depth--;
  return chain;
}

function isIn(chain: readonly Link[], subject: SubjectId): boolean {
  for (const { id } of chain) if (id === subject) return true;
  return false;
}
