import { findChromium, CHROMIUM_ARGS } from '@feder/tooling/browser';
import { patient, shared } from '@feder/tooling/vitest';
import { playwright } from '@vitest/browser-playwright';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const chromium = await findChromium();
const ROOT = path.resolve(import.meta.dirname, '../..');

type Appearance = { colorScheme: 'light' | 'dark'; forcedColors?: 'active' };
type Pass = { name: string; width: number; appearance: Appearance; files?: string[]; env?: Record<string, string> };

const media = ({ colorScheme, forcedColors }: Appearance) => `(prefers-color-scheme: ${colorScheme}) and (forced-colors: ${forcedColors ?? 'none'})`;

/** By this the accessibility add-on throws what axe finds, instead of reporting it to Storybook alone. */
const axe = { VITEST_STORYBOOK: 'false' };

/** One pass in one appearance. All stories stand in one file, and so in one page: a page, and a set-up, for each file of stories takes half as long again. */
const pass = ({ name, width, appearance, files = ['src/stories.test.ts'], env = {} }: Pass): TestProjectConfiguration => ({
  // In a copy of the repository the dependencies are links to where they were installed.
  server: { fs: { allow: [ROOT, realpathSync(path.join(ROOT, 'node_modules'))] } },
  test: {
    ...patient, name, include: files, env: { ...axe, VITE_STORY_MEDIA: media(appearance), ...env },
    browser: {
      enabled: true, headless: true, screenshotFailures: false, viewport: { width, height: 900 },
      provider: playwright({ launchOptions: { ...chromium, args: CHROMIUM_ARGS }, contextOptions: appearance }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

export default defineConfig({
  test: {
    ...shared,
    projects: [
      pass({ name: 'light', width: 1280, appearance: { colorScheme: 'light' }, env: { VITE_STORY_TABS: 'yes' } }),
      pass({ name: 'dark', width: 1280, appearance: { colorScheme: 'dark' } }),
      // Both in one: what the system's colours change does not depend on the width.
      pass({ name: 'narrow-forced', width: 320, appearance: { colorScheme: 'light', forcedColors: 'active' } }),
      pass({ name: 'keys', width: 1280, appearance: { colorScheme: 'light' }, files: ['src/keys.test.ts', 'src/modes.test.ts'] }),
    ],
  },
});
