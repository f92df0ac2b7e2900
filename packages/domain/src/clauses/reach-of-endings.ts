import type { AssignmentId, DelegationId } from '../ids.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import { recordAt, type Clocks } from '../world/records.ts';
import { switchedOff, type SwitchedOff } from './switched-off.ts';

/** How far endings reach into a rule or delegation on a day, as known at a place in the order of commits; null where it is not in force itself. */
export function reachOfEndings(world: World, kind: 'assignment' | 'delegation', id: AssignmentId | DelegationId, clocks: Clocks): SwitchedOff | null {
  const rule = recordAt(world, kind, id, clocks);
  return rule ? switchedOff(lensOn(open(world), clocks.on, clocks.at), rule) : null;
}
