import type { Held, Sift, Step } from '../../answer.ts';
import type { Confidence } from '../../fact.ts';
import type { BodyId } from '../../ids.ts';
import type { Delegation } from '../../rules.ts';
import { effective, keysOf, reach, subjectDepth, type Ask } from './ask.ts';
import { compareKeys } from './candidates.ts';
import { follow, followed, lookUp, weakest, type Found } from './holders.ts';
import { endingsOf, isCompetent, isSuspended } from './sift.ts';

/** A delegation that applies in this cell, its ends read as bodies in force. */
type Edge = { from: BodyId; to: BodyId; confidence: Confidence; fact: Delegation; key: readonly [number, number] };
export type Delegated = { holders: Held[]; disputed: boolean; steps: Step[] };

/** §3.6 for one holder. `disputed`: two at the top name different bodies; the claims stand side by side. */
export function delegate(ask: Ask, holder: Found): Delegated {
  const { edges, onCycle, sifted } = edgesOf(ask);
  const held: Held = { ...holder, via: [] };
  const steps: Step[] = [];
  for (let at = holder.body; ;) {
    const mine = edges.filter(({ from }) => from === at).sort((a, b) => compareKeys(b.key, a.key) || order(a) - order(b) || (a.fact.id < b.fact.id ? -1 : 1));
    steps.push(...sifted.filter(({ from }) => from.includes(at)).map(({ step }) => step), ...onCycle.filter(({ from }) => from === at).map((edge) => told(ask, edge, 'CIRCULAR')));
    const [best] = mine;
    if (!best) break;
    const top = mine.filter(({ key }) => compareKeys(key, best.key) === 0);
    const split = top.some(({ to }) => to !== best.to);
    steps.push(...top.map((edge) => told(ask, edge, split || edge === best ? 'APPLIED' : 'CO_GROUND')), ...mine.slice(top.length).map((edge) => displaced(ask, edge, best)));
    if (split) return { holders: top.map((edge) => pass(held, edge)), disputed: true, steps };
    Object.assign(held, pass(held, best));
    at = best.to;
    if (!best.fact.transfersDuty && !best.fact.mayPassOn) break;
  }
  return { holders: [held], disputed: false, steps };
}

/** Of two that name the same body, the one that allows more: to move the duty, to pass the work on. */
const order = ({ fact }: Edge): number => (fact.transfersDuty ? 0 : 2) + (fact.mayPassOn ? 0 : 1);

/** A performer has no duty to hand on: what it passes on is the work. */
function pass(held: Held, { to, fact, confidence }: Edge): Held {
  const next = { ...held, via: [...held.via, fact.id], confidence: weakest(held.confidence, confidence) };
  return fact.transfersDuty && held.performer === undefined ? { ...next, body: to, formerly: [...(held.formerly ?? []), held.body] } : { ...next, performer: to };
}

/** Those that apply, without any on a cycle; and what was sifted, by the bodies that it would have gone from. */
export function edgesOf(ask: Ask): { edges: Edge[]; onCycle: Edge[]; sifted: { from: BodyId[]; step: Step }[] } {
  const sifted: { from: BodyId[]; step: Step }[] = [];
  const edges = effective(ask.facts.delegation, ask).flatMap((fact) => {
    const met = reach(ask, fact.scope);
    if (!met || !fact.roles.some((role) => role === ask.role) || !ask.chain.includes(fact.subject)) return [];
    const from = startsOf(ask, fact);
    const to = followed(ask, fact.to);
    const endings = isSuspended(ask, fact.origin) ? [] : endingsOf(ask, fact);
    const why = siftedOut(ask, fact, to, endings);
    sifted.push(...endings.map((step) => ({ from, step })), ...(why === null ? [] : [{ from, step: { ...stepOf(ask, fact), outcome: 'SIFTED' as const, why } }]));
    const confidence = weakest(fact.evidence.confidence, ...to.map((one) => one.confidence));
    return why !== null ? [] : from.flatMap((body) => to.map((one): Edge => ({ from: body, to: one.body, confidence, fact, key: [subjectDepth(ask, fact.subject), met.depth] })));
  });
  const onCycle = edges.filter((edge) => leadsBack(edges, edge));
  return { onCycle, edges: edges.filter(({ from, fact }) => !onCycle.some((edge) => edge.from === from && edge.fact === fact)), sifted };
}

function startsOf(ask: Ask, { from }: Delegation): BodyId[] {
  const named = 'fn' in from ? lookUp(ask, from.fn).deepest.map(({ body }) => body) : [from.body];
  return [...new Set(named.flatMap((body) => follow(ask, body)))];
}

/** Delegations are sifted and ended as assignments are (§3.6). They have no rank, no `boundTo` and no acceptance. */
function siftedOut(ask: Ask, fact: Delegation, to: readonly Found[], endings: readonly Step[]): Sift | null {
  if (isSuspended(ask, fact.origin)) return 'SUSPENDED';
  if (endings.some((one) => one.outcome === 'APPLIED')) return 'ENDED';
  if (!isCompetent(ask, fact.origin, null)) return 'ULTRA_VIRES';
  return to.length === 0 ? 'DANGLING' : null;
}

/** On a cycle: whoever follows the delegations of this cell from its `to` comes back to its `from`. */
function leadsBack(edges: readonly Edge[], { from, to }: Edge): boolean {
  const seen: BodyId[] = [to];
  for (const body of seen) for (const edge of edges) if (edge.from === body && !seen.includes(edge.to)) seen.push(edge.to);
  return seen.includes(from);
}

const stepOf = (ask: Ask, { id, version, basis, to, origin }: Delegation) =>
  ({ kind: 'DELEGATION' as const, fact: id, version, path: keysOf(ask), basis, body: to, ...('clause' in origin ? { clause: origin.clause } : {}) });

/** A less specific delegation of the same body. */
const displaced = (ask: Ask, { fact, key }: Edge, by: Edge): Step => ({ ...stepOf(ask, fact), outcome: 'LOST', why: key[0] === by.key[0] ? 'PLACE' : 'SUBJECT', to: by.fact.id });

const told = (ask: Ask, { fact }: Edge, outcome: 'APPLIED' | 'CO_GROUND' | 'CIRCULAR'): Step => ({ ...stepOf(ask, fact), outcome });
