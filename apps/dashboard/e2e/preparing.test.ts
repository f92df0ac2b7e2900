import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { officeJourneys } from './office-journeys.ts';
import { startProduct, type Product } from './product.ts';
import { sound } from './sound.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const BOARD = 'ps-paritaet';
const { signIn, step, state } = clerkOf(() => product.url, BOARD);

describe('preparing a decision', () => {
  it('takes an attachment, hears offices, and lets the board amend the text', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    await officeJourneys(() => product.url).prepare(await context.newPage(), sound);
    await context.close();
  });

  it('prints the reasons that were written, and no empty field for them', async () => {
    const page = await browser.newPage();
    await signIn(page, `${BOARD}-land-1`);
    await page.goto(`${product.url}/beschluesse/neu?world=planspiel`);
    const reasons = page.getByLabel('Begründung');
    expect(await reasons.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await reasons.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await reasons.fill('Die Leitstelle braucht einen Betreiber.');
    await page.emulateMedia({ media: 'print' });
    expect(await reasons.isVisible()).toBe(true);
    await page.close();
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
