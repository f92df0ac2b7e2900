import { levelOf } from '../ars.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import type { Cell } from '../resolve/cell.ts';
import { dutyOf, isSettled, superviseHolders } from '../resolve/supervise.ts';
import { distinct } from '../resolve/steps.ts';
import { lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Told } from './tell.ts';
import { waysOf, withCells, type CellRef } from './look.ts';
import { overThemselves } from './marks/holders.ts';
import type { Ahead } from './marks/expiring.ts';
import type { Register } from './register.ts';
import { ruledIn, type Ruled } from './ruled.ts';

/** What is said in a cell whose supervision has no rule of its own and follows whoever bears the duty, where that is no more than who it is; null where more is to be said. */
export function tellFollowing({ memo }: Register, around: Lens, { subject: id, role, place }: CellRef, { last }: Ahead): Told | null {
  const lens = lensOn(around.world, around.on, around.at);
  const about = memo.subjects.remembered(id, lens, withCells);
  const [spot, ...others] = memo.spots.remembered(place, lens, waysOf);
  if (!about || !spot || others.length > 0 || levelOf(place) !== about.subject.cellLevel) return null;
  const { subject, chain } = about;
  const cell: Cell = { lens, subject, chain, role, spot, recall: memo.recall };
  const duty = memo.recall({ ...cell, role: dutyOf(subject) });
  if (!isSettled(duty)) return null;
  const rules = memo.following.remembered(keyOf(role, duty), lens, (own) => following({ ...cell, lens: own }, duty));
  if (!rules || (lens.to !== null && lens.to <= last)) return null;
  narrow(around, lens);
  return { marks: NO_DATED, rules, stay: lens };
}

const NO_DATED: Told['marks'] = [];

function keyOf(role: string, { holders }: CellVerdict): string {
  let key = role;
  for (const { body, performer } of holders) key += performer === undefined ? ` ${body}` : ` ${body}>${performer}`;
  return key;
}

/** Null where a step of it, a dispute or who supervises whom is a finding. */
function following(cell: Cell, duty: CellVerdict): Ruled | null {
  const found = superviseHolders(cell, duty.holders);
  if (!isSettled(found) || found.trace.some((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES')) return null;
  if (overThemselves(cell.lens, cell.role, found, duty).length > 0) return null;
  const verdict = { ...found, trace: distinct(found.trace) };
  return ruledIn({ role: cell.role, verdict, asked: [{ cell, verdict, isFollowed: true }] });
}
