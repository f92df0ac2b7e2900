import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { clerkOf } from './clerk.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (address: string, script = true) => openPage(browser, product.url + address, { script });
const rows = (page: Page) => page.locator('main tbody tr').count();

describe.each([[false, 'without JavaScript'], [true, 'with it']])('the list of bodies (%s)', (script) => {
  it('is narrowed by a word and a kind, and leads to a profile, by keyboard alone', async () => {
    const page = await open('/stellen', script);
    expect(await rows(page)).toBe(50);
    await page.getByRole('searchbox', { name: 'Name oder Schlüssel' }).focus();
    await page.keyboard.type('Böblingen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Untere');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=B%C3%B6blingen&kind=UNTERE_LANDESBEHOERDE/);
    expect(await rows(page)).toBe(1);
    await page.getByRole('link', { name: 'Landratsamt Böblingen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Landratsamt Böblingen' }).waitFor();
    await page.context().close();
  });
});

describe('the profile of a body', () => {
  it('has all its duties, a role alone, and page by page', async () => {
    const page = await open('/stellen/landratsamt-08115', false);
    const duties = page.getByRole('table', { name: 'Pflichten' });
    const all = Number((await page.getByRole('navigation', { name: 'Nach Rolle' }).getByRole('listitem').first().innerText()).replace(/\D/g, ''));
    let seen = await duties.getByRole('rowheader').count();
    const pages = page.getByRole('navigation', { name: 'Pflichten: Weitere Seiten' });
    while (await pages.getByRole('link', { name: 'Weiter' }).count() > 0) {
      await pages.getByRole('link', { name: 'Weiter' }).click();
      seen += await duties.getByRole('rowheader').count();
    }
    expect(seen).toBe(all);
    await page.getByRole('navigation', { name: 'Nach Rolle' }).getByRole('link', { name: 'Durchführung' }).click();
    await page.waitForURL(/role=EXECUTE/);
    for (const row of await duties.getByRole('row').allInnerTexts()) expect(row).toMatch(/Durchführung|Gegenstand/);
    await page.context().close();
  });

  it('sets each role beside the median of its like, and says who they are', async () => {
    const page = await open('/stellen/landratsamt-08115', false);
    const table = page.getByRole('table', { name: 'Je Rolle' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Rolle', 'Diese Stelle', 'Median, 35 Stellen']);
    expect(await table.getByRole('row', { name: /^Durchführung/ }).innerText()).toMatch(/^Durchführung\s+\d+\s+[\d,]+$/);
    await page.getByText(/Verglichen: Stellen derselben Rechtsform und Ebene, 35 mit dieser\./).waitFor();
    await page.context().close();
  });

  it('takes the acceptance of the office that is signed in, and then says so', async () => {
    const clerk = clerkOf(() => product.url, 'ps-gemeinderat-kielhausen');
    const page = await open('/stellen/ps-gemeinde-991150003003?world=planspiel');
    expect(await page.getByRole('button', { name: 'Annehmen' }).count()).toBe(0);
    await clerk.signIn(page, 'ps-gemeinderat-kielhausen-geschaeftsstelle');
    await page.goto(`${product.url}/stellen/ps-gemeinde-991150003003?world=planspiel`);
    await page.getByText('1 Zuweisung wartet auf Annahme.').waitFor();
    const [, day, month, year] = /Frist endete? am (\d\d)\.(\d\d)\.(\d{4})/.exec(await page.getByText('Die früheste Frist').innerText()) ?? [];
    for (const [on, says] of [[`${year}-${month}-${day}`, 'endet am'], [`${Number(year) + 1}-${month}-${day}`, 'endete am']] as const) {
      await page.goto(`${product.url}/stellen/ps-gemeinde-991150003003?world=planspiel&on=${on}`);
      await page.getByText(`Die früheste Frist ${says} ${day}.${month}.${year}.`).waitFor();
    }
    await page.goto(`${product.url}/stellen/ps-gemeinde-991150003003?world=planspiel`);
    await page.getByLabel('Vermerk zur Annahme').fill('Der Gemeinderat hat zugestimmt.');
    await page.getByRole('button', { name: 'Annehmen' }).press('Enter');
    await page.getByText('0 von 1 offen').waitFor();
    expect(await page.getByRole('heading', { name: 'Verlauf' }).locator('xpath=ancestor::*[contains(@class,"feder-card ") or @class="feder-card"]').innerText()).toContain('Annahme');
    await page.context().close();
  });
});

describe('what is reported, without JavaScript', () => {
  const clerk = clerkOf(() => product.url, 'ps-paritaet');

  it('a commitment that is kept: by the body that made it or the registrar, and why not by others', async () => {
    const address = `${product.url}/stellen/ps-im?world=planspiel`;
    const page = await open('/stellen/ps-im?world=planspiel', false);
    const card = page.getByRole('complementary', { name: 'Zusagen' });
    expect(await card.innerText()).toContain('Als erfüllt melden: Sie sind nicht angemeldet. Das dürfen: die betroffene Stelle oder die Registerstelle.');
    await clerk.signIn(page, 'ps-registerstelle');
    await page.goto(address);
    await clerk.unfold(page, 'Als erfüllt melden');
    await card.getByLabel('Wodurch sie erfüllt ist').fill('ja');
    await card.getByRole('button', { name: 'Als erfüllt melden' }).click();
    // Refused: what is expected stands at the field, and the form is open with what was typed.
    await card.getByText('Schreiben Sie 3 bis 2.000 Zeichen.').waitFor();
    expect(await card.getByLabel('Wodurch sie erfüllt ist').inputValue()).toBe('ja');
    await card.getByLabel('Wodurch sie erfüllt ist').fill('Betriebskonzept vom 20. November.');
    await card.getByRole('button', { name: 'Als erfüllt melden' }).click();
    await card.getByText(/^erfüllt am /).waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('how far a roll-out is: by whoever speaks for the place, for that place alone', async () => {
    const page = await open('/vorhaben/ps-terminbuchung?world=planspiel', false);
    const card = page.getByRole('complementary', { name: 'Rollout-Stand' });
    expect(await card.innerText()).toContain('Rollout-Stand melden: Sie sind nicht angemeldet.');
    await clerk.signIn(page, 'ps-gemeinderat-zeilenau-buergermeister');
    await page.goto(`${product.url}/vorhaben/ps-terminbuchung?world=planspiel`);
    expect(await card.innerText()).toMatch(/eingeführt\s+1 von/);
    await clerk.unfold(page, 'Rollout-Stand melden');
    expect(await card.getByLabel('Gemeinde').locator('option').allInnerTexts()).toEqual(['Zeilenau']);
    await card.getByLabel('Stand', { exact: true }).selectOption('LIVE');
    await card.getByLabel('Woher Sie es wissen').fill('Seit heute in Betrieb.');
    await card.getByRole('button', { name: 'Rollout-Stand melden' }).click();
    await card.getByText('2 von', { exact: false }).first().waitFor();
    expect(await card.innerText()).toMatch(/eingeführt\s+2 von/);
    await page.context().close();
  });
});

describe('the profile of a service', () => {
  it('says n of N for every role, keeps both clocks in its links, and is complete without JavaScript', async () => {
    const page = await open('/vorhaben/99012008001000?on=2026-11-23', false);
    const table = page.getByRole('table', { name: 'Wer trägt welche Rolle' });
    expect(await table.getByRole('row', { name: /^Durchführung/ }).innerText()).toMatch(/die Gemeinde selbst\s+\d+ von 1\.101/);
    expect(await table.getByRole('row', { name: /^Federführung/ }).innerText()).toMatch(/nicht erfasst\s+1\.101 von 1\.101/);
    await page.getByRole('link', { name: 'Zuständigkeit ansehen' }).click();
    await page.waitForURL(/zustaendigkeit\?on=2026-11-23&subject=99012008001000/);
    await page.context().close();
  });

  it('names its roll-out with what is overdue, and its findings', async () => {
    const page = await open('/vorhaben/ps-terminbuchung?world=planspiel&on=2026-11-23&lang=en');
    expect(await page.getByRole('complementary', { name: 'State of roll-out' }).innerText()).toContain('Overdue: 3');
    await page.getByRole('complementary', { name: 'Findings about it' }).getByRole('link', { name: 'Not live' }).click();
    await page.waitForURL(/befunde.*kind=UNCOVERED/);
    expect(await page.getByRole('article').innerText()).toContain('“Appointments” is not live');
    await page.context().close();
  });
});

it.each(['/stellen/im-bw', '/vorhaben/99012008001000'])('%s prints on A4 without a cut column', async (address) => {
  const page = await open(address);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 660, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.context().close();
});

describe('agreements and boards', () => {
  it('lead from the rail to the deadline, what rests on it and who is party, by keyboard', async () => {
    const page = await open('/?on=2026-11-23');
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Vereinbarungen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vereinbarungen' }).waitFor();
    await page.getByRole('link', { name: 'Vereinbarung öffnen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zukunftsbündnis von Land und Kommunen' }).waitFor();
    const main = await page.getByRole('main').innerText();
    for (const said of ['38', '31.12.2026', 'Gemeindetag Baden-Württemberg', 'angekündigt, gilt nicht', 'Meldung']) expect(main).toContain(said);
    await page.context().close();
  });

  it('boards of the Planspiel lead to their seats, without JavaScript', async () => {
    const page = await open('/gremien?world=planspiel', false);
    await page.getByRole('link', { name: 'Paritätisches Gremium' }).first().click();
    await page.waitForURL(/gremien\/ps-paritaet\?world=planspiel/);
    await page.context().close();
  });
});

it.each([['/stellen/ps-kommunal-it?world=planspiel&on=2026-11-23', 5], ['/vorhaben/99012008001000', 4]])('%s names its parts, each with a heading of that id, and leads there', async (address, least) => {
  const page = await open(address);
  const links = page.getByRole('navigation', { name: 'Teile dieser Seite' }).getByRole('link');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThanOrEqual(least);
  for (const target of targets) expect(await page.locator(`main h2${target}`).count(), target).toBe(1);
  await links.filter({ hasText: 'Verlauf' }).click();
  await page.waitForURL(/#verlauf$/);
  await page.context().close();
});
