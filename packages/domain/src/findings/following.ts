import { isSettled } from '../resolve/supervise.ts';
import type { Cell } from '../resolve/cell.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import { cellsAt, supervisedBy, type CellRef, type Supervised } from './look.ts';
import { overThemselves } from './marks/holders.ts';
import type { Ahead } from './marks/expiring.ts';
import type { Register } from './register.ts';
import { ruledIn, type Ruled } from './ruled.ts';
import type { Told } from './tell.ts';

/** What is said in a cell whose supervision has no rule of its own and follows whoever bears the duty, where that is no more than who it is; null where more is to be said. */
export function tellFollowing({ memo }: Register, { world, on, at }: Lens, ref: CellRef, { last }: Ahead): Told | null {
  const lens = lensOn(world, on, at);
  const [cell, ...others] = cellsAt(memo, lens, ref);
  if (!cell || others.length > 0) return null;
  const supervised = supervisedBy(cell, memo);
  if (!supervised) return null;
  const rules = memo.following.remembered(supervised.by, lens, (own) => following({ ...cell, lens: own }, supervised));
  return rules && (lens.to === null || lens.to > last) ? { marks: NO_DATED, rules, stay: lens } : null;
}

const NO_DATED: Told['marks'] = [];

/** Null where a step of it, a dispute or who supervises whom is a finding. */
function following(cell: Cell, { duty, found }: Supervised): Ruled | null {
  if (!isSettled(found) || found.trace.some((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES')) return null;
  if (overThemselves(cell.lens, cell.role, found, duty).length > 0) return null;
  return ruledIn({ role: cell.role, verdict: found, asked: [{ cell, verdict: found, isFollowed: true }] });
}
