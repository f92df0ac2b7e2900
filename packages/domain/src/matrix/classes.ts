import type { Query } from '../answer.ts';
import type { Projection } from '../world/projection.ts';
import { stretchOf, type Grid } from './grid.ts';
import { touching } from './touching.ts';

/**
 * The cells of a line (a subject's role) that the same facts touch, together: they are answered alike on any day, at any commit, in all but the paths of
 * their traces. Indices into the places of the grid, ascending. Paints each key over the places under it, wider ones first: what a place shows in the end
 * is the deepest key that touches it, and with it all above.
 */
export function classesIn(world: Projection, { subject, role }: Pick<Query, 'subject' | 'role'>, grid: Grid): Iterable<readonly number[]> {
  const { keys, byStatus } = touching(world, subject, role);
  const kinds = byStatus ? grid.kindsWithStatus : grid.kinds;
  const painted = new Int32Array(grid.places.length);
  [...keys].sort((a, b) => a.length - b.length).forEach((key, index) => painted.fill(index + 1, ...stretchOf(grid, key)));
  const classes = new Map<number, number[]>();
  painted.forEach((deepest, place) => {
    const name = deepest * kinds.count + (kinds.of[place] ?? 0);
    const members = classes.get(name);
    if (members) members.push(place);
    else classes.set(name, [place]);
  });
  return classes.values();
}
