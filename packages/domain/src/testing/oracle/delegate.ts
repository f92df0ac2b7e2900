import type { Held, Step } from '../../answer.ts';
import type { BodyId } from '../../ids.ts';
import type { Delegation } from '../../rules.ts';
import { effective, keysOf, reach, subjectDepth, type Ask } from './ask.ts';
import { compareKeys } from './candidates.ts';
import { follow, lookUp, weakest, type Found } from './holders.ts';
import { endingsOf, isCompetent, isSuspended } from './sift.ts';

/** A delegation that applies in this cell, its ends read as bodies in force. */
type Edge = { from: BodyId; to: BodyId; fact: Delegation; key: readonly [number, number] };
export type Delegated = { holders: Held[]; disputed: boolean; steps: Step[] };

/** §3.6 for one holder. `disputed`: two at the top name different bodies; the claims stand side by side. */
export function delegate(ask: Ask, holder: Found): Delegated {
  const { edges, steps } = edgesOf(ask);
  const searched = search(ask, holder, edges);
  return { ...searched, steps: [...steps, ...searched.steps] };
}

/** The search from one holder. Delegations that it comes back over are on a cycle: they are ignored, and it begins anew. */
function search(ask: Ask, holder: Found, edges: readonly Edge[]): Delegated {
  const held: Held = { ...holder, via: [] };
  const steps: Step[] = [];
  const path: { at: BodyId; over: Edge }[] = [];
  let at = holder.body;
  for (;;) {
    const mine = edges.filter(({ from }) => from === at).sort((a, b) => compareKeys(b.key, a.key) || order(a) - order(b) || (a.fact.id < b.fact.id ? -1 : 1));
    const [best] = mine;
    if (!best) return { holders: [held], disputed: false, steps };
    const top = mine.filter(({ key }) => compareKeys(key, best.key) === 0);
    const displaced = mine.filter((edge) => !top.includes(edge)).map((edge) => displacedBy(ask, edge, best));
    if (top.some(({ to }) => to !== best.to)) return { holders: top.map((edge) => pass(held, edge)), disputed: true, steps: [...steps, ...top.map((edge) => applied(ask, edge.fact)), ...displaced] };
    const movesDuty = best.fact.transfersDuty && held.performer === undefined;
    const goesOn = movesDuty || best.fact.mayPassOn;
    path.push({ at, over: best });
    const start = path.findIndex((one) => one.at === best.to);
    if (start !== -1) {
      const loop = path.slice(start).map(({ over }) => over.fact.id);
      return search(ask, holder, edges.filter(({ fact }) => !loop.includes(fact.id)));
    }
    Object.assign(held, pass(held, best));
    steps.push(applied(ask, best.fact), ...displaced);
    at = best.to;
    if (!goesOn) return { holders: [held], disputed: false, steps };
  }
}

/** Of two that name the same body, the one that moves the duty says more. */
const order = ({ fact }: Edge): number => (fact.transfersDuty ? 0 : 1);

/** A performer has no duty to hand on: what it passes on is the work. */
function pass(held: Held, { to, fact }: Edge): Held {
  const next = { ...held, via: [...held.via, fact.id], confidence: weakest(held.confidence, fact.evidence.confidence) };
  return fact.transfersDuty && held.performer === undefined ? { ...next, body: to, formerly: [...(held.formerly ?? []), held.body] } : { ...next, performer: to };
}

function edgesOf(ask: Ask): { edges: Edge[]; steps: Step[] } {
  const steps: Step[] = [];
  const edges = effective(ask.facts.delegation, ask).flatMap((fact) => {
    const met = reach(ask, fact.scope);
    if (!met || !fact.roles.some((role) => role === ask.role) || !ask.chain.includes(fact.subject)) return [];
    const from = startsOf(ask, fact);
    const [to = null] = follow(ask, fact.to);
    const why = siftedOut(ask, fact, to, steps);
    if (why !== null || to === null) {
      if (why !== null && from.length > 0) steps.push({ ...stepOf(ask, fact), outcome: 'SIFTED', why });
      return [];
    }
    return from.map((body): Edge => ({ from: body, to, fact, key: [subjectDepth(ask, fact.subject), met.depth] }));
  });
  return { edges, steps };
}

function startsOf(ask: Ask, { from }: Delegation): BodyId[] {
  const named = 'fn' in from ? lookUp(ask, from.fn).deepest.map(({ body }) => body) : [from.body];
  return [...new Set(named.flatMap((body) => follow(ask, body)))];
}

/** Delegations are sifted and ended as assignments are (§3.6). They have no rank, no `boundTo` and no acceptance. */
function siftedOut(ask: Ask, fact: Delegation, to: BodyId | null, steps: Step[]) {
  if (isSuspended(ask, fact.origin)) return 'SUSPENDED';
  const endings = endingsOf(ask, fact);
  steps.push(...endings);
  if (endings.some((one) => one.outcome === 'APPLIED')) return 'ENDED';
  if (!isCompetent(ask, fact.origin, null)) return 'ULTRA_VIRES';
  return to === null ? 'DANGLING' : null;
}

const stepOf = (ask: Ask, { id, version, basis, to, origin }: Delegation) =>
  ({ kind: 'DELEGATION' as const, fact: id, version, path: keysOf(ask), basis, body: to, ...('clause' in origin ? { clause: origin.clause } : {}) });

/** A less specific delegation of the same body. */
const displacedBy = (ask: Ask, { fact, key }: Edge, by: Edge): Step => ({ ...stepOf(ask, fact), outcome: 'LOST', why: key[0] === by.key[0] ? 'PLACE' : 'SUBJECT', to: by.fact.id });

const applied = (ask: Ask, fact: Delegation): Step => ({ ...stepOf(ask, fact), outcome: 'APPLIED' });
