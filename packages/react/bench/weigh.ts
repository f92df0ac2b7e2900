import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from '@rollup/wasm-node';
import { build, transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kilobytes } from '../src/testing/bundle.ts';
import type { Library } from './libraries.ts';

const REACT = /^(?:react|react-dom)(?:\/|$)/;
const small = { minify: true, format: 'esm', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } } as const;

/** One bundle by esbuild, compressed. React and the sheets are outside. */
export async function byEsbuild(entry: string, { dir }: Pick<Library, 'dir'>): Promise<number> {
  const { outputFiles } = await build({
    ...small, stdin: { contents: entry, resolveDir: dir, loader: 'tsx' }, jsx: 'automatic', bundle: true, write: false, outdir: dir, logLevel: 'error', loader: { '.css': 'empty' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
  return kilobytes(outputFiles.map(({ text }) => text).join(''));
}

/** Our sources stand in TypeScript; what peers bring is JavaScript already. */
const sources = (entryFile: string, entry: string): Plugin => ({
  name: 'sources',
  resolveId: (name) => (name === entryFile ? name : null),
  load: async (id) => {
    if (id.endsWith('.css')) return '';
    if (!/\.tsx?$/.test(id)) return null;
    return (await transform(id === entryFile ? entry : readFileSync(id, 'utf8'), { loader: 'tsx', jsx: 'automatic', target: 'es2022' })).code;
  },
});

/** One bundle by rollup, minified by esbuild, compressed. */
export async function byRollup(entry: string, { dir }: Pick<Library, 'dir'>): Promise<number> {
  const file = path.join(dir, 'bench-entry.tsx');
  const bundle = await rollup({ input: file, external: REACT, plugins: [sources(file, entry), nodeResolve({ browser: true, extensions: ['.mjs', '.js', '.json', '.ts', '.tsx'] }), commonjs()], onLog: () => undefined });
  const { output } = await bundle.generate({ format: 'esm', inlineDynamicImports: true });
  await bundle.close();
  return kilobytes((await transform(output.map((each) => (each.type === 'chunk' ? each.code : '')).join(''), { ...small, loader: 'js' })).code);
}

/** Sheets as they are sent: without comments and spaces, imports followed, compressed. */
export async function sheetWeight(files: readonly string[]): Promise<number> {
  return kilobytes(await sheetText(files));
}

export async function sheetText(files: readonly string[]): Promise<string> {
  const contents = files.map((file) => `@import ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: import.meta.dirname, loader: 'css' }, bundle: true, write: false, minify: true, logLevel: 'error', external: ['*.woff', '*.woff2', '*.ttf', '*.svg', '@feder/*', 'http*'] });
  return outputFiles.map(({ text }) => text).join('');
}
