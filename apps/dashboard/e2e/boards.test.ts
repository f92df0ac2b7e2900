import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults, layoutFaults, openBrowser } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const COUNCIL = 'ps-gemeinderat-kielhausen';
const { signIn, write, unfold, step, state } = clerkOf(() => product.url, COUNCIL);

/** Sign in, write, submit, close the hearing, begin the circulation. */
async function circulate(page: Page, title: string, effect: string): Promise<string> {
  await signIn(page, `${COUNCIL}-gemeinderat-1`);
  const file = await write(page, title);
  expect(await page.locator('#ziffern').locator('..').locator('..').innerText()).toContain('liegt die Federführung bei „Hygieneschulung (Planspiel)“ (Kielhausen) bei der Stadt Kielhausen.');
  expect(await page.locator('#wirkung').locator('..').locator('..').innerText()).toContain(effect);
  await step(page, 'Einreichen');
  expect(await state(page)).toContain('eingereicht');

  await signIn(page, `${COUNCIL}-geschaeftsstelle`);
  await page.goto(file);
  await unfold(page, 'Anhörung abschließen');
  await page.getByLabel('Bemerkung').first().fill('Niemand ist anzuhören.');
  await step(page, 'Anhörung abschließen');
  await unfold(page, 'Umlauf beginnen');
  await page.getByLabel('Frist bis').fill(later(7));
  await page.getByLabel('Gegenstand einfacher Art').check();
  await step(page, 'Umlauf beginnen');
  expect(await state(page)).toContain('in Abstimmung');
  return file;
}

/** From the draft to the answer. */
async function decide(context: BrowserContext, title: string): Promise<void> {
  const page = await context.newPage();
  const file = await circulate(page, title, 'Bisher ist dafür niemand erfasst.');
  await signIn(page, `${COUNCIL}-gemeinderat-2`);
  await page.goto(file);
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await page.getByRole('button', { name: 'Ja Ihre Stimme', pressed: true }).waitFor();
  expect(await page.getByText('1 von 19', { exact: true }).first().isVisible()).toBe(true);

  await signIn(page, `${COUNCIL}-buergermeister`);
  await page.goto(file);
  await step(page, 'Abstimmung schließen');
  expect(await page.getByRole('alert').innerText()).toMatch(/Nichts wurde geändert\.[^]*18 Sitze haben noch nicht geantwortet/);
  await page.goto(`${file}&on=${later(7)}`);
  await step(page, 'Abstimmung schließen');
  expect(await state(page)).toContain('beschlossen');
  expect(await page.getByRole('heading', { name: /^Beschluss Gemeinderat/ }).count()).toBe(1);

  await page.goto(`${product.url}/zustaendigkeit?world=planspiel&subject=ps-hygieneschulung&place=991150003003&role=LEAD&on=${later(30)}`);
  expect(await page.getByRole('article').innerText()).toContain('Stadt Kielhausen');
  await page.close();
}

describe('a decision by circulation, from the draft to the answer', () => {
  it('without JavaScript', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    await decide(context, 'Federführung für die Hygieneschulung');
    await context.close();
  });

  it('shows its file whole: no overflow and no fault of axe, narrow, dark and wide', async () => {
    for (const options of [{ viewport: { width: 320, height: 900 } }, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }]) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await signIn(page, `${COUNCIL}-gemeinderat-1`);
      await write(page, 'Noch eine Vorlage');
      expect([await layoutFaults(page), await axeFaults(page)]).toEqual([[], []]);
      await page.goto(`${product.url}/beschluesse?world=planspiel`);
      await page.getByRole('link', { name: 'Federführung für die Hygieneschulung' }).click();
      await page.getByRole('heading', { name: /^Beschluss Gemeinderat/ }).waitFor();
      expect([await layoutFaults(page), await axeFaults(page)]).toEqual([[], []]);
      await context.close();
    }
  });

  it('shows a vote in another browser by itself', async () => {
    const [mine, other] = await Promise.all([browser.newContext(), browser.newContext()]);
    const page = await other.newPage();
    const file = await circulate(page, 'Eine dritte Vorlage', 'Der Beschluss ändert an keinem Tag eine Antwort.');
    const watching = await mine.newPage();
    await watching.goto(file);
    await watching.getByText('0 von 19', { exact: true }).first().waitFor();
    await signIn(page, `${COUNCIL}-gemeinderat-3`);
    await page.goto(file);
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await watching.getByText('1 von 19', { exact: true }).first().waitFor({ timeout: 10_000 });
    await Promise.all([mine.close(), other.close()]);
  });

  it('tells whoever is not signed in why there is no step', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${product.url}/beschluesse?world=planspiel`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Noch eine Vorlage' }).first().click();
    await page.getByText('Für Ihre Stelle steht jetzt kein Schritt an.').waitFor();
    await page.getByText('Was jetzt nicht geht, und warum').click();
    expect(await page.getByText('Sie sind nicht angemeldet. Das dürfen: wer die Vorlage verfasst hat.').count()).toBe(1);
    await context.close();
  });
});
