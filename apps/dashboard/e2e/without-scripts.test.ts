import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

async function onPage(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(browser, product.url + address, { script: false });
  page.setDefaultTimeout(5_000);
  await use(page);
  await page.context().close();
}

/** Beside these: finding, hints, why not, barriers, themes, findings, bodies, loupe and signing in, each in the tests of its page. */
describe('the forms of the public pages, without JavaScript', () => {
  it('search from the header, and set both clocks there', () => onPage('/stellen', async (page) => {
    const header = page.getByRole('banner');
    await header.getByRole('searchbox').fill('Wohngeld');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zustaendigkeit\?q=Wohngeld/);
    expect(await page.getByLabel('Was? Leistung oder Vorhaben').inputValue()).toBe('Wohngeld');
    const set = async (name: string, value: string) => {
      await header.getByText(name, { exact: true }).first().click();
      const form = header.locator('form').filter({ has: page.getByLabel(name, { exact: true }) });
      await form.getByLabel(name, { exact: true }).fill(value);
      await form.getByRole('button', { name: 'Anwenden' }).click();
    };
    await set('Gültig am', '2024-06-01');
    await page.waitForURL(/on=2024-06-01/);
    await set('Wissensstand', '1');
    await page.waitForURL(/at=1/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'Wohngeld', on: '2024-06-01', at: '1' });
    expect(await header.innerText()).toContain('Gültig am, nicht heute');
  }));

  it('say what the map shows, and with which day it compares', () => onPage('/karte', async (page) => {
    const form = page.getByRole('search', { name: 'Frage der Karte' });
    await form.getByLabel('Leistung oder Vorhaben').fill('Baugenehmigung');
    await form.getByLabel('Rolle').selectOption('EXECUTE');
    await form.getByLabel('Vergleichen mit').fill('2024-12-31');
    await form.getByRole('button', { name: 'Karte zeigen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Karte: Baugenehmigung, Durchführung' }).waitFor();
    await page.getByRole('region', { name: /^Vergleich mit 31\.12\.2024: / }).waitFor();
    // Nothing is awaited or chosen that no script brings: it leads to the tables.
    const card = page.getByRole('region', { name: 'Karte', exact: true });
    expect((await card.innerText()).split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual(['Die Karte wird im Browser gezeichnet. Ohne JavaScript stehen hier dieselben Angaben als Tabelle. Zu den Zahlen je Kreis', 'Keine Gemeinde gewählt.', expect.stringMatching(/^Grenzen: /)]);
    await card.getByRole('link', { name: 'Zu den Zahlen je Kreis' }).click();
    await page.waitForURL(/#kreise$/);
  }));

  it('narrow the matrix', () => onPage('/matrix', async (page) => {
    const form = page.getByRole('search', { name: 'Auswahl der Matrix' });
    await form.getByLabel('Filtern').fill('Wohngeld');
    await form.getByLabel('Spalten').selectOption({ label: 'Kreise' });
    await form.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForURL(/q=Wohngeld/);
    await page.getByRole('heading', { name: 'Übersicht: jeder Kreis eine Spalte' }).waitFor();
    await page.getByText('1 Leistung × 44 Kreise, zusammengefasst aus 1.101 Gemeinden').waitFor();
    expect(await form.getByLabel('Filtern').inputValue()).toBe('Wohngeld');
    expect(await page.getByRole('row', { name: /^Wohngeld/ }).count()).toBeGreaterThan(0);
  }));

  it('begin a journey through time, and compare two days', () => onPage('/zeitreise', async (page) => {
    const form = page.getByRole('search', { name: 'Ziel der Zeitreise' });
    await form.getByLabel('Leistung oder Vorhaben').fill('Baugenehmigung');
    await form.getByLabel('Ort', { exact: true }).fill('Bad Krozingen');
    await form.getByLabel('Vergleichen mit Tag').fill('2024-12-31');
    await form.getByRole('button', { name: 'Zeitreise zeigen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zeitreise: Baugenehmigung, Bad Krozingen' }).waitFor();
    const row = page.getByRole('table', { name: 'Was hat sich zwischen beiden Zeitpunkten geändert' }).getByRole('row', { name: /^Durchführung/ });
    expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual(['Landratsamt Breisgau-Hochschwarzwald', 'Stadt Bad Krozingen', expect.stringMatching(/^anders\s+weil die Stadt Bad Krozingen seit dem 01\.01\.2025 /)]);
  }));

  it('narrow the list of subjects', () => onPage('/vorhaben', async (page) => {
    const form = page.locator('form[role="search"][action="/vorhaben"]');
    await form.locator('input[name="q"]').fill('Wohngeld');
    await form.locator('select[name="kind"]').selectOption('SERVICE');
    await form.getByRole('button').click();
    await page.waitForURL(/kind=SERVICE/);
    expect(await page.getByRole('main').getByRole('link', { name: 'Wohngeld' }).count()).toBeGreaterThan(0);
  }));
});
