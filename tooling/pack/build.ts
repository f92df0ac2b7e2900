import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { publishedManifest, type Manifest } from './manifest.ts';

const TSC = path.resolve(import.meta.dirname, '../node_modules/typescript7/bin/tsc');
const SCRIPT = /\.tsx?$/;

/** Every script entry by the path that its built file has, without ending. */
const scripts = (dir: string, exports: Record<string, string>) => Object.values(exports).filter((file) => SCRIPT.test(file)).map((file) => path.join(dir, file));

/** One module each, as bundlers of users need it: a page pays for what it takes, and "use client" stays where it was. */
async function buildModules(dir: string, files: readonly string[], base: string, out: string): Promise<void> {
  const named = Object.fromEntries(files.map((file) => [path.relative(base, file).replace(SCRIPT, ''), file]));
  await build({
    root: dir, configFile: false, logLevel: 'error', publicDir: false,
    // Whatever NODE_ENV says: a test that packs would else pack for development.
    oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
    build: {
      outDir: out, emptyOutDir: false, minify: false, target: 'es2024',
      lib: { entry: named, formats: ['es'] },
      rolldownOptions: { external: /^(?:react|react-dom|@feder\/)/, output: { preserveModules: true, preserveModulesRoot: base, entryFileNames: '[name].js' } },
    },
  });
}

/** Declarations beside the modules. A relative import names the built file: Node's resolution of types asks for its ending. */
function buildTypes(dir: string, files: readonly string[], base: string, out: string, stage: string): void {
  const config = path.join(stage, 'tsconfig.types.json');
  writeFileSync(config, JSON.stringify({ extends: path.join(dir, 'tsconfig.json'), compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: base, outDir: out, types: [] }, include: [], files }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSC, '-p', config, '--pretty', 'false'], { cwd: dir, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The declarations of ${dir} were not written:\n${stdout}${stderr}`);
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(path.join(out, file), 'utf8');
    writeFileSync(path.join(out, file), text.replaceAll(/(['"])(\.{1,2}\/[^'"]+?)\.tsx?\1/g, '$1$2.js$1'));
  }
}

/** Builds one package into a directory that can be packed: modules, declarations, sheets, its manifest, its licence. */
export async function stagePackage(root: string, name: string, stage: string): Promise<void> {
  const dir = path.join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) as Manifest;
  const out = path.join(stage, 'dist');
  mkdirSync(out, { recursive: true });
  const base = path.join(dir, Object.values(manifest.exports)[0]?.startsWith('./data/') ? 'data' : 'src');
  const files = scripts(dir, manifest.exports);
  if (files.length > 0) {
    await buildModules(dir, files, base, out);
    buildTypes(dir, files, base, out, stage);
  }
  for (const file of readdirSync(base).filter((each) => /\.(css|json)$/.test(each))) cpSync(path.join(base, file), path.join(out, file));
  for (const paper of ['README.md', 'LICENSE.txt']) cpSync(path.join(dir, paper), path.join(stage, paper), { force: true, recursive: true, filter: () => readdirSync(dir).includes(paper) });
  cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
}
