import { levels, levelOf, pathOf, type Ars } from '../ars.ts';
import { covers, type Day } from '../day.ts';
import type { Scope } from '../fact.ts';
import type { StatusId } from '../ids.ts';
import { effective, known, type Lens } from '../world/lens.ts';
import type { Projection } from '../world/projection.ts';

/** A key on the way from the place up to Germany, with its depth in the order (§3.4). */
type Waypoint = { key: Ars; depth: number };

/**
 * Where a question is asked: the place, the keys from it up to Germany, and which of them are the place itself (a merged municipality is also its
 * predecessor). `codes`: the keys of the path as numbers. `ways`: the keys up to each of them, put together when they are first told.
 */
export type Spot = { place: Ars; path: readonly Waypoint[]; codes: readonly number[]; own: readonly Ars[]; ways: Ars[][] };

/** Germany 0, Land 1, district 2, county 3, association 4; 5 is a predecessor's (§3.4). */
const MUNICIPALITY = 6;

const depthOf = (key: Ars): number => (levelOf(key) === 'MUNICIPALITY' ? MUNICIPALITY : levels.indexOf(levelOf(key)));

/**
 * The place; with `predecessors`, nearest first, asked as each of them too. A predecessor stands at 5, below the association's 4 and the
 * municipality's 6; its own predecessors halfway between it and the association, so that a later rule is always the deeper one.
 */
export function spotOf(place: Ars, predecessors: readonly Ars[] = []): Spot {
  const [own, ...above] = pathOf(place).map((key) => ({ key, depth: depthOf(key) }));
  const before = predecessors.map((key, i) => ({ key, depth: 4 + 2 ** -i }));
  const path = [...(own ? [own] : []), ...before, ...above];
  return { place, path, codes: path.map(({ key }) => codeOf(key)), own: [place, ...predecessors], ways: [] };
}

/** A place that is asked once, put together once: ways that meet share what lies above, as they lie near each other in memory then. */
export function spotAt(spots: Projection['spots'], place: Ars): readonly [Spot] {
  const known = spots.get(place);
  if (known) return known;
  const spot = spotOf(place);
  const [own, above] = spot.path;
  const made = [own && above ? { ...spot, path: [own, ...spotAt(spots, above.key)[0].path] } : spot] as const;
  spots.set(place, made);
  return made;
}

/** How far up the path a scope reaches the place: the index of its deepest key there, or -1 where it does not. Status is asked apart. */
export function reachOf({ within, except }: Scope, { path }: Spot): number {
  if (except?.some((key) => path.some((step) => step.key === key))) return -1;
  const [only] = within;
  if (within.length === 1) return path.findIndex(({ key }) => key === only);
  for (let reach = 0; reach < path.length; reach++) {
    const step = path[reach];
    if (step && within.includes(step.key)) return reach;
  }
  return -1;
}

/** A key as a number, a different one for each key: numbers lie side by side in a list and are compared there, texts lie elsewhere. */
export function codeOf(key: Ars): number {
  let code = 1;
  for (let i = 0; i < key.length; i++) code = code * 10 + key.charCodeAt(i) - ZERO;
  return code;
}

const ZERO = 48;

/** A bit for the length of each key. Keys of another length than all of these are none of them. */
export function lengthsOf(keys: Iterable<string>): number {
  let lengths = 0;
  for (const key of keys) lengths |= 1 << key.length;
  return lengths;
}

/** Whether a scope covers the place that day. */
export const reaches = (lens: Lens, scope: Scope, spot: Spot): boolean => reachOf(scope, spot) >= 0 && hasStatus(lens, scope.status, spot);

/** Whether the place holds a status that day, if one is asked for. */
export const hasStatus = (lens: Lens, status: StatusId | undefined, { place }: Spot): boolean =>
  status === undefined || effective(lens, lens.world.statuses.get(place)).some((row) => row.status === status);

/** As `hasStatus`, for another day than the one that the lens looks at. */
export const hadStatus = (lens: Lens, status: StatusId | undefined, { place }: Spot, on: Day): boolean =>
  status === undefined ||
  known(lens, lens.world.statuses.get(place)).some((row) => row.status === status && row.evidence.confidence !== 'ANNOUNCED' && covers(row.valid, on));

/** The keys from the place up to where something was found. */
export const pathTo = ({ path, ways }: Spot, reach: number): Ars[] => (ways[reach] ??= path.slice(0, reach + 1).map((step) => step.key));
