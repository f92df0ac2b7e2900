import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from './libraries.ts';

export type Rendered = { nine: () => string; fields: (count: number) => string };

/** Each library's form as a server in production renders it; all share one React, that of the directory `home`. */
export async function rendererOf({ id, dir, form }: Pick<Library, 'id' | 'dir' | 'form'>, home: string): Promise<Rendered> {
  // Before React is loaded: in development it writes down where each element was made.
  process.env['NODE_ENV'] = 'production';
  const out = path.join(home, `server-${id}.mjs`);
  const entry = `${form}\nimport { renderToString } from 'react-dom/server';\nimport { createElement } from 'react';
export const nine = () => renderToString(createElement(NineFields));
export const fields = (count) => renderToString(createElement('div', null, Array.from({ length: count }, (_, index) => createElement(TextField, { key: index, index }))));`;
  const contents = entry.replace(`export * from './${id}.tsx';`, `import { NineFields, TextField } from './${id}.tsx';`);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dir, loader: 'tsx' }, jsx: 'automatic', bundle: true, write: false, outfile: out, platform: 'node', format: 'esm', target: 'es2022', logLevel: 'error', loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' }, external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    // Some peers bring CommonJS that asks for React when it runs.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  });
  writeFileSync(out, outputFiles.map(({ text }) => text).join(''));
  return (await import(pathToFileURL(out).href)) as Rendered;
}
