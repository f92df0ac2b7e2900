import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { build } from 'esbuild';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';

/** Frames as fast as they are made: what is measured is the work, not the screen's clock. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export const openBrowser = async (): Promise<Browser> => chromium.launch({ ...await findChromium(), args: [...CHROMIUM_ARGS, ...UNPACED] });

/** A page of its own for what takes part, bundled with what it needs from `dir`. */
export async function pageOf(browser: Browser, file: string, dir: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [file], bundle: true, write: false, outdir: dir, format: 'iife', platform: 'browser', target: 'es2024', minify: true, jsx: 'automatic', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' }, alias: { scene: path.join(import.meta.dirname, 'scene.ts') }, nodePaths: [path.join(dir, 'node_modules')],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => { throw error; });
  const text = (end: string) => outputFiles.find((output) => output.path.endsWith(end))?.text ?? '';
  await page.setContent(`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bench</title><style>${text('.css')}</style></head><body><div id="portal"></div></body></html>`);
  await page.addScriptTag({ content: text('.js') });
  return page;
}
