import { contains, digitsOf, levels, pathOf, type Ars } from '../../ars.ts';
import { covers, type Day } from '../../day.ts';
import type { Fact, Scope } from '../../fact.ts';
import type { WorldFacts } from '../../facts.ts';
import type { SubjectId } from '../../ids.ts';
import type { Role } from '../../rules.ts';
import { knows, type Seq } from '../../seq.ts';

/** One cell, asked on one day at one state of knowledge. `predecessors`: the place it is asked as, where municipalities merged, the latest first (§3). */
export type Ask = { facts: WorldFacts; subject: SubjectId; chain: SubjectId[]; role: Role; place: Ars; predecessors: readonly Ars[]; on: Day; at: Seq };

/** Where a scope met the cell: the last two parts of the key (§3.4). */
export type Reach = { key: Ars; depth: number; status: 0 | 1 };

export const known = <F extends Fact<unknown>>(facts: readonly F[], at: Seq): F[] => facts.filter((fact) => knows(fact.known, at));

/** As `inForce`, without what was only announced: that takes no effect (G7). */
export const effective = <F extends Fact<unknown>>(facts: readonly F[], clocks: { on: Day; at: Seq }): F[] => inForce(facts, clocks).filter(({ evidence }) => evidence.confidence !== 'ANNOUNCED');

/** Known at `at` and valid on `on` (§3.1). */
export const inForce = <F extends Fact<unknown>>(facts: readonly F[], { on, at }: { on: Day; at: Seq }): F[] => known(facts, at).filter((fact) => covers(fact.valid, on));

/** The subject and the groups above it, the subject first. Bounded: a tree with a loop ends where it closes. */
export function chainOf(facts: WorldFacts, subject: SubjectId, clocks: { on: Day; at: Seq }): SubjectId[] {
  const chain: SubjectId[] = [];
  let next: SubjectId | null = subject;
  while (next !== null && !chain.includes(next)) {
    const id: SubjectId = next;
    const record = inForce(facts.subject, clocks).find((one) => one.id === id);
    if (!record) break;
    chain.push(id);
    next = record.parent;
  }
  return chain;
}

/** Root group 1, +1 per level (§3.4). */
export const subjectDepth = (ask: Ask, subject: SubjectId): number => ask.chain.length - ask.chain.indexOf(subject);

/** Germany 0, Land 1, district 2, county 3, association 4, predecessor 5, municipality 6 (§3.4); each earlier predecessor halfway down to the association. */
function placeDepth(ask: Ask, key: Ars): number {
  const back = ask.predecessors.indexOf(key);
  if (back !== -1) return 4 + 1 / 2 ** back;
  const level = levels.findIndex((one) => digitsOf(one) === key.length);
  return level === 5 ? 6 : level;
}

/** The keys that a scope may name to reach the cell: the place, the predecessor it is asked as, what lies above. */
export function keysOf(ask: Ask): Ars[] {
  const [own, ...above] = pathOf(ask.place) as [Ars, ...Ars[]];
  return [own, ...ask.predecessors, ...above];
}

export const isUnder = (ask: Ask, key: Ars): boolean => contains(key, ask.place) || ask.predecessors.includes(key);

/** Whether a scope covers the cell on a day, and by its deepest key (§3.1). */
export function reach(ask: Ask, scope: Scope, day: Day = ask.on): Reach | null {
  const keys = scope.within.filter((key) => isUnder(ask, key));
  if (keys.length === 0 || scope.except?.some((key) => isUnder(ask, key))) return null;
  const { status } = scope;
  if (status !== undefined && !effective(ask.facts.statusHolding, { on: day, at: ask.at }).some((one) => one.status === status && one.place === ask.place)) return null;
  const key = keys.reduce((best, one) => (placeDepth(ask, one) > placeDepth(ask, best) ? one : best));
  return { key, depth: placeDepth(ask, key), status: status === undefined ? 0 : 1 };
}
