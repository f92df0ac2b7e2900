import type { Held, Step } from '../answer.ts';
import type { Confidence } from '../fact.ts';
import type { BodyId, DelegationId } from '../ids.ts';
import type { Delegation, Role } from '../rules.ts';
import type { Cell } from './cell.ts';
import { weakest } from './confidence.ts';
import { displaced, handingsOf, type Handing } from './delegations.ts';
import type { Bearer } from './pick.ts';
import { pathTo } from './spot.ts';
import { step } from './steps.ts';

/** Step 6 for one holder: who bears the duty and who does the work in the end; on a conflict, each claimant. */
export type HandedOn = { held: Held[]; conflict: boolean; steps: Step[] };

const DELEGABLE: readonly Role[] = ['LEAD', 'EXECUTE', 'OPERATE'] satisfies Delegation['roles'];

/** Where the walk stands: who bears the duty, who does the work, and over which bodies and delegations it came. */
type Walk = { holder: BodyId; performer: BodyId | null; formerly: BodyId[]; via: Handing[]; visited: BodyId[] };

export function handOn(cell: Cell, bearer: Bearer): HandedOn {
  const ignored = new Set<DelegationId>();
  if (!DELEGABLE.includes(cell.role)) return { held: [heldOf(bearer, start(bearer))], conflict: false, steps: [] };
  // Each round but the last ignores one delegation more, so the rounds end.
  for (;;) {
    const result = walkFrom(cell, bearer, ignored);
    if (!('circle' in result)) return result;
    for (const id of result.circle) ignored.add(id);
  }
}

function walkFrom(cell: Cell, bearer: Bearer, ignored: ReadonlySet<DelegationId>): HandedOn | { circle: DelegationId[] } {
  const walk = start(bearer);
  const steps: Step[] = [];
  for (;;) {
    const current = walk.performer ?? walk.holder;
    const handings = handingsOf(cell, current);
    const applicable = handings.applicable.filter(({ delegation }) => !ignored.has(delegation.id));
    const first = applicable[0];
    steps.push(...handings.steps);
    if (!first) return { held: [heldOf(bearer, walk)], conflict: false, steps };
    const top = applicable.filter(({ subject, place }) => subject === first.subject && place === first.place);
    const targets = new Set(top.flatMap(({ to }) => to));
    // Several that lead to the same body: the one that moves the duty is the stronger.
    const chosen = top.find(({ delegation }) => delegation.transfersDuty) ?? first;
    steps.push(...(targets.size > 1 ? top : [chosen]).map((each) => step('DELEGATION', each.delegation, pathTo(cell.spot, each.reach), { outcome: 'APPLIED' }, { body: each.delegation.to })));
    if (targets.size === 1) steps.push(...top.filter((each) => each !== chosen).map((each) => step('DELEGATION', each.delegation, pathTo(cell.spot, each.reach), { outcome: 'CO_GROUND' }, { body: each.delegation.to })));
    steps.push(...displaced(cell, chosen.delegation.id, applicable.slice(top.length), first));
    if (targets.size > 1) return { held: top.flatMap((each) => each.to.map((to) => heldOf(bearer, advance(walk, each, to)))), conflict: true, steps };
    const to = [...targets][0];
    if (to === undefined) return { held: [heldOf(bearer, walk)], conflict: false, steps };
    const since = walk.visited.indexOf(to);
    if (since >= 0) return { circle: [...walk.via.slice(since), chosen].map(({ delegation }) => delegation.id) };
    Object.assign(walk, advance(walk, chosen, to));
    if (walk.performer !== null && !chosen.delegation.transfersDuty && !chosen.delegation.mayPassOn) return { held: [heldOf(bearer, walk)], conflict: false, steps };
  }
}

const start = ({ body }: Bearer): Walk => ({ holder: body, performer: null, formerly: [], via: [], visited: [body] });

/** Whoever only does the work has no duty to transfer: what is handed on from there moves the work alone. */
function advance(walk: Walk, handing: Handing, to: BodyId): Walk {
  const moved = { ...walk, via: [...walk.via, handing], visited: [...walk.visited, to] };
  if (walk.performer === null && handing.delegation.transfersDuty) return { ...moved, holder: to, formerly: [...walk.formerly, walk.holder] };
  return { ...moved, performer: to };
}

function heldOf(bearer: Bearer, { holder, performer, formerly, via }: Walk): Held {
  return {
    body: holder,
    ...(bearer.share ? { share: bearer.share } : {}),
    ...(performer === null ? {} : { performer }),
    ...(formerly.length > 0 ? { formerly } : {}),
    via: via.map(({ delegation }) => delegation.id),
    confidence: weakest([bearer.confidence, ...via.map(({ confidence }): Confidence => confidence)]),
    ...(bearer.accepted === undefined ? {} : { accepted: bearer.accepted }),
  };
}

/** The same body once: joint holders may hand on to one (case 20), who then stands for all of them. */
export function together(all: readonly Held[]): Held[] {
  const held = new Map<string, Held>();
  for (const each of all) {
    const before = held.get(each.body);
    held.set(each.body, before ? merged(before, each) : each);
  }
  return [...held.values()];
}

function merged(a: Held, b: Held): Held {
  const formerly = [...new Set([...(a.formerly ?? []), ...(b.formerly ?? [])])];
  const performer = a.performer ?? b.performer;
  return {
    ...a,
    ...(performer === undefined ? {} : { performer }),
    ...(formerly.length > 0 ? { formerly } : {}),
    via: [...new Set([...a.via, ...b.via])],
    confidence: weakest([a.confidence, b.confidence]),
    ...(a.accepted === undefined && b.accepted === undefined ? {} : { accepted: (a.accepted ?? true) && (b.accepted ?? true) }),
  };
}
