import { findChromium, CHROMIUM_ARGS } from '@feder/tooling/browser';
import { shared } from '@feder/tooling/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const chromium = await findChromium();

const browser = (contextOptions: { colorScheme: 'light' | 'dark' }) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...chromium, args: CHROMIUM_ARGS }, contextOptions }),
  instances: [{ browser: 'chromium' as const }],
});

/** One pass over all stories in one appearance. The size goes through the preview, because the add-on resizes the window for every story. */
function pass(name: string, viewport: 'wide' | 'narrow', colorScheme: 'light' | 'dark'): TestProjectConfiguration {
  return {
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: { name, env: { VITE_STORY_VIEWPORT: viewport }, browser: browser({ colorScheme }) },
  };
}

export default defineConfig({
  test: {
    ...shared,
    projects: [
      pass('light', 'wide', 'light'),
      pass('dark', 'wide', 'dark'),
      pass('narrow', 'narrow', 'light'),
      { test: { name: 'focus', include: ['src/**/*.test.ts'], browser: browser({ colorScheme: 'light' }) } },
    ],
  },
});
