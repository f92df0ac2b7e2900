import { describe, expect, it } from 'vitest';
import { layers } from './layers.mjs';
import { manifestViolations } from './manifests.ts';
import { rulesFrom } from './rules.ts';
import type { Manifest } from './workspace.ts';

describe('the table of layers', () => {
  it('lets imports point downward only', () => {
    const row = new Map(layers.map((layer) => [layer.id, layer.row]));
    const upward = layers.flatMap(({ id, row: own, imports }) => imports.filter(({ to }) => (row.get(to) ?? Infinity) >= own).map(({ to }) => `${id} → ${to}`));
    expect(upward).toEqual([]);
  });

  it('says in every rule what to do instead', () => {
    expect(rulesFrom().filter(({ comment }) => (comment ?? '').length < 40)).toEqual([]);
  });

  it('refuses an import of a layer that has no row, by name', () => {
    const [first] = layers;
    if (!first) throw new Error('The table is empty.');
    expect(() => rulesFrom([{ ...first, imports: [{ to: 'nowhere' }] }])).toThrow(/imports "nowhere"/);
  });
});

describe('a package.json', () => {
  const sound: Manifest = { name: '@feder/css', private: true, type: 'module', license: 'EUPL-1.2', scripts: { lint: 'x', typecheck: 'x', test: 'x' } };
  const rulesBroken = (manifest: Manifest, dir = 'packages/css') => manifestViolations('/nowhere', [{ dir, manifest }]).map(({ rule }) => rule);

  it('passes when it keeps to the table', () => {
    expect(rulesBroken({ ...sound, dependencies: { '@feder/tokens': 'workspace:*' }, devDependencies: { '@feder/tooling': 'workspace:*', vitest: 'catalog:' } })).toEqual([]);
  });

  it.each<[string, Manifest, string?]>([
    ['in-the-table', sound, 'packages/shared'],
    ['package-name', { ...sound, name: '@feder/styles' }],
    ['scripts', { ...sound, scripts: { lint: 'x', typecheck: 'x' } }],
    ['licence', { ...sound, license: 'MIT' }],
    ['module-type', { ...sound, type: 'commonjs' }],
    ['private-or-published', { ...sound, private: false }],
    ['manifest-imports', { ...sound, dependencies: { '@feder/react': 'workspace:*' } }],
    ['tooling-never-ships', { ...sound, dependencies: { '@feder/tooling': 'workspace:*' } }],
    ['workspace-protocol', { ...sound, dependencies: { '@feder/tokens': '1.0.0' } }],
    ['surface-by-hand', { ...sound, exports: { './*': './src/*.ts' } }],
    ['surface-exists', { ...sound, exports: { '.': './src/index.ts' } }],
    ['exact-version', { ...sound, devDependencies: { postcss: '^8.5.0' } }],
  ])('breaks "%s"', (rule, manifest, dir) => {
    expect(rulesBroken(manifest, dir)).toContain(rule);
  });

  it('needs the same version of a dependency as every other', () => {
    const other = { dir: 'packages/react', manifest: { ...sound, name: '@feder/react', devDependencies: { postcss: '8.5.1' } } };
    const found = manifestViolations('/nowhere', [{ dir: 'packages/css', manifest: { ...sound, devDependencies: { postcss: '8.5.0' } } }, other]);
    expect(found).toMatchObject([{ rule: 'one-version', at: 'packages/react/package.json → postcss' }]);
  });
});
