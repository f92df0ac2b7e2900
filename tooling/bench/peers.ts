import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Peers = { dir: string; versions: Record<string, string> };

/**
 * The libraries beside ours, by a manifest and a lockfile of their own in the folder `from`: nobody needs them who does not measure.
 * @throws Error when the registry does not have them
 */
export function installPeers(name: string, from: string): Peers {
  const dir = path.join(from, '../../node_modules/.cache', `bench-${name}`);
  mkdirSync(dir, { recursive: true });
  for (const file of readdirSync(from)) cpSync(path.join(from, file), path.join(dir, file.replace(/\.txt$/, '')));
  const { status, stdout, stderr } = spawnSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-workspace'], { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The libraries beside ours could not be installed:\n${stdout}${stderr}`);
  const { dependencies } = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return { dir, versions: dependencies };
}
