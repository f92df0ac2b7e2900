import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { officeJourneys } from './office-journeys.ts';
import { startProduct, type Product } from './product.ts';
import { sound } from './sound.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const { signIn } = clerkOf(() => product.url, 'ps-paritaet');
const journeys = officeJourneys(() => product.url);

async function withScripts(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await use(page);
  await page.close();
}

it('sets a finding aside until a day, without JavaScript', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, 'ps-registerstelle');
  await page.goto(`${product.url}/befunde?world=planspiel&kind=REDUNDANT`);
  const finding = page.getByRole('article').first();
  await finding.getByText('Befund bearbeiten').click();
  await finding.getByLabel('Zurückgestellt durch').selectOption('');
  await finding.getByLabel('Wieder offen ab').fill(later(30));
  await finding.getByLabel('Vermerk').last().fill('Wird mit dem nächsten Beschluss bereinigt.');
  await finding.getByRole('button', { name: 'Zurückstellen' }).click();
  await page.goto(`${product.url}/befunde?world=planspiel&kind=REDUNDANT`);
  expect(await finding.innerText()).toContain('zurückgestellt');
  expect(await page.getByText('Zurückgestellt: 1.').count()).toBe(1);
  await context.close();
});

it('leads from a hint to a correction that another office certifies', () => withScripts((page) => journeys.correct(page, sound)));

it('asks those who hold a task whether the record is right', () => withScripts((page) => journeys.askRound(page, sound)));
