import { factKinds, type AnyFact, type FactKind } from '../../facts.ts';
import type { BodyId } from '../../ids.ts';
import { inPlaceOf } from '../../resolve/holders.ts';
import { effective, inForce, lensOn, type Lens } from '../../world/lens.ts';
import type { Shelves } from '../../world/projection.ts';
import type { Shelf } from '../../world/shelf.ts';
import type { Ref } from '../finding.ts';
import { lineSteps, recordOf, type Look } from '../look.ts';
import { mark, refOf, writeRef, type Mark } from '../mark.ts';
import type { Part } from '../part.ts';
import { unbroken } from '../since.ts';
import { namedBy } from './names.ts';

/** What is found of the records on each shelf. */
export type Dangling = ReadonlyMap<Shelf<AnyFact>, readonly Part[]>;

/**
 * Records in force that name a body, board, subject or place that is not, and that nothing followed.
 * @param known what was found where the same bodies, boards, subjects and places are recorded: a shelf that is still the same need not be looked at again
 */
export function danglingOn(around: Lens, known: Dangling = new Map()): Dangling {
  const found = new Map<Shelf<AnyFact>, readonly Part[]>();
  for (const kind of factKinds) {
    if (!namedBy[kind]) continue;
    for (const [id, shelf] of around.world.records[kind] as Shelves<AnyFact>) found.set(shelf, known.get(shelf) ?? danglingIn(around, { kind, id }, shelf));
  }
  return found;
}

function danglingIn(around: Lens, fact: Ref & { kind: FactKind }, shelf: Shelf<AnyFact>): Part[] {
  const lens = lensOn(around.world, around.on, around.at);
  return missingOf(lens, fact.kind, shelf).map((missing) => {
    const since = unbroken(lens, (earlier) => missingOf(earlier, fact.kind, shelf).some((one) => writeRef(one) === writeRef(missing)));
    return { mark: dangling(fact, missing), cells: [], since };
  });
}

const dangling = (fact: Ref, missing: Ref): Mark => mark('DANGLING', [writeRef(fact), writeRef(missing)], { counterpart: [missing], facts: [fact] });

function missingOf(lens: Lens, kind: FactKind, shelf: Shelf<AnyFact>): Ref[] {
  const names = namedBy[kind] as ((row: AnyFact) => Ref[]) | undefined;
  if (!names) return [];
  const named = effective(lens, shelf).flatMap((row) => names(row));
  return [...new Map(named.map((ref) => [writeRef(ref), ref])).values()].filter((ref) => !isThere(lens, ref));
}

function isThere(lens: Lens, { kind, id }: Ref): boolean {
  if (inForce<AnyFact>(lens, lens.world.records[kind].get(id)).length > 0) return true;
  if (kind === 'body') return inPlaceOf(lens, id as BodyId).length > 0;
  return kind === 'territory' && placeFollows(lens, id);
}

function placeFollows(lens: Lens, gone: string): boolean {
  const reached = new Set([gone]);
  // A set hands out what is added while it is walked.
  for (const key of reached) {
    if (inForce(lens, lens.world.records.territory.get(key)).length > 0) return true;
    for (const { to } of effective(lens, lens.world.successionsFrom.get(key))) reached.add(to);
  }
  return false;
}

/** The cells in which a rule or delegation, or the holding of a function that a rule names, meets a body that is gone. */
export const danglingHere = ({ lens, asked }: Look): Mark[] =>
  asked.flatMap(({ verdict }) => lineSteps(verdict).flatMap((step): Mark[] => {
    const reached = step.outcome !== 'SIFTED' || step.why === 'DANGLING' || step.why === 'NOT_ACCEPTED';
    if (!reached) return [];
    const named = step.kind === 'ASSIGNMENT' ? recordOf(lens.world, 'ASSIGNMENT', step).holders.flatMap((one) => ('body' in one ? [one.body] : [])) : step.body === undefined ? [] : [step.body];
    return named.filter((body) => inPlaceOf(lens, body).length === 0).map((body) => dangling(refOf(step), { kind: 'body', id: body }));
  }));
