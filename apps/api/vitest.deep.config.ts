import { shared } from '@feder/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { ...shared, include: ['src/**/*.deep.test.ts'], globalSetup: ['src/testing/seeded.ts'] } });
