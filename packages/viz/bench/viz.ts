// `pnpm bench viz`: the matrix beside three grids, the map beside three ways to draw one, each in a page of its own in Chromium.
import { installPeers, runBench, type Row } from '@feder/tooling/bench';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { openBrowser, pageOf } from './pages.ts';
import { COLUMNS, MAP, ROWS, STEP, VIEW } from './scene.ts';

/** Municipalities, and what lies between them. */
const AREAS = 1101;

type Bench = { mount: () => Promise<void>; scroll: () => Promise<void>; recolour: () => Promise<void> };

const { dir, versions } = installPeers('viz', path.join(import.meta.dirname, 'peers'));
const browser = await openBrowser();
const grids = { 'glide-data-grid': 'glide', 'AG Grid Community': 'ag-grid', 'TanStack Table and Virtual': 'tanstack' };

const ours = { name: '@feder/viz', page: await pageOf(browser, path.join(import.meta.dirname, 'feder.tsx'), import.meta.dirname) };
const beside = await Promise.all(Object.entries(grids).map(async ([name, file]) => ({ name, page: await pageOf(browser, path.join(dir, `${file}.tsx`), dir) })));

const topology: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../reference/data/boundaries.json'), 'utf8'));
const maps = { 'MapLibre GL JS': 'maplibre', 'Apache ECharts': 'echarts', 'SVG, a path each': 'svg' };
const map = { name: '@feder/viz', page: await pageOf(browser, path.join(import.meta.dirname, 'feder-map.ts'), import.meta.dirname, { topology }) };
const others = await Promise.all(Object.entries(maps).map(async ([name, file]) => ({ name, page: await pageOf(browser, path.join(dir, `${file}.tsx`), dir, { topology }) })));

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
      ['map-recolour', () => ({
        id: 'map-recolour', what: `All ${AREAS} areas of a map in other colours, until they are drawn`, ours: { name: map.name, run: does(map.page, 'recolour') }, beside: others.map(({ name, page }) => ({ name, run: does(page, 'recolour') })),
        turns: { rounds: 8, ours: 6, peer: 6 },
        targets: (mine, [maplibre]) => [{ what: 'p50 to that of MapLibre', is: mine.p50 / (maplibre?.p50 ?? NaN), atMost: 1 / 5 }],
        note: `Ours with patterns, the others with plain colours. ${MAP.width} × ${MAP.height} pixels; MapLibre’s WebGL is computed here, without a graphics card.`,
      })],
      row('matrix-scroll', 'scroll', `A step of ${STEP} pixels through them, until it is drawn`, { rounds: 8, ours: 15, peer: 15 }, 'p95'),
    ],
  }, process.argv.slice(2));
} finally {
  await browser.close();
}
