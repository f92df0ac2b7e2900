import type { Guard, LifeEvent, State } from './states.ts';
import { transitions } from './table.ts';

/** NO_SUCH_WAY: the event does not happen in that state; `possible` are those that do. GUARD: what does not hold. OUTCOME: the event needs to be told how it ended. */
export type TransitionRefused = { refused: 'NO_SUCH_WAY'; possible: LifeEvent[] } | { refused: 'GUARD'; missing: Guard[] } | { refused: 'OUTCOME'; expected: State[] };

/**
 * The state that an event leads to, or why it leads nowhere (RESOLVER §8). `holds` are the guards that were found to hold; `outcome` is how the vote ended,
 * by the stored run of the evaluator (I4).
 */
export function transition(state: State, event: LifeEvent, holds: ReadonlySet<Guard>, outcome?: State): { to: State } | TransitionRefused {
  const way = transitions.find((each) => each.from === state && each.event === event);
  if (!way) return { refused: 'NO_SUCH_WAY', possible: transitions.filter(({ from }) => from === state).map((each) => each.event) };
  const missing = way.guards.filter((guard) => !holds.has(guard));
  if (missing.length > 0) return { refused: 'GUARD', missing };
  const [first, ...others] = way.to;
  if (others.length === 0) return { to: first };
  return outcome && way.to.includes(outcome) ? { to: outcome } : { refused: 'OUTCOME', expected: [...way.to] };
}
