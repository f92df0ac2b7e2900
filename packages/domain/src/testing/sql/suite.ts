import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf, queriesOf, readCases } from '../../../cases/case.ts';
import type { Query } from '../../answer.ts';
import type { WorldFacts } from '../../facts.ts';
import { resolve } from '../../resolve/resolve.ts';
import { askedArb } from '../arbitraries.ts';
import { compileWorld } from '../../world/compile.ts';
import { empty, load, type Connection } from './load.ts';
import { toldBySql, toldByTrace } from './told.ts';

const NO_CELL = ['ASK_BELOW', 'NOT_IN_FORCE', 'BEFORE_RECORD'];

/** SQL, written from the paper and without the resolver, finds the same candidates, sifts them for the same reasons and puts them in the same order (§3.1, §3.2, §3.4). */
export function sqlSuite(connection: () => Connection, { worlds, seed }: { worlds: number; seed: number }): void {
  const cases = readCases();

  it.each(cases.map((each) => [each.file, each] as const))('%s', async (_file, each) => {
    const facts = factsOf(each);
    await compareAll(connection(), facts, queriesOf(each, facts));
  });

  it(`${worlds} generated worlds`, async () => {
    let rules = 0;
    await fc.assert(fc.asyncProperty(askedArb(), async ({ facts, queries }) => { rules += await compareAll(connection(), facts, queries); }), { seed, numRuns: worlds, endOnFailure: true });
    expect(rules).toBeGreaterThan(worlds * 4);
  }, 600_000);
}

/** Returns how many rules were compared. */
async function compareAll(connection: Connection, facts: WorldFacts, queries: readonly Query[]): Promise<number> {
  const world = compileWorld(facts);
  await empty(connection);
  await load(connection, facts);
  let rules = 0;
  for (const query of queries) {
    const answer = resolve(world, query);
    if (answer.reason && NO_CELL.includes(answer.reason)) continue;
    const { told, ordered } = await toldBySql(connection, query, answer.answeredAt);
    expect(told, JSON.stringify(query)).toEqual(toldByTrace(answer, ordered));
    rules += told.length;
  }
  return rules;
}
