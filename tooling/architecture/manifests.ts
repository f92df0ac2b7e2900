import { layers as table, TOOLING } from './layers.mjs';
import type { Layer } from './layers.mjs';
import { versionViolations } from './versions.ts';
import type { Violation } from './violation.ts';
import { fileExists, type Manifest, type WorkspacePackage } from './workspace.ts';

const SCRIPTS = ['lint', 'typecheck', 'test'];
const LICENCE = /^\(?(EUPL-1\.2)\b/;
const ASSETS = /\.(css|json|woff2|svg|txt)$/;

/** Exports as pairs of entry and file: conditions are followed to their files. */
function exportedFiles(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(exportedFiles);
  return [];
}

function surfaceViolations(root: string, dir: string, { exports = {} }: Manifest): Violation[] {
  const at = `${dir}/package.json exports`;
  return Object.entries(exports).flatMap(([entry, value]) => exportedFiles(value).flatMap((file): Violation[] => {
    if (entry.includes('*')) return ASSETS.test(file) ? [] : [{ rule: 'surface-by-hand', at: `${at} "${entry}"`, says: 'Name every entry. A wildcard is for style sheets, fonts and JSON only: else each file becomes public.' }];
    return fileExists(root, dir, file) || file.startsWith('./dist/') ? [] : [{ rule: 'surface-exists', at: `${at} "${entry}"`, says: `"${file}" is not there. Mend the path or remove the entry.` }];
  }));
}

function importViolations({ dir, manifest }: WorkspacePackage, layer: Layer | undefined): Violation[] {
  const allowed = new Set(layer?.imports.map(({ to }) => `@feder/${to}`));
  const at = (name: string) => `${dir}/package.json → ${name}`;
  return (['dependencies', 'devDependencies', 'peerDependencies'] as const).flatMap((field) => Object.entries(manifest[field] ?? {}).flatMap(([name, version]): Violation[] => {
    if (!name.startsWith('@feder/')) return [];
    if (name === `@feder/${TOOLING.id}`) return field === 'devDependencies' ? [] : [{ rule: 'tooling-never-ships', at: at(name), says: 'Move it to devDependencies: the tooling is for building and testing.' }];
    if (!allowed.has(name)) return [{ rule: 'manifest-imports', at: at(name), says: layer?.instead ?? 'The tooling looks at packages from outside and imports none.' }];
    if (field !== 'peerDependencies' && version !== 'workspace:*') return [{ rule: 'workspace-protocol', at: at(name), says: `Write "workspace:*" instead of "${version}", so that the package in this repository is meant.` }];
    return [];
  }));
}

/** Everything that the table and the house rules ask of each package.json. */
export function manifestViolations(root: string, packages: readonly WorkspacePackage[], layers: readonly Layer[] = table): Violation[] {
  return packages.flatMap((item): Violation[] => {
    const { dir, manifest } = item;
    const at = `${dir}/package.json`;
    const layer = layers.find((row) => row.dir === dir);
    const found: Violation[] = [];
    const id = layer?.id ?? (dir === TOOLING.dir ? TOOLING.id : undefined);
    if (!id) found.push({ rule: 'in-the-table', at, says: 'This package has no row in tooling/architecture/layers.mjs. Add one that says whom it may import and why.' });
    else if (manifest.name !== `@feder/${id}`) found.push({ rule: 'package-name', at, says: `Name it "@feder/${id}", after its directory.` });
    for (const script of SCRIPTS) if (!manifest.scripts?.[script]) found.push({ rule: 'scripts', at, says: `Add the script "${script}": a package without it is skipped in silence.` });
    if (!LICENCE.test(manifest.license ?? '')) found.push({ rule: 'licence', at, says: 'Set "license" to "EUPL-1.2"; where files of others come along, "EUPL-1.2 AND …".' });
    if (manifest.type !== 'module') found.push({ rule: 'module-type', at, says: 'Set "type" to "module".' });
    if (!manifest.private && !manifest.publishConfig) found.push({ rule: 'private-or-published', at, says: 'Say "private": true, or give it a publishConfig with the exports of dist.' });
    return [...found, ...importViolations(item, layer), ...surfaceViolations(root, dir, manifest)];
  }).concat(versionViolations(packages));
}
