// Breaks to plant, one each. `by` names the guard that must see it, `rule` what it must say.
export type Guard = 'imports' | 'manifests' | 'lengths' | 'types' | 'lint' | 'dead';
export type Plant = { name: string; by: Guard; rule: string; files: Record<string, string | ((before: string) => string)> };

const planted = (dir: string, code: string, extension = 'ts') => ({ [`${dir}/src/planted.${extension}`]: `${code}\n` });
const field = (change: Record<string, unknown>) => (before: string) => JSON.stringify({ ...(JSON.parse(before) as object), ...change });
const take = (name: string, from: string) => `import { ${name} } from '${from}';\nexport const planted = ${name};`;
const DOMAIN = 'packages/domain';

export const plants: Plant[] = [
  { name: 'the rules import the contract', by: 'imports', rule: 'domain-imports', files: planted(DOMAIN, `import '../../contract/src/schemas/index.ts';`) },
  { name: 'a component takes a domain type', by: 'imports', rule: 'react-imports', files: planted('packages/react', `import type { Answer } from '../../domain/src/index.ts';\nexport type Planted = Answer;`) },
  { name: 'a verb imports an app', by: 'imports', rule: 'nobody-imports-an-app', files: { ...planted('packages/services', `import '../../../apps/api/src/planted.ts';`), ...planted('apps/api', 'export const planted = 1;') } },
  { name: 'the dashboard imports a verb', by: 'imports', rule: 'dashboard-imports', files: { ...planted('apps/dashboard', `import '../../../packages/services/src/planted.ts';`), ...planted('packages/services', 'export const planted = 1;') } },
  { name: 'the dashboard takes a schema as a value', by: 'imports', rule: 'dashboard-contract-types-only', files: planted('apps/dashboard', `import '../../../packages/contract/src/schemas/index.ts';`) },
  { name: 'a verb knows a route', by: 'imports', rule: 'services-contract-schemas-only', files: planted('packages/services', `import '../../contract/src/routes/index.ts';`) },
  { name: 'a handler opens the database', by: 'imports', rule: 'api-db-in-main-only', files: { ...planted('apps/api', `import '../../../packages/db/src/planted.ts';`), ...planted('packages/db', 'export const planted = 1;') } },
  { name: 'the rules read a file', by: 'imports', rule: 'pure-packages', files: planted(DOMAIN, take('readFileSync', 'node:fs')) },
  { name: 'a component needs Node', by: 'imports', rule: 'browser-code-without-node', files: planted('packages/react', take('join', 'node:path')) },
  { name: 'shipped code imports the tooling', by: 'imports', rule: 'tooling-never-ships', files: planted('packages/contract', take('shared', '@feder/tooling/vitest')) },
  { name: 'shipped code imports a test', by: 'imports', rule: 'tests-stay-tests', files: { ...planted(DOMAIN, `import './planted.test.ts';`), [`${DOMAIN}/src/planted.test.ts`]: 'export {};\n' } },
  { name: 'a file imports its own index', by: 'imports', rule: 'inside-without-index', files: planted(DOMAIN, take('asDay', './index.ts')) },
  { name: 'another package by path', by: 'imports', rule: 'by-name-not-by-path', files: planted('packages/contract', take('asDay', '../../domain/src/index.ts')) },
  { name: 'two files need each other', by: 'imports', rule: 'no-cycle', files: { ...planted(DOMAIN, take('back', './planted-back.ts')), [`${DOMAIN}/src/planted-back.ts`]: `import { planted } from './planted.ts';\nexport const back = () => planted;\n` } },
  { name: 'past the public surface', by: 'imports', rule: 'resolvable', files: planted('packages/contract', take('asDay', '@feder/domain/src/day.ts')) },
  { name: 'a package that is not declared', by: 'imports', rule: 'declared', files: planted('packages/contract', take('ESLint', 'eslint')) },
  { name: 'shipped code needs a devDependency', by: 'imports', rule: 'shipped-needs-dependency', files: planted('packages/contract', take('expect', 'vitest')) },
  { name: 'package.json asks for a layer above', by: 'manifests', rule: 'manifest-imports', files: { [`${DOMAIN}/package.json`]: field({ dependencies: { '@feder/react': 'workspace:*' } }) } },
  { name: 'a package without tests', by: 'manifests', rule: 'scripts', files: { [`${DOMAIN}/package.json`]: field({ scripts: { lint: 'eslint .', typecheck: 'tsc' } }) } },
  { name: 'every file becomes public', by: 'manifests', rule: 'surface-by-hand', files: { [`${DOMAIN}/package.json`]: field({ exports: { './*': './src/*.ts' } }) } },
  { name: 'a version range', by: 'manifests', rule: 'exact-version', files: { [`${DOMAIN}/package.json`]: field({ devDependencies: { vitest: '^5.0.0' } }) } },
  { name: 'a package that nobody placed', by: 'manifests', rule: 'in-the-table', files: { 'packages/shared/package.json': '{ "name": "@feder/shared" }' } },
  { name: 'a file with two thoughts', by: 'lengths', rule: 'one-thought-a-file', files: planted(DOMAIN, '// line\n'.repeat(251)) },
  { name: 'the rules see the process', by: 'types', rule: 'TS', files: planted(DOMAIN, 'export const planted = process.env;') },
  { name: 'the rules ask the clock', by: 'lint', rule: 'no-restricted-syntax', files: planted(DOMAIN, 'export const planted = () => Date.now();') },
  { name: 'an index that exports all', by: 'lint', rule: 'no-restricted-syntax', files: planted(DOMAIN, `export * from './day.ts';`) },
  { name: 'a value of any type', by: 'lint', rule: '@typescript-eslint/no-explicit-any', files: planted(DOMAIN, 'export const planted = (value: any) => String(value);') },
  { name: 'a file that nobody imports', by: 'dead', rule: 'files', files: planted(DOMAIN, 'export const planted = 1;') },
  { name: 'an export that nobody imports', by: 'dead', rule: 'exports', files: { [`${DOMAIN}/src/day.ts`]: (before) => `${before}\nexport const planted = 1;\n` } },
  { name: 'a dependency that nobody imports', by: 'dead', rule: 'dependencies', files: { [`${DOMAIN}/package.json`]: (before) => before.replace('"devDependencies": {', '"dependencies": { "zod": "catalog:" },\n  "devDependencies": {') } },
];
