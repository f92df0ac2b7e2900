import { shared } from '@feder/tooling/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { ...shared, include: ['src/**/*.test.{ts,tsx}'] } });
