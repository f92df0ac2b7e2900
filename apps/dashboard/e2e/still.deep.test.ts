import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

/** What a page may move by itself while it is built, once the letters are at hand: nothing that can be seen. */
const MOST = 0.01;
/** And what it may move when its letters come only after it could be read: what Web Vitals call good. A line that breaks elsewhere moves what stands below it. */
const MOST_WITH_LATE_LETTERS = 0.1;

/** How far what is shown moved without the reader's doing (Layout Instability API), and what moved furthest. */
const moved = (page: Page): Promise<{ sum: number; furthest: string }> => page.evaluate(() => new Promise((resolve) => {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
  const told = (shifts: Shift[]) => {
    const [furthest] = shifts.toSorted((one, other) => other.value - one.value);
    return { sum: shifts.reduce((sum, { value }) => sum + value, 0), furthest: furthest?.sources.map(({ node }) => (node instanceof HTMLElement ? `${node.tagName}.${node.className}` : String(node?.textContent))).join(', ') ?? '' };
  };
  const observer = new PerformanceObserver((list) => resolve(told((list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput))));
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(told([])), 200);
}));

/** Holds every font back until the page has been painted without it. */
async function visitWithLateLetters(page: Page, address: string): Promise<void> {
  const painted = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => { await painted.promise; await route.continue(); });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(await page.evaluate(() => document.fonts.check('16px "Fira Sans"'))).toBe(false);
  painted.resolve();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await document.fonts.ready).check('16px "Fira Sans"'))).toBe(true);
}

describe.each([320, 1440])('%i px wide', (width) => {
  it.each(Object.entries(PAGES))('%s stands still', async (_name, address) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(product.url + address, { waitUntil: 'networkidle' });
    expect(await page.locator('link[rel=preload][as=font]').count()).toBe(3);
    await page.reload({ waitUntil: 'networkidle' });
    const { sum, furthest } = await moved(page);
    expect(sum, furthest).toBeLessThanOrEqual(MOST);
    await context.close();
  }, 60_000);

  it.each(Object.entries(PAGES))('%s moves little when its letters come late', async (_name, address) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await visitWithLateLetters(page, product.url + address);
    const { sum, furthest } = await moved(page);
    expect(sum, furthest).toBeLessThanOrEqual(MOST_WITH_LATE_LETTERS);
    await context.close();
  }, 60_000);
});
