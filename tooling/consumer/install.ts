import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Packed } from '../pack/pack.ts';

const TEMPLATE = path.join(import.meta.dirname, 'template');
const ROOT = path.resolve(import.meta.dirname, '../..');

// Inside a test the tools would take themselves for part of it, and build for development.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)));

/** A program outside this repository that has the tarballs installed, and nothing else of ours. */
export type Consumer = { dir: string; run: (tool: string, ...args: string[]) => void; remove: () => void };

/** The version that this repository has of a package, so that the install finds it in pnpm's store and needs no network. */
const versionOf = (name: string, from: string) => (JSON.parse(readFileSync(path.join(ROOT, from, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

export function installConsumer(packed: readonly Packed[]): Consumer {
  const dir = mkdtempSync(path.join(tmpdir(), 'feder-consumer-'));
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const from = (directory: string, ...names: string[]) => Object.fromEntries(names.map((name) => [name, versionOf(name, directory)]));
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({
    name: 'consumer', private: true, type: 'module',
    dependencies: { ...tarballs, ...from('apps/dashboard', 'react', 'react-dom', 'vite', '@vitejs/plugin-react', '@types/react', '@types/react-dom') },
    pnpm: { overrides: tarballs, onlyBuiltDependencies: [] },
  }));
  mkdirSync(path.join(dir, 'src'));
  for (const file of readdirSync(TEMPLATE)) {
    const name = file.replace(/\.txt$/, '');
    cpSync(path.join(TEMPLATE, file), path.join(dir, /^(index\.html|vite\.config\.ts|tsconfig\.json)$/.test(name) ? '' : 'src', name));
  }
  const spawn = (command: string, args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32', env });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${dir}:\n${stdout}${stderr}`);
  };
  spawn('pnpm', ['install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile', '--prod=false']);
  return { dir, run: (tool, ...args) => spawn(process.execPath, [path.isAbsolute(tool) ? tool : path.join(dir, 'node_modules', tool), ...args]), remove: () => rmSync(dir, { recursive: true, force: true }) };
}
