import { describe, expect, it } from 'vitest';
import { summarise } from './summary.mjs';

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({ numPassedTests, numFailedTests, numPendingTests });
const task = (directory: string, name: string, exitCode: number | null, cached = false) => ({
  directory, task: name, cache: { status: cached ? 'HIT' : 'MISS' }, execution: exitCode === null ? undefined : { exitCode },
});

describe('the closing line', () => {
  it('adds tests and checks, cached ones too', () => {
    const sum = summarise([{ directory: 'packages/a', report: report(7, 0, 1) }], { tasks: [task('packages/a', 'test', 0, true), task('packages/a', 'lint', 0)] });
    expect(sum).toMatchObject({ passed: 8, failed: 0, skipped: 1, checks: { total: 2, cached: 1 } });
  });

  it('counts a failed test once, not again for its task', () => {
    const sum = summarise([{ directory: 'packages/a', report: report(7, 2) }], { tasks: [task('packages/a', 'test', 1)] });
    expect(sum).toMatchObject({ passed: 7, failed: 2 });
  });

  it('counts a test task that broke before its first test', () => {
    expect(summarise([], { tasks: [task('packages/a', 'test', 1)] })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a task that never ran because one before it failed', () => {
    expect(summarise([], { tasks: [task('packages/a', 'build', 1), task('packages/b', 'build', null)] })).toMatchObject({ failed: 2 });
  });

  it('fails when turbo left no record', () => {
    expect(summarise([], null)).toMatchObject({ passed: 0, failed: 1 });
  });
});
