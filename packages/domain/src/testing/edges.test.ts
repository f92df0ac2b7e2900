import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Query } from '../answer.ts';
import { asDay, dayBefore, plusDays, type Day } from '../day.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import { resolve } from '../resolve/resolve.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { compileWorld } from '../world/compile.ts';
import type { World } from '../world/projection.ts';
import { askedArb } from './arbitraries.ts';
import { compared } from './compared.ts';
import { oracle, oracleOn } from './oracle.ts';

/** Runs with a seed of its own, so that a merge is never stopped by a dice. */
const run = { seed: 20261127, numRuns: 150 };
const FIRST = asDay('0001-01-01');
const LAST = asDay('9999-12-31');

/** Every day on which anything begins or ends. */
const edgesOf = (facts: WorldFacts): Day[] => [...new Set(factKinds.flatMap((kind) => facts[kind].flatMap(({ valid: { from, to } }) => (to === null ? [from] : [from, to]))))].sort();
const on = (world: World, query: Query, day: Day): Answer => resolve(world, { ...query, on: day });

describe('I11 at the edges of time', () => {
  it('I11: the day before, the day itself and the day after every edge are answered as the oracle answers them', () => {
    fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const query of queries) for (const edge of edgesOf(facts)) for (const day of [dayBefore(edge), edge, plusDays(edge, 1)]) {
        const told = oracleOn(facts, { ...query, on: day });
        expect(equalityKey(on(world, query, day)), `${JSON.stringify(query)} on ${day}`).toBe(equalityKey(told));
      }
    }), run);
  });

  it('I11: answers change at edges alone, and a span begins and ends at one or is open', () => {
    let steady = 0;
    fc.assert(fc.property(askedArb(2), fc.nat(), fc.nat(), ({ facts, queries }, which, within) => {
      const world = compileWorld(facts);
      const edges = edgesOf(facts);
      const from = [FIRST, ...edges][which % (edges.length + 1)] ?? FIRST;
      const to = edges[which % (edges.length + 1)] ?? LAST;
      for (const query of queries) {
        const asked = on(world, query, from);
        for (const day of [dayBefore(to), plusDays(from, within % 20)].filter((each) => from <= each && each < to)) {
          const { since, until, ...later } = on(world, query, day);
          steady += 1;
          expect(equalityKey(later), `${JSON.stringify(query)} from ${from}, on ${day}`).toBe(equalityKey(asked));
          expect([since, until]).toEqual([asked.since, asked.until]);
        }
        for (const end of [asked.since, asked.until]) expect(end === null || edges.includes(end)).toBe(true);
      }
    }), { ...run, numRuns: 600 });
    expect(steady).toBeGreaterThan(600);
  });

  it('I11: the first and the last day of the calendar are answered like any other: ends are open', () => {
    fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const query of queries) for (const day of [FIRST, LAST]) expect(compared(on(world, query, day))).toEqual(compared(oracle(facts, { ...query, on: day })));
      for (const query of queries) expect(on(world, query, LAST).until).toBe(null);
    }), run);
  });

  it('I11: a leap day is a day of its own', () => {
    const [before, leap, after] = ['2028-02-28', '2028-02-29', '2028-03-01'].map((day) => asDay(day)) as [Day, Day, Day];
    expect([dayBefore(after), dayBefore(leap), plusDays(before, 1), plusDays(leap, 1)]).toEqual([leap, before, leap, after]);
    let turned = 0;
    fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const query of queries) {
        const [earlier, that, later] = [before, leap, after].map((day) => on(world, query, day)) as [Answer, Answer, Answer];
        for (const each of [earlier, that, later]) expect(compared(each)).toEqual(compared(oracle(facts, { ...query, on: each.asOf.on })));
        // Nothing begins or ends on the first of March 2028, so the leap day goes with it and not with the day before.
        expect(equalityKey(later)).toBe(equalityKey(that));
        if (equalityKey(earlier) !== equalityKey(that)) turned += 1;
      }
    }), { ...run, numRuns: 300 });
    expect(turned).toBeGreaterThan(20);
  });
});
