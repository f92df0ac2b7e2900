import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { build, type Plugin } from 'esbuild';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';

/** Frames as fast as they are made: what is measured is the work, not the screen's clock. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * MapLibre draws by WebGL, which is computed here; all else is drawn without a graphics card, as everywhere in the tests. Were pages drawn by that computed card too, it would still be
 * at work long after they believe to be drawn: seconds that count for nobody, keep the next one waiting, and the browser from closing.
 */
const WEBGL = ['--enable-unsafe-swiftshader'];

export const openBrowser = async (): Promise<Browser> => chromium.launch({ ...await findChromium(), args: [...CHROMIUM_ARGS, ...UNPACED, ...WEBGL] });

/** `import source from 'module?worker'`: a worker's whole script as a text, from which a page makes its address. */
const workers = (dir: string): Plugin => ({
  name: 'workers',
  setup(bundle) {
    bundle.onResolve({ filter: /\?worker$/ }, ({ path: name }) => ({ path: path.join(dir, 'node_modules', name.replace('?worker', '')), namespace: 'worker' }));
    bundle.onLoad({ filter: /.*/, namespace: 'worker' }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', minify: true, logLevel: 'error' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
});

/** What a page has before what takes part: `scene` on its window, and `styles` where its script brings none along. */
export type Given = { scene?: Record<string, unknown>; styles?: string };

/** A page of its own for what takes part, bundled with what it needs from `dir`. */
export async function pageOf(browser: Browser, file: string, dir: string, { scene, styles = '' }: Given = {}): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [file], bundle: true, write: false, outdir: dir, format: 'esm', platform: 'browser', target: 'es2024', minify: true, jsx: 'automatic', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' }, alias: { scene: path.join(import.meta.dirname, 'scene.ts') }, nodePaths: [path.join(dir, 'node_modules')], plugins: [workers(dir)],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => { throw error; });
  const text = (end: string) => outputFiles.find((output) => output.path.endsWith(end))?.text ?? '';
  await page.setContent(`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bench</title><style>${styles}${text('.css')}</style></head><body><div id="portal"></div></body></html>`);
  if (scene) await page.evaluate((given) => { Object.assign(window, given); }, scene);
  await page.addScriptTag({ content: text('.js'), type: 'module' });
  await page.waitForFunction('"bench" in window', undefined, { timeout: 120_000 });
  return page;
}
