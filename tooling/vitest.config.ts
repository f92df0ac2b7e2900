import { configDefaults, defineConfig } from 'vitest/config';
import { shared } from './vitest/config.ts';

export default defineConfig({ test: { ...shared, include: ['**/*.test.ts'], exclude: [...configDefaults.exclude, '**/*.deep.test.ts'] } });
