import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (address: string, script: boolean) => openPage(browser, product.url + address, { script });

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
const pressed = (page: Page) => page.getByRole('button', { pressed: true }).innerText();

describe.each([[false, 'without JavaScript'], [true, 'with it']])('a theme (%s)', (script) => {
  it('is chosen, kept over pages, and given back to the system', async () => {
    const page = await open('/befunde?world=planspiel&on=2026-11-23', script);
    expect([await theme(page), await pressed(page)]).toEqual([null, 'Wie das System']);
    await page.getByRole('button', { name: 'Dunkel' }).click();
    await expect.poll(() => theme(page)).toBe('dark');
    expect(new URL(page.url()).searchParams.get('world')).toBe('planspiel');
    await page.goto(`${product.url}/zustaendigkeit?lang=en`, { waitUntil: 'networkidle' });
    expect([await theme(page), await pressed(page)]).toEqual(['dark', 'Dark']);
    await page.getByRole('button', { name: 'As the system' }).click();
    await expect.poll(() => theme(page)).toBe(null);
    await page.reload({ waitUntil: 'networkidle' });
    expect([await theme(page), (await page.context().cookies()).length]).toEqual([null, 0]);
    await page.context().close();
  });

  it('leads from a hint back to its answer', async () => {
    const page = await open('/zustaendigkeit/hinweis?subject=99012008001000&place=081155001001&role=EXECUTE', script);
    await page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: 'Baugenehmigung' }).click();
    await page.waitForURL(/\/zustaendigkeit\?.*role=EXECUTE/);
    await page.context().close();
  });

  it('shows another day of just what was shown', async () => {
    const page = await open('/matrix?spalten=kreis&rows=SERVICE&sort=name&zoom=bezirk&einfach=1&world=planspiel', script);
    await page.getByRole('banner').locator('summary').first().click();
    await page.getByRole('banner').getByLabel('Gültig am').fill('2026-06-01');
    await page.getByRole('banner').getByRole('button', { name: 'Anwenden' }).first().click();
    await page.waitForURL(/on=2026-06-01/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ spalten: 'kreis', rows: 'SERVICE', sort: 'name', zoom: 'bezirk', einfach: '1', world: 'planspiel', on: '2026-06-01' });
    await page.context().close();
  });

  it('speaks another language at its own address', async () => {
    const page = await open('/befunde', script);
    await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});

it('keeps a day and its time on one line on a narrow page, also when the day is not today', async () => {
  const page = await openPage(browser, `${product.url}/befunde?world=planspiel&on=2026-11-23`, { width: 320 });
  const lines = await page.getByRole('banner').locator('time').evaluateAll((times) => times.map((time) => time.getClientRects().length));
  expect(lines).toEqual([1, 1]);
  await page.context().close();
});
