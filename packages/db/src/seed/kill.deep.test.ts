import { expect, it } from 'vitest';
import { killFirstStart, timeFirstStart } from '../testing/kill-first-start.ts';

const KILLS = 200;

it('a first start that is killed at two hundred moments is finished exactly once by the next', async () => {
  const { seeds, done } = await timeFirstStart();
  const stages = new Map<string, number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const seeding = kill % 2 === 1;
    const after = Math.random() * (seeding ? done - seeds : done);
    const { stage, ...outcome } = await killFirstStart(seeding ? 'seeds' : 'begins', after);
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
    expect(outcome, `kill ${kill} after ${Math.round(after)} ms`).toMatchObject({ commits: ['seed'], complete: true, verdict: { ok: true }, againSeeded: false });
  }
  // Of the kills, some must have come before the seed and some in it; else this proves less than it says.
  expect([...stages.keys()]).toEqual(expect.arrayContaining(['begins', 'seeds']));
});
