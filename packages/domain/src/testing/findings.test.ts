import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKinds } from '../findings/finding.ts';
import { findings } from '../findings/findings.ts';
import { compileWorld } from '../world/compile.ts';
import { askedArb } from './arbitraries.ts';
import { toldFinding, written } from './findings.ts';
import { oracleFindings } from './oracle/findings.ts';

/** Runs with a seed of its own, so that a merge is never stopped by a dice; other seeds run in the deep tests. */
const run = { seed: 20261126, numRuns: 60 };

it('I11 for §7: the findings are the oracle’s, in every field', () => {
  fc.assert(fc.property(askedArb(1), ({ facts, queries: [query] }) => {
    if (!query) return;
    const clocks = { on: query.on, at: query.at };
    expect(written(findings(compileWorld(facts), clocks).map((one) => toldFinding(facts, clocks, one)))).toEqual(written(oracleFindings(facts, clocks)));
  }), run);
});

describe('the generated worlds', () => {
  const worlds = fc.sample(askedArb(1), { seed: run.seed, numRuns: 150 }).map(({ facts, queries }) => queries.flatMap(({ on, at }) => findings(compileWorld(facts), { on, at })));
  const shareWith = (head: string): number => worlds.filter((found) => found.some(({ kind, cause }) => kind === head || `${kind}/${cause ?? ''}` === head)).length / worlds.length;

  it.each(findingKinds)('%s is found in one of 50 or more', (kind) => expect(shareWith(kind)).toBeGreaterThanOrEqual(0.02));
  it.each(['GAP/NO_RULE', 'GAP/VACANT', 'GAP/ENDED', 'GAP/EXPIRED', 'DOUBLE/FUNCTION_DISPUTED', 'DOUBLE/OVERFUNDED', 'DOUBLE/MERGED_DIFFER', 'UNFUNDED/SHORT', 'UNFUNDED/TRANSFER', 'EXPIRING/GAP', 'EXPIRING/UNKNOWN'])(
    '%s is found', (head) => expect(shareWith(head)).toBeGreaterThan(0));
});
