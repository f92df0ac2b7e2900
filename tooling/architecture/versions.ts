import type { Violation } from './violation.ts';
import type { WorkspacePackage } from './workspace.ts';

const EXACT = /^(\d+\.\d+\.\d+[\w.+-]*|catalog:|workspace:\*|npm:(@[^/]+\/)?[^@]+@\d+\.\d+\.\d+[\w.+-]*)$/;

/** Exact versions everywhere, and one version of each dependency in the whole repository. Peers are ranges by nature. */
export function versionViolations(packages: readonly WorkspacePackage[]): Violation[] {
  const seen = new Map<string, { dir: string; version: string }>();
  const found: Violation[] = [];
  for (const { dir, manifest } of packages) {
    for (const [name, version] of Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies, ...manifest.dependencies })) {
      if (name.startsWith('@feder/')) continue;
      const at = `${dir}/package.json → ${name}`;
      if (!EXACT.test(version)) found.push({ rule: 'exact-version', at, says: `"${version}" is a range. Pin one version: an update is a commit that somebody reads.` });
      const first = seen.get(name);
      if (first && first.version !== version) found.push({ rule: 'one-version', at, says: `"${version}" here, "${first.version}" in ${first.dir}. Put one version into the catalog of pnpm-workspace.yaml and write "catalog:" in both.` });
      if (!first) seen.set(name, { dir, version });
    }
  }
  return found;
}
