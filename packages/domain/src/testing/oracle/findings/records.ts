import { levelOf } from '../../../ars.ts';
import type { Day } from '../../../day.ts';
import { factKinds, type AnyFact, type FactKind, type WorldFacts } from '../../../facts.ts';
import type { BodyId } from '../../../ids.ts';
import { namedBy } from '../../../findings/facts/names.ts';
import { effective, inForce, known, type Ask } from '../ask.ts';
import { follow } from '../holders.ts';
import { firstDay } from './days.ts';
import { found, type Mark } from './mark.ts';
import type { Cell, Clocks } from './see.ts';

type Found = { mark: Mark; cell: Cell | null; since: Day | null };

/** What is found of records, whatever the answers: names of what is gone, promises, roll-outs. */
export function recordMarks(facts: WorldFacts, clocks: Clocks, days: readonly Day[]): Found[] {
  const on = (day: Day) => [...dangling(facts, { ...clocks, on: day }), ...overdue(facts, { ...clocks, on: day })].map((mark) => ({ mark, cell: null as Cell | null }));
  const all = (day: Day) => [...on(day), ...uncovered(facts, { ...clocks, on: day })];
  const key = ({ mark, cell }: { mark: Mark; cell: Cell | null }) => `${mark.key} ${cell?.place ?? ''}`;
  return all(clocks.on).map((one) => ({ ...one, since: firstDay(days, clocks.on, (day) => all(day).some((other) => key(other) === key(one))) }));
}

function dangling(facts: WorldFacts, clocks: Clocks): Mark[] {
  return factKinds.flatMap((kind) => effective<AnyFact>(facts[kind], clocks).flatMap((row) => {
    // What a record names is its shape, not a rule: the table of it is the same for both.
    const names = (namedBy[kind] as ((one: AnyFact) => { kind: FactKind; id: string }[]) | undefined)?.(row) ?? [];
    return names.filter((ref) => !isThere(facts, clocks, ref)).map((ref) => found('DANGLING', [`${kind} ${row.id}`, `${ref.kind} ${ref.id}`], { facts: [`${kind} ${row.id}`], with: [`${ref.kind} ${ref.id}`] }));
  }));
}

function isThere(facts: WorldFacts, clocks: Clocks, { kind, id }: { kind: FactKind; id: string }): boolean {
  if (inForce<AnyFact>(facts[kind], clocks).some((one) => one.id === id)) return true;
  if (kind === 'body') return follow({ facts, ...clocks } as unknown as Ask, id as BodyId).length > 0;
  if (kind !== 'territory') return false;
  const later = (key: string, seen: string[]): boolean => effective(facts.succession, clocks).some(({ from, to }) => from === key && !seen.includes(to) && (inForce(facts.territory, clocks).some((one) => one.id === to) || later(to, [...seen, to])));
  return later(id, [id]);
}

const overdue = (facts: WorldFacts, clocks: Clocks): Mark[] => effective(facts.commitment, clocks).filter(({ id, due, origin }) =>
  due < clocks.on
  && !known(facts.fulfilment, clocks.at).some((one) => one.commitment === id && one.valid.from <= clocks.on && one.evidence.confidence !== 'ANNOUNCED')
  && !('clause' in origin && effective(facts.suspension, clocks).some(({ clause }) => clause === origin.clause)))
  .map(({ id, body, due }) => found('OVERDUE_COMMITMENT', [id], { due, with: [`body ${body}`], facts: [`commitment ${id}`] }));

function uncovered(facts: WorldFacts, clocks: Clocks): { mark: Mark; cell: Cell }[] {
  const rows = effective(facts.rollout, clocks).filter(({ place }) => inForce(facts.territory, clocks).some(({ id, cell }) => id === place && cell && levelOf(id) === 'MUNICIPALITY'));
  const done = (subject: string, place: string) => rows.some((one) => one.subject === subject && one.place === place && (one.state === 'LIVE' || one.state === 'NOT_APPLICABLE'));
  return rows.filter(({ subject, place, due }) => due !== null && due < clocks.on && !done(subject, place)).map(({ id, subject, place }) =>
    ({ mark: found('UNCOVERED', [subject], { facts: [`rollout ${id}`] }), cell: { subject, role: null, place } }));
}
