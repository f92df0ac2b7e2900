import type { Timeline } from '@feder/contract/schemas';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (search: string, script = true) => openPage(browser, `${product.url}/zeitreise?${search}`, { script });

it('shows who bore a role when, as the API has it, and what changed between two days', async () => {
  const page = await open('subject=99107023017000&place=083155001006&on=2025-06-01&vs=2024-12-31');
  const { roles } = await (await fetch(`${product.url}/api/v1/timeline?subject=99107023017000&place=083155001006&on=2025-06-01`)).json() as Timeline;
  const shown = page.getByRole('region', { name: 'Wer trug welche Rolle' });
  expect(await shown.getByRole('listitem').count()).toBe(roles.reduce((sum, { spans }) => sum + spans.length, 0));
  await shown.getByText('ab 01.01.2025').first().waitFor();
  const row = page.getByRole('table', { name: 'Was hat sich zwischen beiden Zeitpunkten geändert' }).getByRole('row', { name: /^Durchführung/ });
  expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim().split(/\s*\n\s*/)[0])).toEqual(['Landratsamt Breisgau-Hochschwarzwald', 'Stadt Bad Krozingen', 'anders']);
  expect(await row.getByRole('cell').last().innerText()).toMatch(/weil die Stadt Bad Krozingen seit dem 01\.01\.2025 Wohngeldbehörde ist \(§\s24\sAbs\.\s1\sWoGG; Eintrag 1 vom/);
  await row.getByRole('link', { name: 'Antwort mit ganzem Grund' }).click();
  await page.waitForURL(/\/zustaendigkeit\?.*place=083155001006/);
  await page.context().close();
});

it('says by which entry another knowledge answers otherwise', async () => {
  const page = await open('subject=99107023017000&place=083155001006&on=2025-06-01&vsat=0&lang=en');
  const row = page.getByRole('table', { name: 'What changed between the two' }).getByRole('row').filter({ hasText: 'Bad Krozingen' }).first();
  expect(await row.getByRole('cell').last().innerText()).toMatch(/because since entry 1 of .* [^]*it is recorded that the Town of Bad Krozingen has been the housing benefit authority since 1 January 2025/);
  await page.context().close();
});

it('says who decided each change', async () => {
  const page = await open('subject=gemeinsame-leitstelle&world=planspiel');
  const changes = page.getByRole('region', { name: 'Änderungen, und wer sie entschieden hat' });
  const texts = await changes.getByRole('listitem').allInnerTexts();
  expect(texts.filter((text) => text.includes('Federführung')).length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toMatch(/Eintrag \d/);
  await page.context().close();
});

it('follows the slider, and the address with it', async () => {
  const page = await open('subject=gemeinsame-leitstelle&world=planspiel&on=2026-11-01');
  await page.getByRole('slider', { name: 'Gültig am' }).press('ArrowLeft');
  await page.waitForURL(/on=2026-10-31/);
  await page.context().close();
});

it('works without a script', async () => {
  const page = await open('world=planspiel', false);
  await page.getByRole('link', { name: /Gemeinsame Leitstelle/ }).click();
  await page.getByRole('heading', { name: /^Zeitreise: Gemeinsame Leitstelle/ }).waitFor();
  await page.getByRole('region', { name: 'Zeit' }).getByLabel('Gültig am', { exact: true }).last().fill('2026-02-01');
  await page.getByRole('region', { name: 'Zeit' }).getByRole('button', { name: 'Anwenden' }).first().click();
  await page.waitForURL(/on=2026-02-01/);
  await page.context().close();
});
