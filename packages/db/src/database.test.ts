import { asSeq } from '@feder/domain';
import { expect, it, onTestFinished } from 'vitest';
import { changesSince, createDatabase, head, loadFacts, migrate, seedOnce } from './index.ts';
import { emptySeed } from './testing/facts.ts';
import { largeSeed } from './testing/large-seed.ts';
import { scratch } from './testing/scratch.ts';

it('opens a new directory, writes the seed once, and gives it back after a restart', async () => {
  const dataDir = await scratch();
  const seeds = { real: largeSeed(), planspiel: emptySeed() };
  const first = await createDatabase({ dataDir });
  await migrate(first);
  expect(await seedOnce(first, () => seeds)).toEqual({ seeded: true, seq: 1 });
  await first.close();

  const second = await createDatabase({ dataDir });
  onTestFinished(() => second.close());
  expect(await migrate(second)).toEqual([]);
  expect(await seedOnce(second, () => seeds)).toEqual({ seeded: false, seq: 1 });
  const facts = await loadFacts(second, 'real');
  expect(facts.territory).toHaveLength(1_147);
  expect(facts.commits).toEqual([{ seq: 1, at: (await head(second)).at }]);
  expect((await changesSince(second, asSeq(0)))[0]?.touched).toHaveLength(Object.values(seeds.real).flat().length + 2);
});
