// `pnpm bench viz`: the matrix beside three grids, each in a page of its own in Chromium.
import { installPeers, runBench, type Row } from '@feder/tooling/bench';
import path from 'node:path';
import type { Page } from 'playwright';
import { openBrowser, pageOf } from './pages.ts';
import { COLUMNS, ROWS, STEP, VIEW } from './scene.ts';

type Bench = { mount: () => Promise<void>; scroll: () => Promise<void> };

const { dir, versions } = installPeers('viz', path.join(import.meta.dirname, 'peers'));
const browser = await openBrowser();
const grids = { 'glide-data-grid': 'glide', 'AG Grid Community': 'ag-grid', 'TanStack Table and Virtual': 'tanstack' };

const ours = { name: '@feder/viz', page: await pageOf(browser, path.join(import.meta.dirname, 'feder.tsx'), import.meta.dirname) };
const beside = await Promise.all(Object.entries(grids).map(async ([name, file]) => ({ name, page: await pageOf(browser, path.join(dir, `${file}.tsx`), dir) })));

const does = (page: Page, what: keyof Bench) => () => page.evaluate((asked) => (window as unknown as { bench: Bench }).bench[asked](), what);
const row = (id: string, what: keyof Bench, words: string, turns: Row['turns'], figure: 'p50' | 'p95'): readonly [string, () => Row] => [id, () => ({
  id, what: words, ours: { name: ours.name, run: does(ours.page, what) }, beside: beside.map(({ name, page }) => ({ name, run: does(page, what) })), turns,
  targets: (mine, others) => [{ what: `${figure} to that of the fastest of the others`, is: mine[figure] / Math.min(...others.map((each) => each[figure])), atMost: 1 }],
  note: `Ours paints all ${COLUMNS} columns, a pixel each; the others, made for cells with text, those of 72 × 40 pixels that fit into ${VIEW.width} × ${VIEW.height}. Each run is asked for from outside the browser; that is in every figure.`,
})];

try {
  await runBench({
    name: 'viz', versions: { chromium: browser.version(), ...versions },
    rows: [
      row('matrix-first', 'mount', `First paint of ${ROWS} × ${COLUMNS} cells`, { rounds: 8, ours: 2, peer: 2 }, 'p50'),
      row('matrix-scroll', 'scroll', `A step of ${STEP} pixels through them, until it is drawn`, { rounds: 8, ours: 15, peer: 15 }, 'p95'),
    ],
  }, process.argv.slice(2));
} finally {
  await browser.close();
}
