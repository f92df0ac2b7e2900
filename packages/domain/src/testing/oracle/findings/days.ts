import { dayBefore, plusDays, type Day } from '../../../day.ts';
import { factKinds, type AnyFact, type WorldFacts } from '../../../facts.ts';
import type { Seq } from '../../../seq.ts';
import { known } from '../ask.ts';

/** Every day on which anything can change: a record begins or ends, a period is over, an end comes within 180 days. The latest first. */
export function daysOf(facts: WorldFacts, at: Seq): Day[] {
  const spans = factKinds.flatMap((kind) => known<AnyFact>(facts[kind], at)).flatMap(({ valid: { from, to } }) => (to === null ? [from] : [from, to]));
  const periods = [...known(facts.assignment, at).map(({ acceptBy }) => acceptBy), ...known(facts.commitment, at).map(({ due }) => due), ...known(facts.rollout, at).map(({ due }) => due ?? undefined)];
  const over = periods.flatMap((day) => (day === undefined ? [] : [plusDays(day, 1)]));
  return [...new Set([...spans, ...over, ...spans.map((day) => plusDays(day, -180))])].sort().reverse();
}

/** The first day of the span around `on` on all of whose days something holds. */
export function firstDay(days: readonly Day[], on: Day, holds: (day: Day) => boolean): Day | null {
  return days.find((day) => day <= on && !holds(dayBefore(day))) ?? null;
}
