import { shared } from '@feder/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { ...shared, include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'], exclude: ['e2e/**/*.deep.test.ts'], globalSetup: ['e2e/seeded.ts'] } });
