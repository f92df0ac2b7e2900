import type { Step } from '../answer.ts';
import { manyRoles } from '../rules.ts';
import { candidatesOf } from './candidates.ts';
import type { Cell } from './cell.ts';
import { handOn, together } from './delegate.ts';
import { nobody } from './nobody.ts';
import { compareKeys } from './order.ts';
import { pick, type Picked } from './pick.ts';
import { siftAll, type Sifted, type Standing } from './sift.ts';
import { pathTo } from './spot.ts';
import { distinct, step } from './steps.ts';
import { distinctHolders, type CellVerdict } from './verdict.ts';

/** Steps 1 to 7 for one cell by the rules of its line; null where no rule covers it at all. */
export function decideByRules(cell: Cell): CellVerdict | null {
  const candidates = candidatesOf(cell);
  if (candidates.length === 0) return null;
  // Those of one key lie on one shelf, and stay as they lie there: by id.
  if (candidates.length > 1) candidates.sort((a, b) => compareKeys(b.key, a.key));
  const sifted = siftAll(cell, candidates);
  const dropped = droppedSteps(cell, sifted);
  if (sifted.standing.length === 0) return { ...nobody(cell, sifted.dropped), trace: distinct(dropped) };
  return decideAmong(cell, sifted.standing, dropped);
}

/** Steps 5 to 7 among rules that stand, in their order. */
export function decideAmong(cell: Cell, standing: readonly Standing[], dropped: readonly Step[] = []): CellVerdict {
  const picked = pick(cell, standing);
  const { steps, verdict } = conclude(cell, picked);
  verdict.trace = cell.lens.quiet ? [] : distinct([...picked.steps, ...steps, ...dropped]);
  return verdict;
}

/** Step 7. A conflict of rules is not handed on; it is decided before step 6. The steps of handing on stand apart. */
function conclude(cell: Cell, picked: Picked): { verdict: CellVerdict; steps: Step[] } {
  if (picked.conflict) {
    const holders = picked.holders.map((bearer) => ({ ...bearer, via: [] }));
    return { verdict: { status: 'CONFLICT', ...(picked.reason ? { reason: picked.reason } : {}), holders, trace: [] }, steps: [] };
  }
  const isMany = (manyRoles as readonly string[]).includes(cell.role);
  const bearer = picked.holders.length === 1 ? picked.holders[0] : undefined;
  if (bearer) {
    const { held, conflict, steps } = handOn(cell, bearer);
    const holders = conflict ? distinctHolders(held) : held;
    return { verdict: { status: conflict ? 'CONFLICT' : isMany ? 'SET' : 'UNIQUE', holders, trace: [] }, steps };
  }
  const handed = picked.holders.map((each) => handOn(cell, each));
  const all = handed.flatMap(({ held }) => held);
  const steps = handed.flatMap((each) => each.steps);
  if (handed.some(({ conflict }) => conflict)) return { verdict: { status: 'CONFLICT', holders: distinctHolders(all), trace: [] }, steps };
  const holders = together(all);
  return { verdict: { status: isMany ? 'SET' : holders.length === 1 ? 'UNIQUE' : 'JOINT', holders, trace: [] }, steps };
}

const droppedSteps = ({ spot, lens }: Cell, { dropped, endings }: Sifted): Step[] => lens.quiet ? [] : [
  ...dropped.map(({ rule, reach, key, why }) => step('ASSIGNMENT', rule, pathTo(spot, reach), { outcome: 'SIFTED', why }, { key })),
  ...endings,
];
