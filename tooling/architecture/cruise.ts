import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { rulesFrom } from './rules.ts';
import type { Violation } from './violation.ts';

const ROOTS = ['apps', 'packages', 'docs', 'tooling'];

/** Follows every import of the repository at `root` and reports those that a rule forbids. */
export async function cruiseImports(root: string): Promise<{ modules: number; violations: Violation[] }> {
  const rules = rulesFrom();
  const { output } = await cruise(
    ROOTS.filter((dir) => existsSync(path.join(root, dir))),
    {
      baseDir: root,
      ruleSet: { forbidden: rules },
      validate: true,
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
      // Builds of our own packages; a dist in node_modules stays, or every import of it would go unseen.
      exclude: { path: String.raw`^(apps/[^/]+|packages/[^/]+|docs|tooling)/(dist|reports|coverage|storybook-static|\.astro|\.turbo|node_modules/\.[^/]+)/` },
    },
    { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'], mainFields: ['main', 'types'] },
  );
  const { summary } = output as ICruiseResult;
  const says = new Map(rules.map(({ name, comment }) => [name, comment ?? '']));
  const violations = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    at: cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`,
    says: says.get(rule.name) ?? '',
  }));
  return { modules: summary.totalCruised, violations };
}
