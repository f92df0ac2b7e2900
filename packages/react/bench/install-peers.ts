import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PEERS = path.join(import.meta.dirname, 'peers');
const DIR = path.join(import.meta.dirname, '../node_modules/.cache/bench-ui');

export type Peers = { dir: string; versions: Record<string, string> };

/**
 * The libraries beside ours, by a manifest and a lockfile of their own: they are 140 MB that nobody needs who does not measure.
 * @throws Error when the registry does not have them
 */
export function installPeers(): Peers {
  mkdirSync(DIR, { recursive: true });
  for (const file of readdirSync(PEERS)) cpSync(path.join(PEERS, file), path.join(DIR, file.replace(/\.txt$/, '')));
  const { status, stdout, stderr } = spawnSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-workspace'], { cwd: DIR, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The libraries beside ours could not be installed:\n${stdout}${stderr}`);
  const { dependencies } = JSON.parse(readFileSync(path.join(DIR, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return { dir: DIR, versions: dependencies };
}
