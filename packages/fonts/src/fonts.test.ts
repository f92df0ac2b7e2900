import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
const size = (name: string) => statSync(fileURLToPath(import.meta.resolve(name))).size;

describe('fonts.css', () => {
  it('names only files that the installed packages hold', () => {
    expect(files).toHaveLength(15);
    for (const name of files) expect(size(name), name).toBeGreaterThan(1000);
  });

  it('costs a German page no more than 75 KB: the three weights of the plain Latin range', () => {
    const latin = files.filter((name) => /fira-sans-latin-\d/.test(name));
    expect(latin).toHaveLength(3);
    expect(latin.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(75_000);
  });

  it('limits every face to a range, so that a browser fetches only what a page shows', () => {
    expect(css.match(/unicode-range/g)).toHaveLength(css.match(/@font-face/g)?.length ?? 0);
  });

  it('asks nobody outside for a font', () => {
    expect(css).not.toMatch(/https?:/);
  });
});

describe('LICENSE.txt', () => {
  it.each(['fira-sans', 'noto-sans', 'firago', 'dejavu-sans'])('carries the text that @fontsource/%s came with', (name) => {
    const own = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${name}/LICENSE`)), 'utf8').trim();
    expect(readFileSync(new URL('../LICENSE.txt', import.meta.url), 'utf8')).toContain(own);
  });
});
