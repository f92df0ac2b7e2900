import type { Assignment, Role } from '../rules.ts';
import { begun, effective, inForce, isEffective, type Lens } from '../world/lens.ts';
import type { Ars } from '../ars.ts';
import type { Projection, Shelves } from '../world/projection.ts';
import { added, all, type Shelf } from '../world/shelf.ts';
import type { Cell, Link, Ruled, RuledPlace } from './cell.ts';
import { keyOf } from './order.ts';
import { codeOf, hasStatus, reachOf, type Spot } from './spot.ts';

/** A rule that covers the cell (§3.1), with its place in the order and the index in the path where it was found; `isEnded`: an end of it may be recorded. */
export type Candidate = { rule: Assignment; reach: number; key: readonly number[]; isEnded: boolean };

const isAnnounced = (rule: Assignment): boolean => rule.evidence.confidence === 'ANNOUNCED';

/** Step 1: the rules of the role for the subject or a group above, in force that day, whose scope covers the place. */
export function candidatesOf(cell: Cell): Candidate[] {
  return coveringOf(cell, cell.chain, effective);
}

/** Rules that began on or before the day, over or not (G6: whether a clause has covered the cell). */
export function everCovering(cell: Cell): Assignment[] {
  return coveringOf(cell, cell.chain, begun).map(({ rule }) => rule).filter((rule) => !isAnnounced(rule));
}

/** What was announced for one subject at this place (G7). */
export function announcedFor(cell: Cell, link: Link): Assignment[] {
  if (!cell.lens.world.announced.has(link.id)) return [];
  return coveringOf(cell, [link], inForce).map(({ rule }) => rule).filter(isAnnounced);
}

type Reading = (lens: Lens, shelf: Shelf<Assignment> | undefined) => readonly Assignment[];

function coveringOf(cell: Cell, links: readonly Link[], read: Reading): Candidate[] {
  let found: Candidate[] = [];
  for (const link of links) {
    const ruled = ruledOf(cell.lens.world, link, cell.role);
    if (ruled) found = withCovering(found, cell, link, ruled, read);
  }
  return found;
}

function withCovering(before: Candidate[], cell: Cell, link: Link, { codes, places }: Ruled, read: Reading): Candidate[] {
  const { lens, spot, chain } = cell;
  const first = before.length;
  let found = before;
  for (let reach = 0; reach < spot.codes.length; reach++) {
    const index = placeIn(codes, spot.codes[reach] ?? 0);
    const place = index < 0 ? undefined : places[index];
    if (!place) continue;
    const { plain, isEnded } = place;
    if (plain && read === effective) {
      if (isEffective(lens, place) && plain.id !== lens.without) found = added(found, { rule: plain, reach, key: keyOf(cell, plain, link, reach), isEnded });
      continue;
    }
    for (const rule of read(lens, place.shelf)) {
      // The path runs from the deepest key up, so the first find of a rule is its deepest.
      if (rule.id === lens.without || (rule.scope.within.length > 1 && isAmong(found, first, rule))) continue;
      if (rule.here && !isHere(link, chain, spot, reach)) continue;
      if ((!rule.scope.except || reachOf(rule.scope, spot) >= 0) && hasStatus(lens, rule.scope.status, spot)) found = added(found, { rule, reach, key: keyOf(cell, rule, link, reach), isEnded });
    }
  }
  return found;
}

/** Looked up once for each link and role. */
function ruledOf(world: Projection, link: Link, role: Role): Ruled | null {
  const known = link.rules[role];
  if (known !== undefined) return known;
  const shelves = world.assignments.get(role)?.get(link.id);
  return (link.rules[role] = shelves ? ruledBy(world, shelves) : null);
}

function ruledBy(world: Projection, shelves: Shelves<Assignment>): Ruled {
  const coded = [...shelves].map(([key, shelf]) => ({ code: codeOf(key as Ars), place: placeOf(world, shelf) })).sort((a, b) => a.code - b.code);
  return { codes: coded.map(({ code }) => code), places: coded.map(({ place }) => place) };
}

function placeOf({ endings }: Projection, shelf: Shelf<Assignment>): RuledPlace {
  const { only, knownFrom, from, to, isAnnounced, startUnknown } = shelf;
  const plain = only && isPlain(only) ? only : null;
  return { knownFrom, from, to, isAnnounced, startUnknown, plain, shelf, isEnded: all(shelf).some((rule) => endings.has(rule.id)) };
}

const isPlain = ({ scope: { within, except, status }, here }: Assignment): boolean => within.length === 1 && !except && status === undefined && !here;

/** Where a code stands in a list, the smaller first; -1 where it does not. */
function placeIn(codes: readonly number[], code: number): number {
  let low = 0;
  let high = codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = codes[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isAmong(found: readonly Candidate[], first: number, rule: Assignment): boolean {
  for (let i = first; i < found.length; i++) if (found[i]?.rule === rule) return true;
  return false;
}

/** `here`: exactly this subject at exactly the places named. */
function isHere(link: Link, chain: readonly Link[], spot: Spot, reach: number): boolean {
  const found = spot.path[reach];
  return found !== undefined && spot.own.includes(found.key) && (link === chain[0] || !chain.includes(link));
}
