import { asSeq, factKinds, type AnyFact, type FactKind, type Known, type WorldFacts } from '@feder/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts, verifyChain } from '../index.ts';
import { arbitraryFacts, registersOf, type ArbitraryFacts } from '../testing/arbitrary-facts.ts';
import { commit } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';

const RUNS = 25;
const CLAIMS = { seed: 8_241_101, numRuns: 1 };

const written = (facts: ArbitraryFacts, kind: FactKind, version: number, known: Known) => facts[kind].map((record) => ({ ...record, version, known }));
const byIdAndVersion = (a: AnyFact, b: AnyFact) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version);

export function roundTripContract(engine: Engine): void {
  describe('what is loaded', () => {
    it('is what was written, of every kind, corrected or not', async () => {
      const db = await engine.fresh();
      const expected = Object.fromEntries(factKinds.map((kind) => [kind, [] as unknown[]])) as Record<FactKind, AnyFact[]>;
      for (let run = 1; run <= RUNS; run += 1) {
        await fc.assert(fc.asyncProperty(arbitraryFacts(run), arbitraryFacts(run), fc.constantFrom(...factKinds), async (first, second, corrected) => {
          const { seq: from } = await commit(db, { ...registersOf(run), open: first });
          const { seq: to } = await commit(db, { close: first[corrected].map(({ id }) => ({ kind: corrected, id, version: 1 })), open: { [corrected]: second[corrected] } });
          for (const kind of factKinds) {
            const again = kind === corrected;
            expected[kind].push(...written(first, kind, 1, { from, to: again ? to : null }) as AnyFact[], ...(again ? written(second, kind, 2, { from: to, to: null }) as AnyFact[] : []));
          }
        }), { ...CLAIMS, seed: CLAIMS.seed + run });
      }
      const { ranks, sources, commits, ...facts }: WorldFacts = await loadFacts(db, 'real');
      for (const kind of factKinds) expect(facts[kind], kind).toEqual(expected[kind].toSorted(byIdAndVersion));
      expect([ranks.length, sources.length, commits.length]).toEqual([RUNS * 3, RUNS * 3, RUNS * 2]);
      expect(sources.find(({ id }) => id.endsWith('-1'))).toEqual(registersOf(1).sources[1]);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it('is nothing of the other world', async () => {
      const db = await engine.fresh();
      const [facts] = fc.sample(arbitraryFacts(1), { seed: CLAIMS.seed, numRuns: 1 });
      await commit(db, { ...registersOf(1), ...(facts && { open: facts }) });
      const other = await loadFacts(db, 'planspiel');
      expect(factKinds.filter((kind) => other[kind].length > 0)).toEqual([]);
      expect(other.commits.map(({ seq }) => seq)).toEqual([asSeq(1)]);
    });
  });
}
