// Remembers that something was done for a state of the tree, so that a warm start does it not again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceDirectories } from './packages.mjs';

const DERIVED = new Set(['node_modules', 'dist', 'reports', 'shots', '.turbo', '.astro', 'storybook-static']);

/** Whether work is needed for a fingerprint; `done` remembers that it was done for it. */
export function stamp(file, fingerprint) {
  return {
    needed: !existsSync(file) || readFileSync(file, 'utf8') !== fingerprint,
    done: () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, fingerprint);
    },
  };
}

/** Size and time of every source of apps and packages: cheap, and any edit changes it. */
export function sourcesFingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'pnpm-lock.yaml')));
  const walk = (dir) => {
    for (const entry of readdirSync(path.join(root, dir), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${dir}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!DERIVED.has(entry.name)) walk(name);
      } else if (entry.isFile()) {
        const { size, mtimeMs } = statSync(path.join(root, name));
        hash.update(`${name} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const dir of workspaceDirectories(root).filter((name) => name.startsWith('apps/') || name.startsWith('packages/'))) walk(dir);
  return hash.digest('hex');
}
