import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Packed } from '../pack/pack.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

// Inside a test the tools would take themselves for part of it, and build for development.
const env: NodeJS.ProcessEnv = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name))), NEXT_TELEMETRY_DISABLED: '1' };

/** A program outside this repository that has the tarballs installed, and nothing else of ours. */
export type Consumer = { dir: string; env: NodeJS.ProcessEnv; run: (tool: string, ...args: string[]) => void; remove: () => void };

/** The version that this repository has of a package, so that the install finds it in pnpm's store and needs no network. */
const versionOf = (name: string, from: string) => (JSON.parse(readFileSync(path.join(ROOT, from, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** Where a file of a template lies in the program: below src, but for what a tool looks for at the root. */
const placeOf = (name: string) => (/^(?:index\.html|vite\.config\.ts|next\.config\.ts|tsconfig\.json)$/.test(name) ? name : path.join('src', name));

/**
 * @param packed the tarballs
 * @param template the directory beside this file that holds the program's sources, each with `.txt` behind its name
 * @param known packages by the workspace that has them: the program gets the same versions
 * @param pinned packages that only the program has, with exact versions
 */
export function installConsumer(packed: readonly Packed[], template: string, known: Record<string, readonly string[]>, pinned: Record<string, string> = {}): Consumer {
  const dir = mkdtempSync(path.join(tmpdir(), 'feder-consumer-'));
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const versions = Object.fromEntries(Object.entries(known).flatMap(([from, names]) => names.map((name) => [name, versionOf(name, from)])));
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({
    name: 'consumer', private: true, type: 'module', dependencies: { ...tarballs, ...versions, ...pinned },
    pnpm: { overrides: tarballs, onlyBuiltDependencies: [], ignoredOptionalDependencies: ['sharp'] },
  }));
  const sources = path.join(import.meta.dirname, template);
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))) cpSync(path.join(sources, file), path.join(dir, placeOf(file.replace(/\.txt$/, ''))));
  const spawn = (command: string, args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32', env });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${dir}:\n${stdout}${stderr}`);
  };
  // The settings of our own workspace do not reach out here: a version is a day old, and nothing runs a script.
  spawn('pnpm', ['install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile', '--prod=false', '--config.minimum-release-age=1440', '--config.block-exotic-subdeps=true']);
  return { dir, env, run: (tool, ...args) => spawn(process.execPath, [path.isAbsolute(tool) ? tool : path.join(dir, 'node_modules', tool), ...args]), remove: () => rmSync(dir, { recursive: true, force: true }) };
}
