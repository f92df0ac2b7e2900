import type { Step } from '../answer.ts';
import type { BodyId, DelegationId } from '../ids.ts';
import type { Delegation } from '../rules.ts';
import { effective, known } from '../world/lens.ts';
import type { Cell, Link } from './cell.ts';
import { weakest } from './confidence.ts';
import { inFunction, inPlaceOf } from './holders.ts';
import { siftAct } from './sift.ts';
import { hasStatus, pathTo, reachOf } from './spot.ts';
import { step } from './steps.ts';

/** A delegation that applies here, and to whom it leads on the day (one body, or several where that one was divided). */
export type Handing = { delegation: Delegation; to: readonly BodyId[]; confidence: Delegation['evidence']['confidence']; subject: number; place: number; reach: number };

/** What one body hands on in this cell: the most specific first. `steps` tells of those that the sift dropped, and of endings. */
export type Handings = { applicable: Handing[]; steps: Step[] };

/** Roles that can be handed on. */
type Handed = Delegation['roles'][number];

export function handingsOf(cell: Cell, body: BodyId): Handings {
  const found: Handings = { applicable: [], steps: [] };
  const { world } = cell.lens;
  // Most bodies hand on nothing.
  if (!world.successionsTo.has(body) && !world.delegationsOfBody.has(body) && !cell.chain.some(({ id }) => world.delegationsOfFunctions.has(id))) return found;
  const from = [body, ...predecessorsOf(cell, body)];
  for (const link of cell.chain) {
    for (const delegation of handedOnBy(cell, body, from, link)) {
      const reach = reachOf(delegation.scope, cell.spot);
      if (!delegation.roles.includes(cell.role as Handed) || reach < 0 || !hasStatus(cell.lens, delegation.scope.status, cell.spot)) continue;
      sift(cell, delegation, link, reach, found);
    }
  }
  found.applicable.sort((a, b) => b.subject - a.subject || b.place - a.place);
  return found;
}

function sift(cell: Cell, delegation: Delegation, link: Link, reach: number, found: Handings): void {
  const path = pathTo(cell.spot, reach);
  const act = siftAct(cell, delegation, null, reach);
  found.steps.push(...act.endings);
  const claims = inPlaceOf(cell.lens, delegation.to);
  const to = claims.map((claim) => claim.body);
  const why = act.why ?? (to.length === 0 ? 'DANGLING' : null);
  if (why) found.steps.push(step('DELEGATION', delegation, path, { outcome: 'SIFTED', why }, { body: delegation.to }));
  else found.applicable.push({ delegation, to, confidence: weakest([delegation.evidence.confidence, ...claims.map((claim) => claim.confidence)]), subject: link.depth, place: cell.spot.path[reach]?.depth ?? 0, reach });
}

/** Handed on by the body, by one that it follows (`from`), or by "whoever holds the function" where that is the body. */
function handedOnBy(cell: Cell, body: BodyId, from: readonly BodyId[], { id }: Link): Delegation[] {
  const { lens } = cell;
  const found: Delegation[] = [];
  for (const each of from) {
    const shelf = lens.world.delegationsOfBody.get(each)?.get(id);
    if (shelf) found.push(...effective(lens, shelf));
  }
  const byFunction = lens.world.delegationsOfFunctions.get(id);
  if (byFunction) found.push(...effective(lens, byFunction).filter((one) => 'fn' in one.from && inFunction(cell, one.from.fn).claims.some((claim) => claim.body === body)));
  return found;
}

/** Bodies whose place this one has taken. */
function predecessorsOf({ lens }: Cell, body: BodyId): BodyId[] {
  if (!lens.world.successionsTo.has(body)) return [];
  const found = new Set<BodyId>();
  const open: BodyId[] = [body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from } of known(lens, lens.world.successionsTo.get(next))) {
      const before = from as BodyId;
      if (before === body || found.has(before)) continue;
      found.add(before);
      open.push(before);
    }
  }
  return [...found].filter((before) => inPlaceOf(lens, before).some((claim) => claim.body === body));
}

/** The steps of those that a body's chosen delegation displaces. */
export const displaced = (cell: Cell, chosen: DelegationId, others: readonly Handing[], first: Handing): Step[] =>
  others.map((other) =>
    step('DELEGATION', other.delegation, pathTo(cell.spot, other.reach), { outcome: 'LOST', why: other.subject < first.subject ? 'SUBJECT' : 'PLACE', to: chosen }, { body: other.delegation.to }),
  );
