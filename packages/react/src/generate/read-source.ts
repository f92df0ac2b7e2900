import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { exports: Record<string, string> };

export type Entry = { import: string; file: string };

/** What the package exports, by the folder that it stands in. */
export const entries: ReadonlyMap<string, Entry[]> = Map.groupBy(
  Object.entries(manifest.exports).map(([path, file]) => ({ import: `@feder/react${path.slice(1)}`, file: new URL(file, new URL('../../', import.meta.url)).pathname })),
  ({ file }) => file.slice(SRC.pathname.length).split('/')[0] ?? '',
);

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** Classes and data attributes that a folder's components write, and whether any of them needs a script. */
export function readSource(folder: string): { classes: string[]; dataAttributes: string[]; client: boolean } {
  const dir = new URL(`${folder}/`, SRC);
  const texts = readdirSync(dir).filter((file) => file.endsWith('.tsx') && !/\.(stories|test)\.tsx$/.test(file)).map((file) => readFileSync(new URL(file, dir), 'utf8'));
  return {
    classes: sorted(texts.flatMap((text) => text.match(/(?<=['" ])feder-[a-z-]+(?=['" ])/g) ?? [])),
    dataAttributes: sorted(texts.flatMap((text) => text.match(/(?<=\s)data-[a-z-]+(?==)/g) ?? [])),
    client: texts.some((text) => text.startsWith(`'use client'`)),
  };
}
