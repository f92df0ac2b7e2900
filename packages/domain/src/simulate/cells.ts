import { levelOf, pathOf, type Ars, type Level } from '../ars.ts';
import { gridOf, type Grid } from '../matrix/grid.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';

/** The places of a world that ever were cells, by level in the order of their keys; the keys by which a rule may reach each; and what tells them apart. */
export type Cells = { byLevel: ReadonlyMap<Level, readonly Ars[]>; around: ReadonlyMap<Ars, readonly Ars[]>; grids: ReadonlyMap<Level, Grid> };

type Made = { from: Pick<Projection, 'successionsTo' | 'statuses'>; cells: Cells };

/** Worlds that know the same places share them: a commit that touches neither places, mergers nor statuses leaves all three as they were. */
const made = new WeakMap<Projection['records']['territory'], Made>();

/** The cells of a world, put together once for as long as its places, mergers and statuses stay the same. */
export function cellsOf(world: Projection): Cells {
  const { records: { territory }, successionsTo, statuses } = world;
  const known = made.get(territory);
  if (known?.from.successionsTo === successionsTo && known.from.statuses === statuses) return known.cells;
  const keys = [...territory.entries()].flatMap(([id, shelf]) => (all(shelf).some(({ cell }) => cell) ? [id as Ars] : [])).sort();
  const byLevel = Map.groupBy(keys, levelOf);
  const cells: Cells = {
    byLevel, around: new Map(keys.map((place) => [place, keysAround(world, place)])), grids: new Map([...byLevel].map(([level, places]) => [level, gridOf(world, places)])),
  };
  made.set(territory, { from: { successionsTo, statuses }, cells });
  return cells;
}

/** The keys by which a rule may reach a place: its own way up, and that of every predecessor. */
function keysAround(world: Projection, place: Ars): Ars[] {
  const own = new Set<Ars>([place]);
  for (const next of own) for (const { from } of all(world.successionsTo.get(next))) if (/^\d{12}$/.test(from)) own.add(from as Ars);
  return [...own].flatMap(pathOf);
}
