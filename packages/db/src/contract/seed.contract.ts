import { asSeq } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { changesSince, loadFacts, seedOnce, verifyChain } from '../index.ts';
import type { Engine } from '../testing/engines.ts';
import { emptySeed, smallSeed } from '../testing/facts.ts';
import { largeSeed } from '../testing/large-seed.ts';

const small = () => ({ real: smallSeed(), planspiel: emptySeed() });

export function seedContract(engine: Engine): void {
  describe('the seed', () => {
    it('is written once, however often it is asked for, in one commit for both worlds', async () => {
      const db = await engine.fresh();
      expect(await seedOnce(db, () => small())).toEqual({ seeded: true, seq: 1 });
      expect(await seedOnce(db, () => small())).toEqual({ seeded: false, seq: 1 });
      expect((await changesSince(db, asSeq(0))).map(({ kind, world }) => [kind, world])).toEqual([['seed', null]]);
      expect((await loadFacts(db, 'planspiel')).ranks).toHaveLength(1);
    });

    it('is written once by several that start at once', async () => {
      const db = await engine.fresh();
      const results = await Promise.all([1, 2, 3, 4].map(() => seedOnce(db, () => small())));
      expect(results.map(({ seeded }) => seeded).toSorted()).toEqual([false, false, false, true]);
      expect((await loadFacts(db, 'real')).commits).toHaveLength(1);
    });

    it('leaves nothing when one of its records is refused', async () => {
      const db = await engine.fresh();
      await expect(seedOnce(db, () => ({ real: smallSeed(), planspiel: { ...smallSeed(), territory: [] } }))).rejects.toMatchObject({ code: 'UNKNOWN_REFERENCE' });
      expect((await loadFacts(db, 'real')).subject).toEqual([]);
      expect(await seedOnce(db, () => small())).toEqual({ seeded: true, seq: 1 });
    });

    it('of the size of Baden-Württemberg is loaded with well under a second of work, and does not keep this thread', async () => {
      const db = await engine.fresh();
      const seed = { real: largeSeed(), planspiel: emptySeed() };
      let longest = 0;
      let last = threadTime();
      const pulse = setInterval(() => {
        longest = Math.max(longest, threadTime() - last);
        last = threadTime();
      }, 5);
      await seedOnce(db, () => seed);
      clearInterval(pulse);
      // The processor's time, not the clock's: other work on the machine is no fault of ours.
      const before = process.cpuUsage();
      const facts = await loadFacts(db, 'real');
      const { user, system } = process.cpuUsage(before);
      expect(facts.territory).toHaveLength(1_147);
      expect(Object.values(facts).flat()).toHaveLength(Object.values(seed.real).flat().length + 1);
      // Ten times what was measured on an idle machine: these bounds are for a change of order, not for a busy day.
      expect((user + system) / 1_000).toBeLessThan(1_000);
      expect(longest).toBeLessThan(500);
      expect(await verifyChain(db)).toEqual({ ok: true, length: Object.values(seed).flatMap((world) => Object.values(world).flat()).length + 1 });
    });
  });
}

/** Milliseconds of work of this thread alone (Node 22: of all threads): how long a busy machine made it wait is no fault of ours. */
function threadTime(): number {
  const spent: Partial<Pick<typeof process, 'threadCpuUsage'>> = process;
  const { user, system } = spent.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1_000;
}
