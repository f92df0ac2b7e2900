import { expect, inject, it } from 'vitest';
import { killAmidWriting } from './testing/kill-amid-writing.ts';

const KILLS = 100;
/** Each kill costs a start of the product and what it writes: three to four seconds on a quiet machine, more on a busy one. */
const PATIENCE_MS = 900_000;

it(`a process that is killed ${KILLS} times amid its writing loses nothing that it acknowledged, and does nothing by half`, async () => {
  const { acknowledged, verdict } = await killAmidWriting(inject('seeded'), KILLS);
  console.info(`${KILLS} kills, ${acknowledged} acknowledged`);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(verdict).toMatchObject({ ok: true });
}, PATIENCE_MS);
