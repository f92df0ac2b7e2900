import type { Query } from '../answer.ts';
import { askOn, type Asked } from '../resolve/ask.ts';
import type { Projection } from '../world/projection.ts';
import { stretchOf, type Grid } from './grid.ts';
import { touching } from './touching.ts';

/** Cells of one line that the same facts touch: they are answered alike. `members`: indices into the places of the grid, ascending. */
export type CellClass = { members: readonly number[]; asked: Asked };

/**
 * Answers a line (a subject's role) in every place of a grid, once per class of cells that cannot differ, and calls `visit` with each class.
 * The places of the grid are all of the subject's cell level that day. `asked` is the answer in the class's first cell with its trace, whose paths
 * are that cell's own; everything else in it, and the days `from` ≤ day < `to` on which it holds, is the same in each member. `quiet`: without trace.
 */
export function eachClass(world: Projection, query: Omit<Query, 'place'>, grid: Grid, visit: (cells: CellClass) => void, quiet = false): void {
  for (const members of classesIn(world, query, grid)) {
    const place = grid.places[members[0] ?? 0];
    if (place !== undefined) visit({ members, asked: askOn(world, { ...query, place }, query.on, quiet) });
  }
}

/** Paints each key over the places under it, wider ones first: what a place shows in the end is the deepest key that touches it, and with it all above. */
function classesIn(world: Projection, { subject, role }: Pick<Query, 'subject' | 'role'>, grid: Grid): Iterable<number[]> {
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
