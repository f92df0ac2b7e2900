import { defineConfig } from 'vitest/config';
import { shared } from './vitest/config.ts';

export default defineConfig({ test: { ...shared, include: ['**/*.deep.test.ts'], testTimeout: 600_000 } });
