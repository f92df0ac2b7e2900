import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { NOT_SHIPPED, TESTS } from './patterns.ts';

const rule = (name: string, from: IRegularForbiddenRuleType['from'], to: IRegularForbiddenRuleType['to'], comment: string) => ({ name, severity: 'error' as const, from, to, comment }) satisfies IRegularForbiddenRuleType;

/** Rules that hold in every package alike. Each comment says what to do instead. */
export function generalRules(tooling: string): IRegularForbiddenRuleType[] {
  return [
    rule('nobody-imports-an-app', { path: '^(apps/[^/]+|packages|docs|tooling)/' }, { path: '^apps/', pathNot: '^$1/' },
      'An app is where things end. Move what you need from it into a package below both.'),
    rule('pure-packages', { path: '^packages/domain/src/', pathNot: NOT_SHIPPED }, { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
      'This package depends on nothing, not even on Node: it runs in the server and in the browser alike. Take the value as an argument.'),
    rule('browser-code-without-node', { path: '^(apps/dashboard|packages/(react|icons))/src/', pathNot: `${NOT_SHIPPED}|entry-server` }, { dependencyTypes: ['core'] },
      'There is no Node in the browser. Ask the API, or use what the platform has (URL, crypto, Intl).'),
    rule('tooling-never-ships', { path: '^(apps|packages)/[^/]+/src/', pathNot: NOT_SHIPPED }, { path: `^${tooling}/` },
      'The tooling is for building and testing. What a program needs at run time belongs into a package.'),
    rule('tests-stay-tests', { path: '^(apps|packages)/', pathNot: NOT_SHIPPED }, { path: TESTS },
      'Code that ships imports no test and no fixture. Move what both need into a file of its own.'),
    rule('inside-without-index', { path: '^packages/([^/]+)/src/', pathNot: TESTS }, { path: '^packages/$1/src/index\\.ts$' },
      'index.ts is the surface for others. Inside the package import the file that has it: no barrels, no cycles.'),
    rule('by-name-not-by-path', { path: '^(apps/[^/]+|packages/[^/]+|docs)/' }, { path: '^(apps/[^/]+|packages/[^/]+|docs)/', pathNot: '^$1/', dependencyTypes: ['local'] },
      'Import another package by its name, as package.json exports it. If the entry is missing, add it there.'),
    rule('no-cycle', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files that need each other at run time are one thought or three. Move what both use into a third file.'),
    // Astro's own modules exist while it builds, and nowhere else.
    rule('resolvable', {}, { couldNotResolve: true, pathNot: '^astro:' },
      'Nothing is found under this name. Add the dependency to package.json, or import an entry that the package exports.'),
    rule('declared', { path: '^(apps|packages|docs|tooling)' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'Found by chance in node_modules. Add it to the package.json of this package.'),
    rule('shipped-needs-dependency', { path: '^(apps/api|packages/[^/]+)/src/', pathNot: NOT_SHIPPED }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm', 'npm-peer'] },
      'This code ships, but what it imports is a devDependency. Move it to dependencies.'),
  ];
}
