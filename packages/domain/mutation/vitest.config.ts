import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The mutated copy lies deeper than the package: the other packages are found from the root. */
const rootFrom = (folder: URL): URL => (existsSync(new URL('pnpm-workspace.yaml', folder)) ? folder : rootFrom(new URL('..', folder)));
const PROCEDURES = fileURLToPath(new URL('packages/reference/src/procedure/procedure.test.ts', rootFrom(new URL('.', import.meta.url))));

// What a mutant has to get past: the case files, the unit tests, and the vectors of the rules of procedure, which lie with the rules. Properties run in
// `test`; here each mutant would pay for hundreds of worlds.
export default defineConfig({
  resolve: { alias: { '@feder/domain': fileURLToPath(new URL('../src/index.ts', import.meta.url)) } },
  test: { include: ['src/cases.test.ts', 'src/clauses/changes.test.ts', 'src/findings/facts/dangling.test.ts', 'src/clauses/lifecycle/transition.test.ts', 'src/resolve/{ask,grounds,handing,merged,resolve,since,span,supervise}.test.ts', 'src/decide/{check,conclude,decide,follow,measure,tally,ways}.test.ts', PROCEDURES], testTimeout: 60_000 },
});
