import type { ViteUserConfig } from 'vitest/config';

/** A test is bounded by its work. The clock only ends one that hangs: a busy machine is no failure. */
export const patient = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

/** What every package's tests share: a report that the launcher sums up, and no more workers than two cores carry. */
export const shared = {
  reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  maxWorkers: 2,
  ...patient,
} satisfies NonNullable<ViteUserConfig['test']>;
