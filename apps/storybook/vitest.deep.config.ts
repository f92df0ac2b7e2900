import { CHROMIUM_ARGS, findChromium, pinnedChromium } from '@feder/tooling/browser';
import { shared } from '@feder/tooling/vitest';
import { playwright } from '@vitest/browser-playwright';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

type Context = NonNullable<NonNullable<Parameters<typeof playwright>[0]>['contextOptions']>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const installed = await findChromium();
const pinned = await pinnedChromium();

/** The same browser draws the same: a hundredth of the way from black to white is a difference, in a single pixel. */
const EXACT = { threshold: 0.01, allowedMismatchedPixels: 0 };

/** One project: what the browser shows, and which file looks at it. `mode` reaches the page as VITE_DISPLAY. */
function display(file: string, mode: string, contextOptions: Context, chromium = installed, args: readonly string[] = []): TestProjectConfiguration {
  return {
    server: { fs: { allow: [ROOT, realpathSync(path.join(ROOT, 'node_modules'))] } },
    test: {
      name: mode, include: [`src/display/${file}.deep.test.ts`], env: { VITEST_STORYBOOK: 'false', VITE_DISPLAY: mode },
      browser: {
        enabled: true, headless: true, screenshotFailures: false,
        // Pictures lie beside the test; what differs lies among the reports.
        expect: { toMatchScreenshot: { comparatorName: 'pixelmatch', comparatorOptions: EXACT, resolveScreenshotPath: ({ root, arg, ext }) => path.join(root, 'src/display/pictures', `${arg}${ext}`), resolveDiffPath: ({ root, arg, ext }) => path.join(root, 'reports/pictures', `${arg}${ext}`) } },
        viewport: { width: 1280, height: 900 },
        provider: playwright({ launchOptions: { ...chromium, args: [...CHROMIUM_ARGS, ...args] }, contextOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    ...shared,
    attachmentsDir: 'reports/attachments',
    // A project's own browser each: two at once are as many as two cores carry.
    fileParallelism: false,
    projects: [
      display('modes', 'print', { colorScheme: 'light' }),
      // As a reader sets it in the browser: lengths in rem and conditions in em follow.
      display('modes', 'text-400', { colorScheme: 'light' }, installed, ['--blink-settings=defaultFontSize=64,defaultFixedFontSize=52']),
      display('modes', 'reduced-motion', { colorScheme: 'light', reducedMotion: 'reduce' }),
      display('modes', 'contrast-dark', { colorScheme: 'dark', forcedColors: 'active' }),
      display('pictures', 'light', { colorScheme: 'light', reducedMotion: 'reduce' }, pinned),
      display('pictures', 'dark', { colorScheme: 'dark', reducedMotion: 'reduce' }, pinned),
      display('pictures', 'forced', { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' }, pinned),
    ],
  },
});
