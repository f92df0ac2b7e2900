import { shared } from '@feder/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { ...shared, include: ['e2e/**/*.deep.test.ts'], globalSetup: ['e2e/seeded.ts'] } });
