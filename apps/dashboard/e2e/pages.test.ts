import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults, cutOnPaper, focusFaults, layoutFaults, openBrowser, openPage } from './browser.ts';
import { PAGES } from './pages.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

describe.concurrent.each(Object.entries(PAGES))('the page %s', (_name, address) => {
  it.each([{ width: 320 }, { width: 1440, colorScheme: 'dark' }, { width: 768, forcedColors: 'active' }] as const)('shown with %o: no overflow, no small text, no fault of axe, focus seen', async (shown) => {
    const page = await openPage(browser, product.url + address, shown);
    expect([...await layoutFaults(page), ...await axeFaults(page), ...await focusFaults(page)]).toEqual([]);
    await page.context().close();
  });

  it('on A4: no column is cut', async () => {
    const page = await openPage(browser, product.url + address);
    expect(await cutOnPaper(page)).toEqual([]);
    await page.context().close();
  });
});
