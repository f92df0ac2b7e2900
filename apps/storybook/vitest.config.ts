import { findChromium, CHROMIUM_ARGS } from '@feder/tooling/browser';
import { shared } from '@feder/tooling/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const chromium = await findChromium();

/** One pass over all stories in one appearance. The size goes through the preview, because the add-on resizes the window for every story. */
function pass(name: string, viewport: 'wide' | 'narrow', contextOptions: { colorScheme: 'light' | 'dark' }): TestProjectConfiguration {
  return {
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      name,
      env: { VITE_STORY_VIEWPORT: viewport },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { ...chromium, args: CHROMIUM_ARGS }, contextOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    ...shared,
    projects: [
      pass('light', 'wide', { colorScheme: 'light' }),
      pass('dark', 'wide', { colorScheme: 'dark' }),
      pass('narrow', 'narrow', { colorScheme: 'light' }),
    ],
  },
});
