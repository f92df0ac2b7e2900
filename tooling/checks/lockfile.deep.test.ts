// A lockfile written where the registry lacks a platform's package omits it in silence; on that platform the install then breaks.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lockedOptionals, lockGaps } from './lockfile.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Optional dependencies as the registry names them; null when it does not answer. */
function published(name: string, version: string): string[] | null {
  const { status, stdout } = spawnSync('npm', ['view', `${name}@${version}`, 'optionalDependencies', '--json'], { encoding: 'utf8', timeout: 30_000, shell: process.platform === 'win32' });
  if (status !== 0) return null;
  return Object.keys((stdout.trim() ? JSON.parse(stdout) : {}) as object);
}

const isOnline = spawnSync('npm', ['ping'], { timeout: 30_000, shell: process.platform === 'win32' }).status === 0;

describe('the lockfile and the registry', () => {
  it.skipIf(!isOnline)('agree on the packages of every platform', { timeout: 600_000 }, () => {
    const { ignoredOptionalDependencies = [] } = parse(readFileSync(path.join(ROOT, 'pnpm-workspace.yaml'), 'utf8')) as { ignoredOptionalDependencies?: string[] };
    const locked = lockedOptionals(path.join(ROOT, 'pnpm-lock.yaml'));
    expect(locked.length).toBeGreaterThan(0);
    expect(Object.fromEntries(lockGaps(locked, published, ignoredOptionalDependencies))).toEqual({});
  });
});
