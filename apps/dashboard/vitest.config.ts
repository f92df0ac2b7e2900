import { shared } from '@feder/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { ...shared, include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } });
