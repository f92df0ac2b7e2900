import { factKinds, type AnyFact, type FactKind } from '../../facts.ts';
import type { BodyId } from '../../ids.ts';
import { inPlaceOf } from '../../resolve/holders.ts';
import { current, effective, inForce, lensOn, type Lens } from '../../world/lens.ts';
import type { Shelves } from '../../world/projection.ts';
import type { Shelf } from '../../world/shelf.ts';
import type { Ref } from '../finding.ts';
import type { StepIn } from '../look.ts';
import { mark, NO_MARKS, refOf, writeRef, type Mark } from '../mark.ts';
import type { Part } from '../part.ts';
import { unbroken } from '../since.ts';
import { namedBy } from './names.ts';

/** What is found of the records of each kind, by id; of most nothing is. */
export type Dangling = ReadonlyMap<FactKind, ReadonlyMap<string, readonly Part[]>>;

/**
 * Records in force that name a body, board, subject or place that is not, and that nothing followed.
 * @param before what was found where the same bodies, boards, subjects and places are recorded, and the records that were written since: others need not be looked at again
 */
export function danglingOn(around: Lens, before: { dangling: Dangling; written: readonly Ref[] } | null = null): Dangling {
  return new Map(factKinds.filter((kind) => namedBy[kind]).map((kind) => [kind, danglingOf(around, kind, before)]));
}

function danglingOf(around: Lens, kind: FactKind, before: Parameters<typeof danglingOn>[1]): ReadonlyMap<string, readonly Part[]> {
  const shelves = around.world.records[kind] as Shelves<AnyFact>;
  const known = before?.dangling.get(kind);
  const written = before && known ? new Set(before.written.filter((ref) => ref.kind === kind).map(({ id }) => id)) : null;
  if (known && written?.size === 0) return known;
  const found = new Map(known);
  for (const id of written ?? shelves.keys()) {
    const shelf = shelves.get(id);
    const parts = shelf ? danglingIn(around, { kind, id }, shelf) : [];
    if (parts.length > 0) found.set(id, parts);
    else found.delete(id);
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
  const missing: Ref[] = [];
  for (const row of effective(lens, shelf)) {
    for (const ref of names(row)) if (!isThere(lens, ref) && !missing.some(({ kind: of, id }) => of === ref.kind && id === ref.id)) missing.push(ref);
  }
  return missing;
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
export function danglingHere({ look: { lens }, step, act }: StepIn): readonly Mark[] {
  if (step.outcome === 'SIFTED' && step.why !== 'DANGLING' && step.why !== 'NOT_ACCEPTED') return NO_MARKS;
  if (step.kind !== 'ASSIGNMENT') return step.body === undefined || !isGone(lens, step.body) ? NO_MARKS : [dangling(refOf(step), { kind: 'body', id: step.body })];
  const gone: Mark[] = [];
  if (act && 'holders' in act) for (const holder of act.holders) if ('body' in holder && isGone(lens, holder.body)) gone.push(dangling(refOf(step), { kind: 'body', id: holder.body }));
  return gone;
}

const isGone = (lens: Lens, body: BodyId): boolean => !current(lens, lens.world.records.body.get(body)) && inPlaceOf(lens, body).length === 0;
