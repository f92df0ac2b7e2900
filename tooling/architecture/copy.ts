import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceDirectories } from '../launch/packages.mjs';

/**
 * A copy of the repository in the temporary directory, without history and builds.
 * The links in each package's node_modules are relative, so that in the copy `@feder/domain` means the copy; what comes from the registry is shared.
 */
export function copyRepository(root: string): { dir: string; remove: () => void } {
  const list = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (list.status !== 0) throw new Error(`git could not list the files of ${root}: ${list.stderr}. Run this inside a clone.`);
  const dir = mkdtempSync(path.join(tmpdir(), 'feder-walls-'));
  for (const file of list.stdout.split('\0').filter((name) => name && existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(dir, file), { dereference: false });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  for (const item of workspaceDirectories(root)) {
    const modules = path.join(item, 'node_modules');
    const isTemporary = (source: string) => /[\\/]\.(?:vite|cache)/.test(source);
    if (existsSync(path.join(root, modules))) cpSync(path.join(root, modules), path.join(dir, modules), { recursive: true, verbatimSymlinks: true, filter: (source) => !isTemporary(source) });
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
