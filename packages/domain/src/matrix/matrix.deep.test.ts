import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Query } from '../answer.ts';
import { resolve } from '../resolve/resolve.ts';
import { roles } from '../rules.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { compileWorld } from '../world/compile.ts';
import { matrix } from './matrix.ts';

/** A seed of the day: what fails is printed with the seed that finds it again. */
it('I11: the matrix is the answers to the single questions, in all cells of worlds drawn anew each time', () => {
  fc.assert(fc.property(askedArb(1), ({ facts, queries }) => {
    const world = compileWorld(facts);
    const subjects = [...new Set(facts.subject.map(({ id }) => id))];
    for (const { on, at } of queries) {
      const { rows, answers } = matrix(world, { subjects, roles, on, at });
      for (const { subject, role, places, runs } of rows) for (const { from, to, answer } of runs) for (const place of places.slice(from, to)) {
        const query: Query = { subject, role, place, on, at };
        const { status, reason, holders, announced } = resolve(world, query);
        expect(answers[answer], JSON.stringify(query)).toEqual({ status, ...(reason === undefined ? {} : { reason }), holders, announced });
      }
    }
  }), { numRuns: 2000 });
}, 900_000);
