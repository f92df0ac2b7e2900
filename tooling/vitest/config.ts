import type { ViteUserConfig } from 'vitest/config';

/** What every package's tests share: a report that the launcher sums up, and no more workers than two cores carry. */
export const shared = {
  reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  maxWorkers: 2,
  testTimeout: 20_000,
} satisfies NonNullable<ViteUserConfig['test']>;
