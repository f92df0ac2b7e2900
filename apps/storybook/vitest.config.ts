import { findChromium, CHROMIUM_ARGS } from '@feder/tooling/browser';
import { patient, shared } from '@feder/tooling/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const chromium = await findChromium();
const ROOT = path.resolve(import.meta.dirname, '../..');
/** In a copy of the repository the dependencies are links to where they were installed. */
const files = { fs: { allow: [ROOT, realpathSync(path.join(ROOT, 'node_modules'))] } };

type Appearance = { colorScheme: 'light' | 'dark'; forcedColors?: 'active' };

const browser = (contextOptions: Appearance) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...chromium, args: CHROMIUM_ARGS }, contextOptions }),
  instances: [{ browser: 'chromium' as const }],
});

const media = ({ colorScheme, forcedColors }: Appearance) => `(prefers-color-scheme: ${colorScheme}) and (forced-colors: ${forcedColors ?? 'none'})`;

/** One pass over all stories in one appearance, in one page: a page for each file takes half as long again. The size goes through the preview, because the add-on resizes the window for every story. */
function pass(name: string, viewport: 'wide' | 'narrow', appearance: Appearance): TestProjectConfiguration {
  return {
    plugins: [storybookTest({ configDir: '.storybook' })],
    server: files,
    test: { ...patient, name, isolate: false, env: { VITE_STORY_VIEWPORT: viewport, VITE_STORY_MEDIA: media(appearance) }, browser: browser(appearance) },
  };
}

export default defineConfig({
  test: {
    ...shared,
    projects: [
      pass('light', 'wide', { colorScheme: 'light' }),
      pass('dark', 'wide', { colorScheme: 'dark' }),
      // Both in one: what the system's colours change does not depend on the width.
      pass('narrow-forced', 'narrow', { colorScheme: 'light', forcedColors: 'active' }),
      { test: { ...patient, name: 'focus', include: ['src/**/*.test.ts'], exclude: ['src/**/*.deep.test.ts'], browser: browser({ colorScheme: 'light' }) } },
    ],
  },
});
