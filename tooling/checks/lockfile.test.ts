import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedOptionals, lockGaps } from './lockfile.ts';

const LOCKFILE = `
lockfileVersion: '9.0'
snapshots:
  plain@1.0.0: {}
  '@scope/tool@2.0.0(peer@1.0.0)':
    optionalDependencies:
      '@scope/tool-linux-x64': 2.0.0
`;

describe('the lockfile', () => {
  it('is read with scopes and peers', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'feder-lock-'));
    const file = path.join(dir, 'pnpm-lock.yaml');
    writeFileSync(file, LOCKFILE);
    expect(lockedOptionals(file)).toEqual([{ name: '@scope/tool', version: '2.0.0', optional: ['@scope/tool-linux-x64'] }]);
    rmSync(dir, { recursive: true });
  });

  const locked = [{ name: 'tool', version: '1.0.0', optional: ['tool-linux'] }];

  it('shows a platform that is left out', () => {
    expect(lockGaps(locked, () => ['tool-linux', 'tool-darwin'])).toEqual(new Map([['tool@1.0.0', ['tool-darwin']]]));
  });

  it('accepts what is left out on purpose', () => {
    expect(lockGaps(locked, () => ['tool-linux', 'image'], ['image'])).toEqual(new Map());
  });

  it('says nothing of a package that the registry does not answer for', () => {
    expect(lockGaps(locked, () => null)).toEqual(new Map());
  });
});
