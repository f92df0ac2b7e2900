import type { Announced } from '../answer.ts';
import { inForce } from '../world/lens.ts';
import { announcedFor } from './candidates.ts';
import { linkTo, type Cell, type Link } from './cell.ts';
import { holdersOf } from './holders.ts';

/** What was only announced for the subject, a group above it, or its twin in a group that is one matter (G7, G4). It stands beside the answer. */
export function announcedIn(cell: Cell): Announced[] {
  const { announced } = cell.lens.world;
  if (announced.size === 0) return [];
  // Of most subjects nothing was ever announced.
  return [...cell.chain, ...twinsOf(cell)].filter(({ id }) => announced.has(id)).flatMap((link) =>
    announcedFor(cell, link).flatMap((rule) =>
      holdersOf(cell, rule.holders).claims.map(
        ({ body, share }): Announced => ({ body, ...(share ? { share } : {}), via: [], confidence: 'ANNOUNCED', subject: rule.subject, fact: rule.id }),
      ),
    ),
  );
}

function twinsOf({ lens, subject, chain }: Cell): Link[] {
  const group = chain[1];
  if (!group?.oneMatter) return [];
  return inForce(lens, lens.world.children.get(group.id))
    .filter(({ id }) => id !== subject.id)
    .map(({ id }) => linkTo(id));
}
