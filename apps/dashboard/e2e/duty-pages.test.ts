import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { PAGES } from './pages.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (address: string, script = true) => openPage(browser, product.url + address, { script });

describe('the footer', () => {
  it('leads to every duty page, and each names nobody who was not entered', async () => {
    const page = await open('/', false);
    for (const [link, title] of [['Impressum', 'Impressum'], ['Datenschutz', 'Datenschutz'], ['Erklärung zur Barrierefreiheit', 'Barrierefreiheit'], ['Lizenzen', 'Lizenzen']] as const) {
      await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    }
    await page.goto(`${product.url}/impressum`);
    await page.getByText('Der Betreiber hat sich noch nicht eingetragen.').waitFor();
    await page.context().close();
  });
});

describe.each([[false, 'without JavaScript'], [true, 'with it']])('a barrier (%s)', (script) => {
  it('is refused with what to do, corrected and received', async () => {
    const page = await open('/barrierefreiheit', script);
    await page.getByLabel('Was wollten Sie tun').fill('Zu kurz');
    await page.getByRole('button', { name: 'Meldung senden' }).press('Enter');
    await page.getByRole('alert').getByText('Die Meldung ist noch nicht gesendet.').waitFor();
    expect(await page.getByLabel('Was wollten Sie tun').inputValue()).toBe('Zu kurz');
    await page.getByLabel('Was wollten Sie tun').fill('Der Fokus ist auf dieser Seite nicht zu sehen.');
    await page.getByRole('button', { name: 'Meldung senden' }).press('Enter');
    await page.getByText('Ihre Meldung ist eingegangen.').waitFor();
    expect(page.url()).toContain('received=');
    await page.context().close();
  });
});

describe('plain language', () => {
  it.each(Object.entries(PAGES).filter(([name]) => name !== 'english'))('stands above the text of the page %s', async (_name, address) => {
    const text = await (await fetch(`${product.url}${address}${address.includes('?') ? '&' : '?'}einfach=1`)).text();
    expect(text.match(/Es ist keine geprüfte Leichte Sprache\./g)).toHaveLength(1);
  });

  it('is chosen in the head, stays in the address over links and forms, and never claims to be Leichte Sprache', async () => {
    const page = await open('/', false);
    await page.getByRole('link', { name: 'Einfache Sprache' }).click();
    const plain = page.getByRole('region', { name: 'Einfach gesagt' });
    expect(await plain.innerText()).toContain('Es ist keine geprüfte Leichte Sprache.');
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Zuständigkeit finden' }).click();
    await page.getByLabel('Was? Leistung oder Vorhaben').fill('Baugenehmigung');
    await page.getByLabel('Wo? Ort oder Schlüssel').fill('Böblingen');
    await page.getByRole('button', { name: 'Antwort anzeigen' }).click();
    await page.waitForURL(/einfach=1/);
    expect(await plain.innerText()).toContain('Zuständig heißt');
    await page.getByRole('link', { name: 'Einfache Sprache aus' }).click();
    expect(await plain.count()).toBe(0);
    await page.context().close();
  });
});
