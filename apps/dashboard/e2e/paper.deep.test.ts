import type { Browser, Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { layOutOnPaper, openBrowser, openPage } from './browser.ts';
import { PAGES } from './pages.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Letters and digits alone: where a line breaks, and whether a hyphen stands there, is the paper's own affair. */
const lettersOf = (text: string): string => (text.normalize('NFKC').match(LETTERS) ?? []).join('');

/** What the page shows in print, a piece of text each, in the order of the document. */
const shownInPrint = (page: Page): Promise<string[]> => page.evaluate(() => {
  const shown: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('.feder-visually-hidden, svg, select, script, style')) continue;
    if (node.textContent?.trim()) shown.push(node.textContent);
  }
  return shown;
});

/** Each sheet's letters, and what stands outside it. Positions are in points from the lower left corner. */
async function readPdf(data: Uint8Array): Promise<{ letters: string; outside: string[] }> {
  const pdf = await getDocument({ data }).promise;
  let letters = '';
  const outside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0] = sheet.view;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      letters += lettersOf(item.str);
      const left = Number(item.transform[4]);
      if (left < 0 || left + item.width > width + 1) outside.push(`${item.str} on sheet ${number}: ${Math.round(left)} to ${Math.round(left + item.width)} of ${Math.round(width)} points`);
    }
  }
  return { letters, outside };
}

describe('as a PDF', () => {
  it.each(Object.entries(PAGES))('%s: every word is there, and inside its sheet', async (_name, address) => {
    const page = await openPage(browser, product.url + address);
    await layOutOnPaper(page);
    const shown = await shownInPrint(page);
    const { letters, outside } = await readPdf(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true })));
    expect(shown.length).toBeGreaterThan(5);
    expect([outside, shown.filter((text) => !letters.includes(lettersOf(text)))]).toEqual([[], []]);
    await page.context().close();
  }, 120_000);
});
