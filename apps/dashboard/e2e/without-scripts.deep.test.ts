import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { clerkOf } from './clerk.ts';
import { officeJourneys } from './office-journeys.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const url = () => product.url;
const journeys = officeJourneys(url);
const notLooked = () => Promise.resolve();

async function withoutScripts(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false, acceptDownloads: true });
  await use(await context.newPage());
  await context.close();
}

it('leads from a hint to a correction that another office certifies', () => withoutScripts((page) => journeys.correct(page, notLooked)));

it('asks those who hold a task whether the record is right', () => withoutScripts((page) => journeys.askRound(page, notLooked)));

it('takes an attachment, hears offices, and lets the board amend the text', () => withoutScripts((page) => journeys.prepare(page, notLooked)));

it('accepts a rule on the profile of a body', () => withoutScripts(async (page) => {
  await clerkOf(url, 'ps-gemeinderat-kielhausen').signIn(page, 'ps-gemeinderat-kielhausen-buergermeister');
  await page.goto(`${product.url}/stellen/ps-gemeinde-991150003003?world=planspiel`);
  const waiting = page.getByRole('complementary').filter({ has: page.locator('#annahme') });
  await waiting.getByRole('textbox').first().fill('Ratsbeschluss vom 24.11.2026');
  await waiting.getByRole('button', { name: 'Annehmen' }).first().click();
  expect(await waiting.innerText()).toMatch(/0 von \d|angenommen/i);
  expect(await waiting.getByRole('button', { name: 'Annehmen' }).count()).toBe(0);
}));
