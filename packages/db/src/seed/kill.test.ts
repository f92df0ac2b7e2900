import { expect, it } from 'vitest';
import { killFirstStart, timeFirstStart } from '../testing/kill-first-start.ts';

const KILLS = 10;

it('a first start that is killed at ten moments, half of them while it seeds, is finished exactly once by the next', async () => {
  const { whole, seed } = await timeFirstStart();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [from, length] = kill % 2 === 1 ? ['seeds', seed] as const : ['begins', whole] as const;
    const after = Math.random() * length;
    const { found } = await killFirstStart(from, after);
    expect(found, `kill ${kill}, ${Math.round(after)} ms after "${from}"`).toEqual({ commits: ['seed'], complete: true, verdict: { ok: true, length: expect.any(Number) as number } });
  }
}, 600_000);
