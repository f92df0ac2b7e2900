import { expect, inject, it } from 'vitest';
import { killAmidWriting } from './testing/kill-amid-writing.ts';

const KILLS = 10;

it(`a process that is killed ${KILLS} times amid its writing loses nothing that it acknowledged, and does nothing by half`, async () => {
  const { acknowledged, verdict } = await killAmidWriting(inject('seeded'), KILLS);
  expect(acknowledged).toBeGreaterThan(0);
  expect(verdict).toMatchObject({ ok: true });
});
