// `pnpm bench viz`: the matrix beside three grids, the map beside three ways to draw one, each in a page of its own in Chromium.
import { installPeers, runBench, type Row } from '@feder/tooling/bench';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { openBrowser, pageOf, type Given } from './pages.ts';
import { COLUMNS, DRAG, MAP, ROWS, STEP, VIEW } from './scene.ts';

/** Municipalities, and what lies between them. */
const AREAS = 1101;

type Bench = Record<'clear' | 'mount' | 'scroll' | 'recolour' | 'change', () => Promise<void>>;

const { dir, versions } = installPeers('viz', path.join(import.meta.dirname, 'peers'));
const browser = await openBrowser();
const topology: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../reference/data/boundaries.json'), 'utf8'));

/** Who takes part in rows: a file of ours, and one of each of the others. `styles`: those of ours, which a page of the product brings along. */
type Cast = { ours: string; others: Record<string, string>; scene?: Record<string, unknown>; styles?: string };
const grids: Cast = { ours: 'feder.tsx', styles: readFileSync(path.join(import.meta.dirname, '../src/viz.css'), 'utf8'), others: { 'glide-data-grid': 'glide', 'AG Grid Community': 'ag-grid', 'TanStack Table and Virtual': 'tanstack' } };
const maps: Cast = { ours: 'feder-map.ts', others: { 'MapLibre GL JS': 'maplibre', 'Apache ECharts': 'echarts', 'SVG, a path each': 'svg' }, scene: { topology } };

type On = { ours: { name: string; page: Page }; beside: { name: string; page: Page }[] };
let on: { cast: Cast; pages: On } | null = null;

/** The pages of those who take part. Those of other rows are closed: who is not measured does not draw meanwhile. */
async function pagesOf(cast: Cast): Promise<On> {
  if (on?.cast === cast) return on.pages;
  for (const { page } of on ? [on.pages.ours, ...on.pages.beside] : []) await page.close();
  const shared: Given = cast.scene ? { scene: cast.scene } : {};
  const open = async (name: string, from: string, file: string, given = shared) => ({ name, page: await pageOf(browser, path.join(from, file), from, given) });
  const ours = await open('@feder/viz', import.meta.dirname, cast.ours, { ...shared, ...(cast.styles ? { styles: cast.styles } : {}) });
  const beside: On['beside'] = [];
  for (const [name, file] of Object.entries(cast.others)) beside.push(await open(name, dir, `${file}.tsx`));
  on = { cast, pages: { ours, beside } };
  return on.pages;
}

const asks = (page: Page, what: keyof Bench) => () => page.evaluate((asked) => (window as unknown as { bench: Bench }).bench[asked](), what);
/** What was shown before goes while nobody measures: no page of the product shows two. */
const runs = ({ name, page }: { name: string; page: Page }, what: keyof Bench) => ({ name, run: asks(page, what), ...(what === 'mount' && { before: asks(page, 'clear') }) });
const row = (cast: Cast, what: keyof Bench, rest: Omit<Row, 'ours' | 'beside'>): readonly [string, () => Promise<Row>] => [rest.id, async () => {
  const { ours, beside } = await pagesOf(cast);
  return { ...rest, ours: runs(ours, what), beside: beside.map((each) => runs(each, what)) };
}];

const matrixRow = (id: string, what: keyof Bench, words: string, turns: Row['turns'], figure: 'p50' | 'p95') => row(grids, what, {
  id, what: words, turns,
  targets: (mine, others) => [{ what: `${figure} to that of the fastest of the others`, is: mine[figure] / Math.min(...others.map((each) => each[figure])), atMost: 1 }],
  note: `Ours paints all ${COLUMNS} columns, a pixel each; the others, made for cells with text, those of 72 × 40 pixels that fit into ${VIEW.width} × ${VIEW.height}. Each run is asked for from outside the browser; that is in every figure.`,
});
const mapRow = (id: string, what: keyof Bench, words: string) => row(maps, what, {
  id, what: words, turns: { rounds: 5, ours: 1, peer: 1 },
  targets: (mine, [maplibre]) => [{ what: 'p50 to that of MapLibre', is: mine.p50 / (maplibre?.p50 ?? NaN), atMost: 1 / 5 }],
  note: `Each time until it is drawn. Ours with patterns, the others with plain colours. ${MAP.width} × ${MAP.height} pixels; MapLibre’s WebGL is computed here, without a graphics card.`,
});

try {
  await runBench({
    name: 'viz', versions: { chromium: browser.version(), ...versions },
    rows: [
      matrixRow('matrix-first', 'mount', `First paint of ${ROWS} × ${COLUMNS} cells`, { rounds: 8, ours: 2, peer: 8 }, 'p50'),
      matrixRow('matrix-scroll', 'scroll', `A step of ${STEP} pixels through them, until it is drawn`, { rounds: 8, ours: 15, peer: 15 }, 'p95'),
      mapRow('map-recolour', 'recolour', `All ${AREAS} areas of a map in other colours, ${DRAG} times one after the other`),
      mapRow('map-change', 'change', `One of ${AREAS} areas in another colour, ${DRAG} times one after the other`),
    ],
  }, process.argv.slice(2));
} finally {
  await browser.close();
}
