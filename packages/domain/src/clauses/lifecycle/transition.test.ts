import { describe, expect, it } from 'vitest';
import { events, guards, states, type Guard } from './states.ts';
import { transitions } from './table.ts';
import { transition } from './transition.ts';

const all: ReadonlySet<Guard> = new Set(guards);
const pairs = states.flatMap((state) => events.map((event) => ({ state, event, way: transitions.find((each) => each.from === state && each.event === event) })));

describe('the life of a proposal and of an act', () => {
  it('names each pair of state and event at most once, and uses every state, event and guard', () => {
    expect(new Set(transitions.map(({ from, event }) => `${from} ${event}`)).size).toBe(transitions.length);
    expect(states.filter((state) => !transitions.some(({ from, to }) => from === state || to.includes(state)))).toEqual([]);
    expect(events.filter((event) => !transitions.some((each) => each.event === event))).toEqual([]);
    expect(guards.filter((guard) => !transitions.some((each) => each.guards.includes(guard)))).toEqual([]);
  });

  it('denies every pair that the table does not have, and says what is possible instead', () => {
    const denied = pairs.filter(({ way }) => !way);
    expect(denied).toHaveLength(states.length * events.length - transitions.length);
    for (const { state, event } of denied) expect(transition(state, event, all, 'ADOPTED')).toEqual({ refused: 'NO_SUCH_WAY', possible: transitions.filter(({ from }) => from === state).map((each) => each.event) });
  });

  it('denies every way by each of its guards alone, by name', () => {
    for (const { from, event, guards: needed } of transitions) {
      for (const guard of needed) expect(transition(from, event, new Set(guards.filter((each) => each !== guard)), 'ADOPTED')).toEqual({ refused: 'GUARD', missing: [guard] });
    }
  });

  it('I4: adopts nothing without a stored run of the evaluator, on any way', () => {
    const adopting = transitions.filter(({ from, to }) => to.includes('ADOPTED') && from !== 'ADOPTED');
    expect(adopting.map(({ event }) => event)).toEqual(['close']);
    expect(transition('VOTING', 'close', new Set(), 'ADOPTED')).toEqual({ refused: 'GUARD', missing: ['EVALUATOR_RUN_STORED'] });
    for (const state of ['CERTIFIED', 'PUBLISHED'] as const) expect(transitions.filter(({ from, to }) => to.includes(state) && !['ADOPTED', 'CERTIFIED', 'PUBLISHED'].includes(from))).toEqual([]);
  });

  it('leads where the table says once every guard holds', () => {
    for (const { from, event, to } of transitions) for (const outcome of to) expect(transition(from, event, all, outcome)).toEqual({ to: outcome });
    expect(transition('VOTING', 'close', all)).toEqual({ refused: 'OUTCOME', expected: ['ADOPTED', 'REJECTED', 'INQUORATE'] });
  });
});
