import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolve } from '../resolve/resolve.ts';
import { compileWorld } from '../world/compile.ts';
import { askedArb } from './arbitraries.ts';
import { compared } from './compared.ts';
import { oracle } from './oracle.ts';

/** A seed of the day: what fails is printed with the seed that finds it again. */
it('I11: the resolver is the oracle, in 40,000 cells drawn anew each time', () => {
  fc.assert(fc.property(askedArb(8), ({ facts, queries }) => {
    const world = compileWorld(facts);
    for (const query of queries) expect(compared(resolve(world, query)), JSON.stringify(query)).toEqual(compared(oracle(facts, query)));
  }), { numRuns: 5000 });
}, 600_000);
