import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './packages.mjs';
import { sourcesFingerprint, stamp } from './stamps.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'feder-stamps-'));
  mkdirSync(path.join(root, 'packages/a/src'), { recursive: true });
  mkdirSync(path.join(root, 'packages/a/dist'), { recursive: true });
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'packages/a/package.json', 'packages/a/src/a.ts']) writeFileSync(path.join(root, file), file);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a stamp', () => {
  it('asks for the work until it was done, and again when the state is another', () => {
    const file = path.join(root, 'deep/stamp');
    expect(stamp(file, 'x').needed).toBe(true);
    stamp(file, 'x').done();
    expect([stamp(file, 'x').needed, stamp(file, 'y').needed]).toEqual([false, true]);
  });
});

describe('what decides', () => {
  it('an install: every manifest and the lockfile', () => {
    const before = fingerprint(root);
    writeFileSync(path.join(root, 'packages/a/src/a.ts'), 'changed');
    expect(fingerprint(root)).toBe(before);
    writeFileSync(path.join(root, 'packages/a/package.json'), '{}');
    expect(fingerprint(root)).not.toBe(before);
  });

  it('a build: every source, and nothing that was built', () => {
    const before = sourcesFingerprint(root);
    writeFileSync(path.join(root, 'packages/a/dist/a.js'), 'built');
    expect(sourcesFingerprint(root)).toBe(before);
    utimesSync(path.join(root, 'packages/a/src/a.ts'), new Date(), new Date(Date.now() + 5_000));
    expect(sourcesFingerprint(root)).not.toBe(before);
  });
});
