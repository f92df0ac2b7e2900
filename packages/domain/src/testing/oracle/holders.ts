import type { Confidence } from '../../fact.ts';
import type { Step } from '../../answer.ts';
import type { BodyId, FunctionId } from '../../ids.ts';
import { add, ONE, writeRatio, type Ratio } from '../../ratio.ts';
import type { Assignment, Holder, Holding } from '../../rules.ts';
import { effective, inForce, keysOf, reach, type Ask } from './ask.ts';

export type Found = { body: BodyId; share?: Ratio; confidence: Confidence; accepted?: boolean };
export type Holders = { found: Found[]; vacant: boolean; dangling: boolean; disputed: boolean; steps: Step[] };

const order: readonly Confidence[] = ['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'];
/** G7: an answer is as sure as the weakest of its grounds. */
export const weakest = (...all: Confidence[]): Confidence => all.reduce((a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b));

/** §3.3: the body itself while it is in force, else those that followed it, else nobody. A succession is a ground like any other (G7). */
export function followed(ask: Ask, body: BodyId, seen: readonly BodyId[] = []): Found[] {
  if (inForce(ask.facts.body, ask).some(({ id }) => id === body)) return [{ body, confidence: 'CONFIRMED' }];
  if (seen.includes(body)) return [];
  const all: Found[] = [];
  for (const { to, evidence } of effective(ask.facts.succession, ask).filter(({ from }) => from === body)) {
    for (const one of followed(ask, to as BodyId, [...seen, body])) put(all, { ...one, confidence: weakest(one.confidence, evidence.confidence) });
  }
  return all;
}

export const follow = (ask: Ask, body: BodyId): BodyId[] => followed(ask, body).map((one) => one.body);

/** §3.3: who holds a function at the place. The deepest area wins; the wider ones are not asked. */
export function lookUp(ask: Ask, fn: FunctionId): { deepest: Holding[]; wider: Holding[] } {
  const met = effective(ask.facts.holding, ask).flatMap((holding) => {
    const hit = holding.fn === fn ? reach(ask, holding.area) : null;
    return hit ? [{ holding, depth: hit.depth }] : [];
  });
  const top = Math.max(...met.map(({ depth }) => depth));
  const deepest = met.filter(({ depth }) => depth === top).map((one) => one.holding).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version));
  return { deepest, wider: met.filter(({ depth }) => depth < top).map((one) => one.holding) };
}

/** The bodies that an assignment names at this place. Shares of one body are added (§3.5). */
export function holdersOf(ask: Ask, rule: Assignment): Holders {
  const all: Holders = { found: [], vacant: false, dangling: false, disputed: false, steps: [] };
  for (const holder of rule.holders) {
    const named = 'fn' in holder ? byFunction(ask, holder.fn, all) : [{ body: holder.body, confidence: rule.evidence.confidence }];
    const bodies = new Map<BodyId, Confidence>();
    const parties = named.map((one) => followed(ask, one.body).map((found) => ({ ...found, confidence: weakest(found.confidence, one.confidence) })));
    for (const { body, confidence } of parties.flat()) bodies.set(body, weakest(bodies.get(body) ?? 'CONFIRMED', confidence, rule.evidence.confidence));
    if (parties.some((party) => party.length === 0)) all.dangling = true;
    if (new Set(parties.filter((party) => party.length > 0).map((party) => party.map(({ body }) => body).sort().join())).size > 1) all.disputed = true;
    for (const [body, confidence] of bodies) put(all.found, { body, confidence, ...shareOf(rule, holder) });
  }
  if (rule.acceptance !== 'NOT_NEEDED') for (const one of all.found) one.accepted = hasAccepted(ask, rule, one.body);
  return all;
}

function byFunction(ask: Ask, fn: FunctionId, all: Holders): { body: BodyId; confidence: Confidence }[] {
  const { deepest, wider } = lookUp(ask, fn);
  const [first] = deepest;
  if (!first) all.vacant = true;
  else all.steps.push(...deepest.map((one, index) => holdingStep(ask, one, { outcome: deepest.slice(0, index).some((earlier) => sameParty(ask, earlier, one)) ? 'CO_GROUND' : 'WON' })), ...wider.map((one) => holdingStep(ask, one, { outcome: 'LOST', why: 'PLACE', to: first.id })));
  return deepest.map((one) => ({ body: one.body, confidence: one.evidence.confidence }));
}

/** Two holdings that mean the same bodies today: one of them is enough. */
const sameParty = (ask: Ask, a: Holding, b: Holding): boolean => [...follow(ask, a.body)].sort().join() === [...follow(ask, b.body)].sort().join() && follow(ask, a.body).length > 0;

const holdingStep = (ask: Ask, { id, version, basis, body }: Holding, result: { outcome: 'WON' | 'CO_GROUND' } | { outcome: 'LOST'; why: 'PLACE'; to: Holding['id'] }): Step =>
  ({ kind: 'HOLDING', fact: id, version, path: keysOf(ask), basis, body, ...result });

const shareOf = (rule: Assignment, holder: Holder): { share?: Ratio } => (rule.role === 'FUND' ? { share: holder.share ?? ONE } : {});

export function put(list: Found[], one: Found): void {
  const same = list.find(({ body }) => body === one.body);
  if (!same) list.push({ ...one });
  else {
    same.confidence = weakest(same.confidence, one.confidence);
    if (one.accepted !== undefined) same.accepted = one.accepted && (same.accepted ?? true);
    if (same.share && one.share) same.share = add(same.share, one.share);
  }
}

/** An acceptance by a body counts for the one that followed it. */
function hasAccepted(ask: Ask, rule: Assignment, body: BodyId): boolean {
  return effective(ask.facts.acceptance, ask).some((one) => one.assignment === rule.id && (one.body === body || follow(ask, one.body).includes(body)));
}

/** What two rules must share to name "the same" (§3.5, §3.7): bodies, and with FUND their shares. */
export const nameOf = (found: readonly Found[]): string => found.map(({ body, share }) => `${body}:${share ? writeRatio(share) : ''}`).sort().join('|');
