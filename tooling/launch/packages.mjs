// What the workspace consists of, and what decides what is installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';


/** The directories of the workspace, relative to its root. (fs.globSync is not in Node 20, which may run the launcher.) */
export function workspaceDirectories(root) {
  const below = (dir) => (existsSync(path.join(root, dir)) ? readdirSync(path.join(root, dir)).map((name) => `${dir}/${name}`) : []);
  return [...below('apps'), ...below('packages'), 'docs', 'tooling'].filter((dir) => existsSync(path.join(root, dir, 'package.json'))).sort();
}

/** A hash of everything that decides what is installed. */
export function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  const manifests = ['.', ...workspaceDirectories(root)].map((dir) => `${dir}/package.json`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
    hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}
