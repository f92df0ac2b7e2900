import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

describe('the audit log', () => {
  it('lists every commit, and the browser computes the whole chain anew', async () => {
    const page = await openPage(browser, `${product.url}/pruefprotokoll`);
    await page.getByRole('row', { name: /Erstbestand/ }).waitFor();
    const { head } = await (await fetch(`${product.url}/api/v1/protocol`)).json() as { head: { seq: number; hash: string } };
    await page.getByLabel('Notierter Prüfpunkt').fill(`${head.seq}:${head.hash}`);
    await page.getByRole('button', { name: 'Im Browser prüfen' }).click();
    await page.getByText('Die Kette hält.').waitFor();
    const { total } = await (await fetch(`${product.url}/api/v1/protocol/chain?limit=1`)).json() as { total: number };
    expect(await page.getByText(/Zeilen nachgerechnet/).innerText()).toContain(`${new Intl.NumberFormat('de').format(total)} Zeilen`);
    expect(total).toBeGreaterThan(5000);

    await page.getByLabel('Notierter Prüfpunkt').fill(`${head.seq}:${'f'.repeat(64)}`);
    await page.getByRole('button', { name: 'Im Browser prüfen' }).click();
    await page.getByText('Die Kette geht nicht durch Ihren Prüfpunkt.').waitFor();

    await page.getByLabel('Notierter Prüfpunkt').fill('12');
    await page.getByRole('button', { name: 'Im Browser prüfen' }).click();
    await page.getByText('Schreiben Sie Nummer, Doppelpunkt').waitFor();
    await page.context().close();
  });

  it('says without a script how the chain is checked', async () => {
    const page = await openPage(browser, `${product.url}/pruefprotokoll?lang=en`, { script: false });
    await page.getByText('feder audit verify').waitFor();
    expect(await page.getByRole('button', { name: 'Check in the browser' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
