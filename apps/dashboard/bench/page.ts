import react from '@vitejs/plugin-react';
import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import type { Scene } from './page/page.tsx';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The page of the bench, bundled as the product is, below /bench/ of a server that answers all else itself. */
export async function openBench(browser: Browser, url: string, scene: Scene): Promise<Page> {
  const files = await built();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => { throw error; });
  await page.addInitScript((given) => { Object.assign(globalThis, { scene: given }); }, scene);
  await page.route(`${url}/bench/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/bench/'.length);
    const body = name === '' ? `<!doctype html><html lang="de"><head><title>Bench</title><link rel="stylesheet" href="/bench/page.css"></head><body><script type="module" src="/bench/page.js"></script></body></html>` : files.get(name);
    await route.fulfill(body === undefined ? { status: 404 } : { body, contentType: TYPES[path.extname(name)] ?? 'text/html' });
  });
  // In the real world no board may decide on these services: one gets the competence, of all else nothing is changed.
  await page.route(`${url}/api/v1/slice?**`, async (route) => {
    const answered = await route.fetch();
    const slice = (await answered.json()) as { facts: { competence: Record<string, unknown>[] } };
    const [known] = slice.facts.competence;
    const may = scene.subjects.map((subject, at) => ({ ...known, id: `bench-${at}`, board: scene.board, subject, roles: ['EXECUTE'], scope: { within: ['08'] }, highest: scene.rank }));
    await route.fulfill({ response: answered, json: { ...slice, facts: { ...slice.facts, competence: may } } });
  });
  await page.goto(`${url}/bench/`);
  return page;
}

async function built(): Promise<ReadonlyMap<string, string>> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'feder-bench-'));
  await build({
    root: path.join(import.meta.dirname, '..'), configFile: false, logLevel: 'error', base: '/bench/', publicDir: false, plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2024', cssCodeSplit: false, assetsInlineLimit: 0, rolldownOptions: { input: path.join(import.meta.dirname, 'page/page.tsx'), output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' } } },
  });
  const names = (await readdir(outDir, { recursive: true })).filter((name) => path.extname(name) in TYPES);
  const files = new Map(await Promise.all(names.map(async (name) => [name === 'style.css' ? 'page.css' : name, await readFile(path.join(outDir, name), 'utf8')] as const)));
  await rm(outDir, { recursive: true });
  return files;
}
