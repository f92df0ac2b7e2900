import type { Assignment } from '../rules.ts';
import { begun, inForce, type Lens } from '../world/lens.ts';
import { lineKey } from '../world/projection.ts';
import type { Shelf } from '../world/shelf.ts';
import type { Cell, Link } from './cell.ts';
import { keyOf } from './order.ts';
import { hasStatus, reachOf, type Spot } from './spot.ts';

/** A rule that covers the cell (§3.1), with its place in the order and the index in the path where it was found. */
export type Candidate = { rule: Assignment; reach: number; key: readonly number[] };

const isAnnounced = (rule: Assignment): boolean => rule.evidence.confidence === 'ANNOUNCED';

/** Step 1: the rules of the role for the subject or a group above, in force that day, whose scope covers the place. Largest key first, then by id. */
export function candidatesOf(cell: Cell): Candidate[] {
  return cell.chain
    .flatMap((link) => covering(cell, link, inForce).filter(({ rule }) => !isAnnounced(rule)).map(({ rule, reach }) => ({ rule, reach, key: keyOf(cell, rule, link, reach) })));
}

/** Rules that began on or before the day, over or not (G6: whether a clause has covered the cell). */
export const everCovering = (cell: Cell): Assignment[] =>
  cell.chain.flatMap((link) => covering(cell, link, begun).map(({ rule }) => rule)).filter((rule) => !isAnnounced(rule));

/** What was announced for one subject at this place (G7). */
export const announcedFor = (cell: Cell, link: Link): Candidate[] =>
  covering(cell, link, inForce).filter(({ rule }) => isAnnounced(rule)).map(({ rule, reach }) => ({ rule, reach, key: [] }));

type Reading = (lens: Lens, shelf: Shelf<Assignment> | undefined) => Assignment[];

function covering({ lens, role, spot, chain }: Cell, link: Link, read: Reading): { rule: Assignment; reach: number }[] {
  const places = lens.world.assignments.get(lineKey(link.id, role));
  if (!places) return [];
  const seen = new Set<Assignment>();
  const inherited = chain.some(({ id }) => id === link.id) && link.id !== chain[0]?.id;
  return spot.path.flatMap((step, reach) =>
    read(lens, places.get(step.key))
      .filter((rule) => {
        // The path runs from the deepest key up, so the first find of a rule is its deepest.
        if (seen.has(rule)) return false;
        seen.add(rule);
        return rule.id !== lens.without && appliesAt(rule, spot, reach, inherited) && hasStatus(lens, rule.scope.status, spot);
      })
      .map((rule) => ({ rule, reach })),
  );
}

/** `here`: exactly this subject at exactly the places named. */
function appliesAt(rule: Assignment, spot: Spot, reach: number, inherited: boolean): boolean {
  const found = spot.path[reach];
  if (rule.here && (inherited || !found || !spot.own.includes(found.key))) return false;
  return !rule.scope.except || reachOf(rule.scope, spot) >= 0;
}
