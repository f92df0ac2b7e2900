import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults, layoutFaults, openBrowser } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const BOARD = 'ps-paritaet';
const { signIn, write, unfold, step, state } = clerkOf(() => product.url, BOARD);

/** The page at a width, which has neither overflow nor a fault of axe there. */
async function sound(page: Page): Promise<void> {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await layoutFaults(page), await axeFaults(page)]).toEqual([width, [], []]);
  }
}

describe('preparing a decision', () => {
  it('takes an attachment, hears offices, and lets the board amend the text', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    await signIn(page, `${BOARD}-land-1`);
    const file = await write(page, 'Hygieneschulung gemeinsam');
    await unfold(page, 'Anlage beifügen');
    await page.getByLabel('Datei').setInputFiles({ name: 'Kosten.csv', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('Jahr;Euro\n2027;1000\n') });
    await step(page, 'Anlage beifügen');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Kosten.csv' }).click()]);
    expect(download.suggestedFilename()).toBe('Kosten.csv');
    await unfold(page, 'Anlage beifügen');
    await page.getByLabel('Datei').setInputFiles({ name: 'Kosten.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
    await step(page, 'Anlage beifügen');
    expect(await page.getByRole('alert').innerText()).toContain('Nichts wurde geändert.');
    await page.goto(file);
    await step(page, 'Einreichen');

    await signIn(page, `${BOARD}-geschaeftsstelle`);
    await page.goto(file);
    await unfold(page, 'Anhörung eröffnen');
    await page.getByLabel('Gemeindebund: Präsidium').check();
    await page.getByLabel('Rechtsaufsicht Nordfeder').check();
    await page.getByLabel('Stellungnahme bis').fill(later(14));
    await step(page, 'Anhörung eröffnen');
    expect(await page.locator('#anhoerung').locator('..').locator('..').innerText()).toMatch(/läuft[^]*Gemeindebund: Präsidium: hat noch nicht geantwortet/);
    await unfold(page, 'Anhörung abschließen');
    await page.getByLabel('Bemerkung').first().fill('Eilbedürftig.');
    await step(page, 'Anhörung abschließen');
    expect(await page.getByRole('alert').innerText()).toContain('2 Stellen haben noch nicht geantwortet');
    // What was typed is still there, and its form is open.
    expect(await page.getByLabel('Bemerkung').first().inputValue()).toBe('Eilbedürftig.');
    await page.getByLabel('Vor Ablauf der Frist beenden').check();
    await step(page, 'Anhörung abschließen');
    expect(await page.locator('#verlauf').locator('..').locator('..').innerText()).toContain('Eilbedürftig.');

    await signIn(page, `${BOARD}-kommunen-1`);
    await page.goto(file);
    await unfold(page, 'Änderungsantrag stellen');
    await page.getByLabel('Andere Stelle').selectOption('ps-land');
    await step(page, 'Änderungsantrag stellen');
    expect(await page.locator('#aenderungen').locator('..').locator('..').innerText()).toMatch(/Antrag 1[^]*ändert Fassung 1[^]*Planspielland/);
    await sound(page);
    await context.close();
  });

  it('lets a member give its vote to another for one session, without JavaScript', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, `${BOARD}-geschaeftsstelle`);
    await page.goto(`${product.url}/sitzungen?world=planspiel`);
    await page.getByRole('combobox', { name: 'Gremium' }).selectOption(BOARD);
    await page.getByLabel('Bezeichnung').fill('Dezembersitzung');
    await page.getByLabel('Tag', { exact: true }).fill(later(14));
    await step(page, 'Sitzung anberaumen');
    await page.getByRole('heading', { level: 1, name: 'Dezembersitzung' }).waitFor();
    const session = page.url();
    await signIn(page, `${BOARD}-land-1`);
    await page.goto(session);
    await page.getByLabel('Ihre Stimme für diese Sitzung geht an').selectOption('land-2');
    await step(page, 'Stimme übertragen');
    expect(await page.getByRole('listitem').filter({ hasText: 'Land 1' }).first().innerText()).toContain('Stimme übertragen an: Paritätisches Gremium: Land 2');
    expect(await state(page)).toContain('Dezembersitzung');
    await context.close();
    const withScript = await browser.newPage();
    await withScript.goto(session);
    await sound(withScript);
    await withScript.close();
  });
});
