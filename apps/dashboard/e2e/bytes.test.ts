import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, { file: string; imports?: string[] }>;

const CLIENT = path.resolve(import.meta.dirname, '../dist/client');
const manifest = JSON.parse(readFileSync(path.join(CLIENT, '.vite/manifest.json'), 'utf8')) as Manifest;

/** The files that a module brings, with all that it imports at once. */
function filesOf(key: string, into = new Set<string>()): Set<string> {
  const module = manifest[key];
  if (!module) throw new Error(`The build has no "${key}".`);
  if (into.has(module.file)) return into;
  into.add(module.file);
  for (const next of module.imports ?? []) filesOf(next, into);
  return into;
}

/** KB as they are sent. */
const sent = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(CLIENT, file)), { level: 9 }).length, 0) / 1000;

const first = filesOf('src/pages/overview/overview-page.tsx', filesOf('src/entry-client.tsx'));

describe('the scripts of the dashboard', () => {
  it('are at most 150 KB for the first page', () => expect(sent(first)).toBeLessThanOrEqual(150));

  it.each(['matrix/matrix-page', 'map/map-page'])('are at most 60 KB more for %s', (page) => {
    const files = [...filesOf(`src/pages/${page}.tsx`)].filter((file) => !first.has(file));
    expect(files.length).toBeGreaterThan(0);
    expect(sent(files)).toBeLessThanOrEqual(60);
  });
});
