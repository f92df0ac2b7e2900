// Sums the test reports and turbo's own record of a run, so that cached results count too.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { workspaceDirectories } from './packages.mjs';

function jsonFiles(root, dir) {
  const at = path.join(root, dir);
  return existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.json')).map((name) => path.join(at, name)) : [];
}

const reportFiles = (root) => workspaceDirectories(root).flatMap((dir) => jsonFiles(root, `${dir}/reports`));

/** Removes reports of earlier runs: turbo lays those of cached tasks out again. */
export function clearReports(root) {
  for (const file of reportFiles(root)) rmSync(file);
}

/** The newest record that turbo wrote in this run, or null when it never came so far. */
function turboRecord(root, since) {
  const records = jsonFiles(root, '.turbo/runs').map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return records.filter((record) => record.execution.startTime >= since).sort((a, b) => b.execution.startTime - a.execution.startTime)[0] ?? null;
}

/**
 * @param reports parsed vitest JSON reports, each with the directory of its package
 * @param record turbo's record: tasks with directory, name, exit code and cache status
 * @returns passed and failed: tests, plus every other task as one check; a task that fails without a failed test of its own counts as one failure
 */
export function summarise(reports, record) {
  const tests = { passed: 0, failed: 0, skipped: 0 };
  const failedIn = new Set();
  for (const { directory, report } of reports) {
    tests.passed += report.numPassedTests;
    tests.failed += report.numFailedTests;
    tests.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
    if (report.numFailedTests > 0) failedIn.add(directory);
  }
  const checks = { passed: 0, failed: 0, cached: 0, total: 0 };
  if (!record) return { passed: tests.passed, failed: tests.failed + 1, skipped: tests.skipped, checks };
  for (const task of record.tasks) {
    checks.total += 1;
    if (task.cache.status === 'HIT') checks.cached += 1;
    const isTest = task.task.startsWith('test');
    // A task that turbo never started, because one before it failed, has no execution.
    const ok = task.cache.status === 'HIT' || task.execution?.exitCode === 0;
    if (!ok && !(isTest && failedIn.has(task.directory))) checks.failed += 1;
    if (ok && !isTest) checks.passed += 1;
  }
  return { passed: tests.passed + checks.passed, failed: tests.failed + checks.failed, skipped: tests.skipped, checks };
}

/** Reads everything of a run that began at `since` (milliseconds) and returns its summary. */
export function summariseRun(root, since) {
  const reports = reportFiles(root).map((file) => ({
    directory: path.relative(root, path.dirname(path.dirname(file))),
    report: JSON.parse(readFileSync(file, 'utf8')),
  }));
  return summarise(reports, turboRecord(root, since));
}
