import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { axeFaults, layoutFaults, openBrowser } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const { signIn, unfold, step } = clerkOf(() => product.url, 'ps-paritaet');

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

it('leads from a hint to a correction that another office certifies', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${product.url}/zustaendigkeit/hinweis?world=planspiel&subject=ps-terminbuchung&place=991150003003&role=OPERATE`);
  await page.getByLabel('Was ist falsch').fill('Der Beginn ist falsch erfasst: es war der 1. Juli.');
  await page.getByRole('button', { name: 'Hinweis senden' }).click();
  await page.getByText('Ihr Hinweis ist eingegangen.').waitFor();
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  await page.getByText('Hinweise lesen Stellen, die angemeldet sind.').waitFor();

  await signIn(page, 'ps-registerstelle');
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  await unfold(page, 'Bearbeiten');
  await page.getByLabel('Quelle').fill('planspiel');
  await page.getByLabel('Gilt ab').last().fill('2026-07-01');
  await page.getByLabel('Begründung').fill('Der Beschluss nennt den 1. Juli.');
  await step(page, 'Berichtigung vorschlagen');
  await page.getByText('Soll lauten').waitFor();
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await layoutFaults(page), await axeFaults(page)]).toEqual([width, [], []]);
  }

  await signIn(page, 'ps-rechtsaufsicht');
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  await page.getByLabel('Vermerk').last().fill('Geprüft am Original.');
  await step(page, 'Über die Berichtigung entscheiden');
  await page.getByText('berichtigt').waitFor();
  await page.close();
});

it('asks those who hold a task whether the record is right', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await signIn(page, 'ps-registerstelle');
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  await page.getByLabel('Bezeichnung').fill('Winterrunde');
  await page.getByRole('combobox', { name: 'Gegenstand' }).selectOption('ps-videosprechstunde');
  await page.getByLabel('Antworten bis').fill(later(30));
  await step(page, 'Bestätigungsrunde eröffnen');
  await page.getByRole('heading', { name: 'Winterrunde' }).waitFor();
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await layoutFaults(page), await axeFaults(page)]).toEqual([width, [], []]);
  }
  await signIn(page, 'ps-gemeindebund-praesidium');
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  const round = page.getByRole('article', { name: 'Winterrunde' });
  await round.getByLabel('Vermerk').first().fill('So ist es.');
  await round.getByRole('button', { name: 'Antworten' }).first().click();
  await round.getByText('1 von').first().waitFor();
  await signIn(page, 'ps-registerstelle');
  await page.goto(`${product.url}/hinweise?world=planspiel`);
  await step(page, 'Runde schließen');
  await round.getByText('1 bestätigt').waitFor();
  await page.close();
});
