import { rollup, type Plugin } from '@rollup/wasm-node';
import { build, transform, type TransformOptions } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const SRC = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = path.join(SRC, 'entry.tsx');
const external = ['react', 'react/jsx-runtime', 'react-dom'];
const small = { minify: true, format: 'esm', target: 'es2022', jsx: 'automatic' } as const satisfies TransformOptions;

/** The bundle of an entry's code, whose imports are relative to `src`; React stays outside. */
export type Bundler = (entry: string) => Promise<string>;

const esbuild: Bundler = async (entry) => {
  const { outputFiles } = await build({ ...small, stdin: { contents: entry, resolveDir: SRC, sourcefile: ENTRY, loader: 'tsx' }, bundle: true, write: false, external });
  return outputFiles.map(({ text }) => text).join('');
};

/** Reads our sources as they are; that none has effects of its own is what the packages' `sideEffects` say. */
const sources = (entry: string): Plugin => ({
  name: 'sources',
  resolveId(name, importer) {
    if (external.includes(name)) return { id: name, external: true };
    const id = path.isAbsolute(name) ? name : name.startsWith('.') ? path.resolve(path.dirname(importer ?? ENTRY), name) : fileURLToPath(import.meta.resolve(name));
    return { id, moduleSideEffects: id === ENTRY };
  },
  load: async (id) => (await transform(id === ENTRY ? entry : await readFile(id, 'utf8'), { loader: 'tsx', jsx: 'automatic', target: 'es2022' })).code,
});

const byRollup: Bundler = async (entry) => {
  const bundle = await rollup({ input: ENTRY, external, plugins: [sources(entry)], onLog: () => undefined });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return (await transform(output.map((each) => (each.type === 'chunk' ? each.code : '')).join(''), { ...small, loader: 'js' })).code;
};

export const bundlers: readonly (readonly [string, Bundler])[] = [['esbuild', esbuild], ['rollup', byRollup]];

/** In KB as they are sent, compressed. */
export const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024;
