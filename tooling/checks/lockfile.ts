import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a lockfile holds of one resolved package. */
export type Locked = { name: string; version: string; optional: string[] };

/** Reads pnpm's lockfile (version 9) and returns each package that has optional dependencies, with the ones that the lockfile names. */
export function lockedOptionals(file: string): Locked[] {
  const { snapshots = {} } = parse(readFileSync(file, 'utf8')) as { snapshots?: Record<string, { optionalDependencies?: Record<string, string> }> };
  const byKey = new Map<string, Locked>();
  for (const [key, { optionalDependencies = {} }] of Object.entries(snapshots)) {
    const [, name, version] = /^(@?[^@]+)@([^(]+)/.exec(key) ?? [];
    if (name && version && Object.keys(optionalDependencies).length > 0) byKey.set(`${name}@${version}`, { name, version, optional: Object.keys(optionalDependencies) });
  }
  return [...byKey.values()];
}

/** The optional dependencies that a package names in the registry and the lockfile leaves out, by package. `ignored` ones are left out on purpose. */
export function lockGaps(locked: readonly Locked[], published: (name: string, version: string) => string[] | null, ignored: readonly string[] = []): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  for (const { name, version, optional } of locked) {
    const missing = (published(name, version) ?? []).filter((dependency) => !optional.includes(dependency) && !ignored.includes(dependency));
    if (missing.length > 0) gaps.set(`${name}@${version}`, missing);
  }
  return gaps;
}
