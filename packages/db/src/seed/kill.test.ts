import { expect, it } from 'vitest';
import { killFirstStart, timeFirstStart } from '../testing/kill-first-start.ts';

const KILLS = 10;

it('a first start that is killed at ten moments, half of them while it seeds, is finished exactly once by the next', async () => {
  const { seeds, done } = await timeFirstStart();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const seeding = kill % 2 === 1;
    const after = Math.random() * (seeding ? done - seeds : done);
    const outcome = await killFirstStart(seeding ? 'seeds' : 'begins', after);
    expect(outcome, `kill ${kill} after ${Math.round(after)} ms`).toMatchObject({ commits: ['seed'], complete: true, verdict: { ok: true }, againSeeded: false });
  }
}, 300_000);
