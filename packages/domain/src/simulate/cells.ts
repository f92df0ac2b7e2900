import { levelOf, pathOf, type Ars, type Level } from '../ars.ts';
import type { Projection } from '../world/projection.ts';
import { all } from '../world/shelf.ts';

/** The places of a world that ever were cells, by level in the order of their keys; and of those that took others over, the keys by which a rule may reach them. */
export type Cells = { byLevel: ReadonlyMap<Level, readonly Ars[]>; merged: ReadonlyMap<Ars, readonly Ars[]> };

type Made = { from: Projection['successionsTo']; cells: Cells };

/** Worlds that know the same places share them: a commit that touches neither places nor mergers leaves both as they were. */
const made = new WeakMap<Projection['records']['territory'], Made>();

/** The cells of a world, put together once for as long as its places and mergers stay the same. */
export function cellsOf(world: Projection): Cells {
  const { records: { territory }, successionsTo } = world;
  const known = made.get(territory);
  if (known?.from === successionsTo) return known.cells;
  const keys = [...territory.entries()].flatMap(([id, shelf]) => (all(shelf).some(({ cell }) => cell) ? [id as Ars] : [])).sort();
  const cells: Cells = { byLevel: Map.groupBy(keys, levelOf), merged: new Map(keys.filter((place) => successionsTo.has(place)).map((place) => [place, keysAround(world, place)])) };
  made.set(territory, { from: successionsTo, cells });
  return cells;
}

/** The keys by which a rule may reach a place: its own way up, and that of every predecessor. */
function keysAround(world: Projection, place: Ars): Ars[] {
  const own = new Set<Ars>([place]);
  for (const next of own) for (const { from } of all(world.successionsTo.get(next))) if (/^\d{12}$/.test(from)) own.add(from as Ars);
  return [...own].flatMap(pathOf);
}

const orders = new WeakMap<Cells['byLevel'], Map<string, ReadonlyMap<Ars, number>>>();

/** Where the places of some levels stand in the order of their keys; put together once for each mixture of levels. */
export function orderOf({ byLevel }: Cells, levels: readonly Level[]): ReadonlyMap<Ars, number> {
  const known = orders.get(byLevel) ?? new Map<string, ReadonlyMap<Ars, number>>();
  orders.set(byLevel, known);
  const sign = [...levels].sort().join();
  const order = known.get(sign) ?? new Map(levels.flatMap((level) => byLevel.get(level) ?? []).sort().map((place, index) => [place, index]));
  known.set(sign, order);
  return order;
}
