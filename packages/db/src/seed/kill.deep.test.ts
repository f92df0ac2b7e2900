import { expect, it } from 'vitest';
import { killFirstStart, timeFirstStart } from '../testing/kill-first-start.ts';

const KILLS = 200;

it('a first start that is killed at two hundred moments is finished exactly once by the next', async () => {
  const { whole, seed } = await timeFirstStart();
  const stages = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [from, length] = kill % 2 === 1 ? ['seeds', seed] as const : ['begins', whole] as const;
    const after = Math.random() * length;
    const { killedIn, found } = await killFirstStart(from, after);
    stages.set(killedIn, (stages.get(killedIn) ?? 0) + 1);
    expect(found, `kill ${kill}, ${Math.round(after)} ms after "${from}"`).toEqual({ commits: ['seed'], complete: true, verdict: { ok: true, length: expect.any(Number) as number } });
  }
  console.info('Killed in', Object.fromEntries(stages));
  // Some must have come before the seed and some in it; else this proves less than it says.
  expect([...stages.keys()]).toEqual(expect.arrayContaining(['begins', 'seeds']));
});
