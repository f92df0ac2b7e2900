import { factKinds, type AnyFact, type FactKind } from '../../facts.ts';
import type { BodyId } from '../../ids.ts';
import { inPlaceOf } from '../../resolve/holders.ts';
import { effective, inForce, lensOn, type Lens } from '../../world/lens.ts';
import type { Shelf } from '../../world/shelf.ts';
import type { Ref } from '../finding.ts';
import { lineSteps, recordOf, type Look } from '../look.ts';
import { mark, refOf, writeRef, type Mark } from '../mark.ts';
import { unbroken } from '../since.ts';
import { namedBy } from './names.ts';

/** Records in force that name a body, board, subject or place that is not, and that nothing followed. */
export function danglingMarks(around: Lens): Mark[] {
  return factKinds.flatMap((kind) => [...around.world.records[kind]].flatMap(([id, shelf]) => {
    const lens = lensOn(around.world, around.on, around.at);
    return missingOf(lens, kind, shelf).map((missing) => {
      const since = unbroken(lens, (earlier) => missingOf(earlier, kind, shelf).some((one) => writeRef(one) === writeRef(missing)));
      return { ...dangling({ kind, id }, missing), since };
    });
  }));
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
    if (!reached || step.kind === 'ENDING') return [];
    const named = step.kind === 'ASSIGNMENT' ? recordOf(lens.world, 'ASSIGNMENT', step).holders.flatMap((one) => ('body' in one ? [one.body] : [])) : step.body === undefined ? [] : [step.body];
    return named.filter((body) => inPlaceOf(lens, body).length === 0).map((body) => dangling(refOf(step), { kind: 'body', id: body }));
  }));
