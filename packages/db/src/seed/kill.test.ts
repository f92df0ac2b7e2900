import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { killedBeforeSeed, killFirstStart, timeFirstStart } from '../testing/kill-first-start.ts';

const KILLS = 10;

it('a first start that is killed at ten moments, half of them while it seeds, is finished exactly once by the next', async () => {
  const { whole, seed } = await timeFirstStart();
  // Those that are killed while they seed need not all make their tables anew: the two hundred of the deep test do.
  const before = await killedBeforeSeed();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [from, length, like] = kill % 2 === 1 ? ['seeds', seed, before] as const : ['begins', whole, undefined] as const;
    const after = Math.random() * length;
    const { found } = await killFirstStart(from, after, like);
    expect(found, `kill ${kill}, ${Math.round(after)} ms after "${from}"`).toEqual({ commits: ['seed'], complete: true, verdict: { ok: true, length: expect.any(Number) as number } });
  }
  await rm(before, { recursive: true, force: true });
}, 600_000);
