import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../architecture/workspace.ts';
import { PUBLISHED } from '../pack/pack.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { ignore, privatePackages } = JSON.parse(readFileSync(path.join(ROOT, '.changeset/config.json'), 'utf8')) as { ignore: string[]; privatePackages: { version: boolean } };

describe('changesets', () => {
  it('give a version to every package that is packed, and to no other', () => {
    const published = PUBLISHED.map((name) => `@feder/${name}`);
    const names = readWorkspace(ROOT).flatMap(({ manifest }) => manifest.name ?? []);
    expect(privatePackages.version).toBe(true);
    expect([...published, ...ignore].sort()).toEqual(names.toSorted());
  });
});
