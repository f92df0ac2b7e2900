import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { chromium, type Browser } from 'playwright';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters, sequences } from './din-91379.ts';

const HOST = 'http://fonts.test/';
const sheet = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const token = /--feder-font-family: ([^;]+);/.exec(readFileSync(new URL('../../tokens/data/tokens.css', import.meta.url), 'utf8'))?.[1] ?? '';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

/** The fonts that draw each text, by name, and the files that the page asked for. A font of the system stands with a star. */
async function drawnBy(texts: readonly string[], weight: number, css = sheet) {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route(`${HOST}**`, (route) => {
    const name = route.request().url().slice(HOST.length);
    if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="de"><style>${css.replaceAll('url("', `url("${HOST}`)} body { font: ${weight} 20px ${token} }</style>${texts.map((text) => `<p>${text}</p>`).join('')}` });
    asked.push(name.split('/').at(-1) ?? '');
    return route.fulfill({ path: fileURLToPath(import.meta.resolve(name)) });
  });
  await page.goto(HOST);
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const drawn = new Map<string, string>();
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    drawn.set(texts[index] ?? '', fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? '' : '*'}${familyName}`).join(' + '));
  }
  await page.close();
  return { drawn, asked };
}

const which = (drawn: ReadonlyMap<string, string>, is: (by: string) => boolean) => [...drawn].filter(([, by]) => is(by)).map(([text]) => text);
const bySystem = (drawn: ReadonlyMap<string, string>) => which(drawn, (by) => by.includes('*') || by === '');

describe('in Chromium', () => {
  it.each([400, 500, 600])('every letter and sequence of DIN 91379 is drawn by a font of ours, in weight %i', async (weight) => {
    const texts = [...letters.map((point) => String.fromCodePoint(point)), ...sequences];
    const { drawn } = await drawnBy(texts, weight);
    expect(drawn.size).toBe(texts.length);
    expect(bySystem(drawn)).toEqual([]);
    // The line below both letters belongs to the first: the second stays in Fira Sans.
    expect(which(drawn, (by) => by.includes(' + '))).toEqual(['K\u035FH', 'K\u035Fh', 'k\u035Fh']);
  });

  it('a German page asks for Fira Sans alone', async () => {
    const { asked } = await drawnBy(['Zuständig für Größe, Maß und Übung ist § 15 LVG – „niemand“.'], 400);
    expect(asked).toEqual(['fira-sans-latin-400-normal.woff2']);
  });

  it('without the last two families the system draws the most', async () => {
    const { drawn } = await drawnBy(sequences, 400, sheet.slice(0, sheet.indexOf('/* Asked for only where a page holds a letter with a mark')));
    expect(bySystem(drawn).length).toBeGreaterThan(50);
  });
});
