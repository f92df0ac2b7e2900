import type { Assignment } from '../rules.ts';
import { begun, effective, inForce, type Lens } from '../world/lens.ts';
import type { Shelves } from '../world/projection.ts';
import type { Shelf } from '../world/shelf.ts';
import type { Cell, Link } from './cell.ts';
import { keyOf } from './order.ts';
import { hasStatus, reachOf, type Spot } from './spot.ts';

/** A rule that covers the cell (§3.1), with its place in the order and the index in the path where it was found. */
export type Candidate = { rule: Assignment; reach: number; key: readonly number[] };

const isAnnounced = (rule: Assignment): boolean => rule.evidence.confidence === 'ANNOUNCED';

/** Step 1: the rules of the role for the subject or a group above, in force that day, whose scope covers the place. */
export function candidatesOf(cell: Cell): Candidate[] {
  const found: Candidate[] = [];
  const lines = cell.lens.world.assignments.get(cell.role);
  if (!lines) return found;
  for (const link of cell.chain) {
    const places = lines.get(link.id);
    if (!places) continue;
    for (const { rule, reach } of coveringIn(places, cell, link, effective)) found.push({ rule, reach, key: keyOf(cell, rule, link, reach) });
  }
  return found;
}

/** Rules that began on or before the day, over or not (G6: whether a clause has covered the cell). */
export const everCovering = (cell: Cell): Assignment[] =>
  cell.chain.flatMap((link) => covering(cell, link, begun).map(({ rule }) => rule)).filter((rule) => !isAnnounced(rule));

/** What was announced for one subject at this place (G7). */
export function announcedFor(cell: Cell, link: Link): Assignment[] {
  if (!cell.lens.world.announced.has(link.id)) return [];
  return covering(cell, link, inForce).map(({ rule }) => rule).filter(isAnnounced);
}

type Reading = (lens: Lens, shelf: Shelf<Assignment> | undefined) => readonly Assignment[];
type Covering = { rule: Assignment; reach: number };

function covering(cell: Cell, link: Link, read: Reading): Covering[] {
  const places = cell.lens.world.assignments.get(cell.role)?.get(link.id);
  return places ? coveringIn(places, cell, link, read) : [];
}

function coveringIn(places: Shelves<Assignment>, { lens, spot, chain }: Cell, link: Link, read: Reading): Covering[] {
  const found: Covering[] = [];
  for (let reach = 0; reach < spot.path.length; reach++) {
    const shelf = places.get(spot.path[reach]?.key ?? '');
    if (!shelf) continue;
    for (const rule of read(lens, shelf)) {
      // The path runs from the deepest key up, so the first find of a rule is its deepest.
      if (rule.id === lens.without || (rule.scope.within.length > 1 && found.some((each) => each.rule === rule))) continue;
      if (rule.here && !isHere(link, chain, spot, reach)) continue;
      if ((!rule.scope.except || reachOf(rule.scope, spot) >= 0) && hasStatus(lens, rule.scope.status, spot)) found.push({ rule, reach });
    }
  }
  return found;
}

/** `here`: exactly this subject at exactly the places named. */
function isHere(link: Link, chain: readonly Link[], spot: Spot, reach: number): boolean {
  const found = spot.path[reach];
  return found !== undefined && spot.own.includes(found.key) && (link === chain[0] || !chain.includes(link));
}
