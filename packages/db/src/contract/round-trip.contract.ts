import { asSeq, factKinds, type AnyFact, type FactKind, type Known, type WorldFacts } from '@feder/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts, verifyChain, type Database } from '../index.ts';
import { arbitraryFacts, registersOf, type ArbitraryFacts } from '../testing/arbitrary-facts.ts';
import { commit } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';

const RUNS = 25;
const FEW_RUNS = 5;
const CLAIMS = { seed: 8_241_101, numRuns: 1 };

const written = (facts: ArbitraryFacts, kind: FactKind, version: number, known: Known) => facts[kind].map((record) => ({ ...record, version, known }));
/** A world as text: everything but the instants, which are the clock's. */
const textOf = ({ commits, ...facts }: WorldFacts): string => JSON.stringify({ ...facts, commits: commits.map(({ seq }) => seq) }, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

/** Writes a world into an empty database, commit by commit, as its records say that they became known. */
async function writeAnew(db: Database, { ranks, sources, commits, ...facts }: WorldFacts): Promise<void> {
  for (const [index, { seq }] of commits.entries()) {
    const close = factKinds.flatMap((kind) => facts[kind].filter(({ known }) => known.to === seq).map(({ id, version }) => ({ kind, id, version })));
    const open = Object.fromEntries(factKinds.map((kind) => [kind, facts[kind].filter(({ known }) => known.from === seq).map(({ version: _version, known: _known, ...record }) => record)]));
    await commit(db, { ...(index === 0 ? { ranks, sources } : {}), close, open });
  }
}

const byIdAndVersion = (a: AnyFact, b: AnyFact) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version);

/** Writes some records of every kind, then corrects those of one kind, so often; gives what must be there then. */
async function writeSome(db: Database, runs: number): Promise<Record<FactKind, AnyFact[]>> {
  const expected = Object.fromEntries(factKinds.map((kind) => [kind, [] as unknown[]])) as Record<FactKind, AnyFact[]>;
  for (let run = 1; run <= runs; run += 1) {
    await fc.assert(fc.asyncProperty(arbitraryFacts(run), arbitraryFacts(run), fc.constantFrom(...factKinds), async (first, second, corrected) => {
      const { seq: from } = await commit(db, { ...registersOf(run), open: first });
      const { seq: to } = await commit(db, { close: first[corrected].map(({ id }) => ({ kind: corrected, id, version: 1 })), open: { [corrected]: second[corrected] } });
      for (const kind of factKinds) {
        const again = kind === corrected;
        expected[kind].push(...written(first, kind, 1, { from, to: again ? to : null }) as AnyFact[], ...(again ? written(second, kind, 2, { from: to, to: null }) as AnyFact[] : []));
      }
    }), { ...CLAIMS, seed: CLAIMS.seed + run });
  }
  return expected;
}

export function roundTripContract(engine: Engine): void {
  describe('what is loaded', () => {
    it('is what was written, of every kind, corrected or not', async () => {
      const db = await engine.fresh();
      const expected = await writeSome(db, RUNS);
      const { ranks, sources, commits, ...facts }: WorldFacts = await loadFacts(db, 'real');
      for (const kind of factKinds) expect(facts[kind], kind).toEqual(expected[kind].toSorted(byIdAndVersion));
      expect([ranks.length, sources.length, commits.length]).toEqual([RUNS * 3, RUNS * 3, RUNS * 2]);
      expect(sources.find(({ id }) => id.endsWith('-1'))).toEqual(registersOf(1).sources[1]);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it('I14: is the same text again when it was written into an empty database', async () => {
      const db = await engine.fresh();
      await writeSome(db, FEW_RUNS);
      const loaded = await loadFacts(db, 'real');
      const empty = await engine.fresh();
      expect(textOf(await loadFacts(empty, 'real'))).not.toBe(textOf(loaded));
      await writeAnew(empty, loaded);
      expect(textOf(await loadFacts(empty, 'real'))).toBe(textOf(loaded));
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
