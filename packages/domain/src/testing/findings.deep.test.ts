import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../findings/findings.ts';
import { compileWorld } from '../world/compile.ts';
import { askedArb } from './arbitraries.ts';
import { toldFinding, written } from './findings.ts';
import { oracleFindings } from './oracle/findings.ts';

/** A seed of the day: what fails is printed with the seed that finds it again. */
it('I11 for §7: the findings are the oracle’s, in 1,000 worlds drawn anew each time', () => {
  fc.assert(fc.property(askedArb(1), ({ facts, queries: [query] }) => {
    if (!query) return;
    const clocks = { on: query.on, at: query.at };
    expect(written(findings(compileWorld(facts), clocks).map((one) => toldFinding(facts, clocks, one)))).toEqual(written(oracleFindings(facts, clocks)));
  }), { numRuns: 1000 });
}, 1_200_000);
