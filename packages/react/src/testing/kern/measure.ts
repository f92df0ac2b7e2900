import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { markup } from '../markup.ts';
import type { Pair } from './pairs.tsx';

/** What is read of a part's box, and of the element that holds its text. */
const read = {
  box: ['backgroundColor', 'borderBlockStart', 'borderBlockEnd', 'borderStartStartRadius', 'borderEndEndRadius', 'blockSize'],
  text: ['color', 'fontSize', 'fontWeight', 'textDecorationLine', 'fontFamily'],
} as const;
export type Property = (typeof read)['box' | 'text'][number];
export type Values = Partial<Record<Property, string>>;

type Place = { html: string; box: string | undefined; text: string | undefined };
type Asked = { places: Place[]; names: readonly string[]; box: readonly string[]; text: readonly string[] };

/** Runs in the page: the values at the places, and those of the custom properties; colours as hex, lengths in px, "none" for what is not painted. */
function computed({ places, names, box, text }: Asked) {
  const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const hex = (colour: string) => {
    if (!dot) return colour;
    dot.clearRect(0, 0, 1, 1);
    dot.fillStyle = colour;
    dot.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = dot.getImageData(0, 0, 1, 1).data;
    return opacity === 0 ? 'none' : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const root = getComputedStyle(document.documentElement);
  const pixels = (length: string) => `${Number.parseFloat(length) * Number.parseFloat(root.fontSize)}px`;
  const painted = (value: string) => value.trim().replaceAll(/[\d.]+rem\b/g, pixels).replaceAll(/(?:rgba?|oklch|color)\([^)]*\)|#[\da-f]{3,8}/gi, hex).replace(/^0px .+|.+ none$/, 'none').replace(/^("[^"]*"),.*/, '$1');
  const values = places.map((place, index) => {
    const found: Record<string, string> = {};
    for (const [selector, properties] of [[place.box, box], [place.text, text]] as const) {
      if (selector === undefined) continue;
      const element = document.querySelector(`[data-pair="${index}"] ${selector}`);
      if (!element) throw new Error(`Nothing is at ${selector} in ${place.html}`);
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      for (const property of properties) found[property] = painted(style[property] ?? '');
    }
    return found;
  });
  return { values, declared: Object.fromEntries(names.map((name) => [name, painted(root.getPropertyValue(name))])) };
}

async function valuesOf(page: Page, css: string, places: Place[]) {
  const names = [...new Set(css.match(/--(?:feder|kern)-[\w-]+(?=:)/g))];
  await page.setContent(`<!doctype html><html lang="de" data-theme="light" data-kern-theme="light"><style>${css}</style><body>${places.map(({ html }, index) => `<section data-pair="${index}">${html}</section>`).join('')}`);
  const { values, declared } = await page.evaluate(computed, { places, names, ...read });
  return { values: values as Values[], declared };
}

const kernSheet = () => readFileSync(fileURLToPath(import.meta.resolve('@kern-ux/native/dist/kern.css')), 'utf8');

async function ourSheet(): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: '@import "../../../../css/src/feder.css";', resolveDir: import.meta.dirname, loader: 'css' }, bundle: true, write: false, external: ['*.woff2'] });
  return outputFiles.map(({ text }) => text).join('');
}

/** The values of both in the same Chromium, light, 1,280 px wide, and the custom properties that each declares. */
export async function measure(pairs: readonly Pair[]) {
  const browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const ours = await valuesOf(page, await ourSheet(), pairs.map(({ ours: element, box, text }) => ({ html: markup(element), box, text })));
    const kern = await valuesOf(page, kernSheet(), pairs.map(({ kern: html, kernBox, kernText }) => ({ html, box: kernBox, text: kernText })));
    return { ours, kern };
  } finally {
    await browser.close();
  }
}
