import { describe, expect, it } from 'vitest';
import { readCases } from '../cases/case.ts';
import { coverageOf } from '../cases/coverage.ts';

describe('the cases of the paper', () => {
  it.each(coverageOf(readCases()).map(({ what, name, cases: shown, least }) => [what, name, shown, least] as const))('%s %s is shown in as many cases as it has to be', (_what, _name, shown, least) => {
    expect(shown).toBeGreaterThanOrEqual(least);
  });
});
