import type { Held, Step } from '../answer.ts';
import type { Confidence } from '../fact.ts';
import type { BodyId } from '../ids.ts';
import type { Delegation, Role } from '../rules.ts';
import { byText } from '../world/shelf.ts';
import type { Cell } from './cell.ts';
import { weakest } from './confidence.ts';
import { displaced, handingsOf, type Handing, type Handings } from './delegations.ts';
import type { Bearer } from './pick.ts';
import { pathTo } from './spot.ts';
import { step } from './steps.ts';

/** Step 6 for one holder: who bears the duty and who does the work in the end; on a conflict, each claimant. */
export type HandedOn = { held: Held[]; conflict: boolean; steps: Step[] };

const DELEGABLE: readonly Role[] = ['LEAD', 'EXECUTE', 'OPERATE'] satisfies Delegation['roles'];

/** Where the walk stands: who bears the duty, who does the work, and over which delegations it came. */
type Walk = { holder: BodyId; performer: BodyId | null; formerly: BodyId[]; via: Handing[] };

export function handOn(cell: Cell, bearer: Bearer): HandedOn {
  const steps: Step[] = [];
  if (!DELEGABLE.includes(cell.role)) return { held: [kept(bearer)], conflict: false, steps };
  const none = handingsOf(cell, bearer.body);
  if (none.applicable.length === 0) return { held: [kept(bearer)], conflict: false, steps: none.steps };
  let walk = start(bearer);
  const asked = new Map<BodyId, Handings>([[bearer.body, none]]);
  const handingsBy = (body: BodyId): Handings => {
    const known = asked.get(body) ?? handingsOf(cell, body);
    asked.set(body, known);
    return known;
  };
  // What leads in a circle is ignored, so no body is met twice and the walk ends.
  for (;;) {
    const from = walk.performer ?? walk.holder;
    const { applicable, steps: sifted } = handingsBy(from);
    const onward = applicable.filter((each) => !leadsBack(each, from, handingsBy));
    const [first, ...others] = onward;
    steps.push(...sifted);
    if (onward.length < applicable.length && !cell.lens.quiet) steps.push(...applicable.filter((each) => !onward.includes(each)).map((each) => traced(cell, each, 'CIRCULAR')));
    if (!first) break;
    const top = [first, ...others.filter((each) => isAsSpecific(each, first))];
    const targets = [...new Set(top.flatMap(({ to }) => to))];
    // Several that lead to the same body: the one that allows more is the stronger.
    const chosen = [...top].sort((a, b) => leeway(b) - leeway(a) || byText(a.delegation.id, b.delegation.id))[0] ?? first;
    steps.push(...(targets.length > 1 ? top : [chosen]).map((each) => traced(cell, each, 'APPLIED')));
    if (targets.length === 1) steps.push(...top.filter((each) => each !== chosen).map((each) => traced(cell, each, 'CO_GROUND')));
    steps.push(...displaced(cell, chosen.delegation.id, others.filter((each) => !isAsSpecific(each, first)), first));
    const claims = top.flatMap((each) => each.to.map((to) => advance(walk, each, to)));
    if (targets.length > 1) return { held: claims.map((claim) => heldOf(bearer, claim)), conflict: true, steps };
    const [to] = targets;
    if (to !== undefined) walk = advance(walk, chosen, to);
    if (!chosen.delegation.transfersDuty && !chosen.delegation.mayPassOn) break;
  }
  return { held: [heldOf(bearer, walk)], conflict: false, steps };
}

/** On a cycle (§3.6): whoever follows the delegations of this cell from where it leads comes back to the body that it starts from. */
function leadsBack(handing: Handing, from: BodyId, handingsBy: (body: BodyId) => Handings): boolean {
  const reached = new Set<BodyId>(handing.to);
  // A set hands out what is added while it is walked.
  for (const body of reached) for (const next of handingsBy(body).applicable) next.to.forEach((to) => reached.add(to));
  return reached.has(from);
}

/** What a delegation lets the next body do: bear the duty, pass the work on. */
const leeway = ({ delegation }: Handing): number => (delegation.transfersDuty ? 2 : 0) + (delegation.mayPassOn ? 1 : 0);

const isAsSpecific = (a: Handing, b: Handing): boolean => a.subject === b.subject && a.place === b.place;

const traced = (cell: Cell, { delegation, reach }: Handing, outcome: 'APPLIED' | 'CO_GROUND' | 'CIRCULAR'): Step =>
  step('DELEGATION', delegation, pathTo(cell.spot, reach), { outcome }, { body: delegation.to });

const start = ({ body }: Bearer): Walk => ({ holder: body, performer: null, formerly: [], via: [] });

/** Whoever only does the work has no duty to transfer: what is handed on from there moves the work alone. */
function advance(walk: Walk, handing: Handing, to: BodyId): Walk {
  const moved = { ...walk, via: [...walk.via, handing] };
  if (walk.performer === null && handing.delegation.transfersDuty) return { ...moved, holder: to, formerly: [...walk.formerly, walk.holder] };
  return { ...moved, performer: to };
}

/** A duty that stays where it is. */
function kept({ body, share, confidence, accepted }: Bearer): Held {
  const held: Held = share ? { body, share, via: [], confidence } : { body, via: [], confidence };
  if (accepted !== undefined) held.accepted = accepted;
  return held;
}

/** No role that can be handed on has shares. */
function heldOf(bearer: Bearer, { holder, performer, formerly, via }: Walk): Held {
  return {
    body: holder,
    ...(performer === null ? {} : { performer }),
    ...(formerly.length > 0 ? { formerly } : {}),
    via: via.map(({ delegation }) => delegation.id),
    confidence: weakest([bearer.confidence, ...via.map(({ confidence }): Confidence => confidence)]),
    ...(bearer.accepted === undefined ? {} : { accepted: bearer.accepted }),
  };
}

/** The same body once: joint holders may hand on to one (case 20), who then stands for all of them. What it hands on itself, it hands on for all. */
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
  return {
    ...a,
    ...(formerly.length > 0 ? { formerly } : {}),
    via: [...new Set([...a.via, ...b.via])],
    confidence: weakest([a.confidence, b.confidence]),
    ...(b.accepted === undefined ? {} : { accepted: (a.accepted ?? true) && b.accepted }),
  };
}
