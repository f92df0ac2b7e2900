import { defineConfig } from 'vitest/config';

// What a mutant has to get past: the case files and the unit tests. Properties run in `test`; here each mutant would pay for hundreds of worlds.
export default defineConfig({ test: { include: ['src/cases.test.ts', 'src/resolve/resolve.test.ts', 'src/decide/decide.test.ts'], testTimeout: 5_000 } });
