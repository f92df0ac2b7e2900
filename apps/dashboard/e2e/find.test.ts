import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults, openBrowser, openPage, type Shown } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (address: string, shown?: Shown) => openPage(browser, product.url + address, shown);

describe('finding who is responsible, by keyboard alone', () => {
  it('types a part of a subject and "Tuebingen", and reads the answer', async () => {
    const page = await open('/zustaendigkeit');
    await page.getByRole('combobox', { name: 'Was?' }).focus();
    await page.keyboard.type('Wohngel');
    await page.getByRole('option', { name: /Wohngeld/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tuebingen');
    await page.getByRole('option', { name: /084160041041/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/subject=99107023017000.*place=084160041041/);
    await page.getByRole('heading', { level: 2, name: /Zuständig ist|Nicht erfasst/ }).waitFor();
    await page.context().close();
  });

  it('jumps over the head of the page', async () => {
    const page = await open('/zustaendigkeit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    await page.context().close();
  });
});

describe('an answer', () => {
  it('says who, why, and who is not asked', async () => {
    const page = await open('/zustaendigkeit?subject=99012008001000&place=081150003003');
    const article = page.getByRole('article');
    expect(await article.getByRole('heading', { level: 2 }).textContent()).toBe('Zuständig ist die Stadt Böblingen.');
    const text = await article.innerText();
    expect(text).toContain('weil');
    expect(text).toMatch(/Landratsamt Böblingen/);
    expect(text).toContain('Quelle veröffentlicht');
    await page.context().close();
  });

  it('a gap names who was announced', async () => {
    const page = await open('/zustaendigkeit?subject=gemeinsames-rechenzentrum&place=08');
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('Niemand ist');
    expect(text).toMatch(/angekündigt/i);
    expect(text).toContain('Land Baden-Württemberg');
    await page.context().close();
  });

  it.each([
    ['de', ['Gesucht', 'Nah, aber nicht genug', 'Erwartet wird'], [/^In den Regeln, .*„Gemeinsames Rechenzentrum“ und 2 Gruppen darüber stehen: .*0 Beschlüsse und 1 Ankündigung\.$/, /Land Baden-Württemberg .* ist nur angekündigt\.\s+angekündigt$/, /^Eine federführende Stelle für „Gemeinsames Rechenzentrum“.*\s+veröffentlicht\s+Das Verzeichnis gilt dafür als vollständig\.$/]],
    ['en', ['Searched', 'Near, but not enough', 'Expected'], [/^In the rules recorded .* 0 resolutions and 1 announcement\.$/, / is only announced\.\s+announced$/, /^A body in the lead for .*\s+published\s+The record counts as complete for this\.$/]],
  ] as const)('a gap says what was looked through, what came near, and what is expected, without JavaScript (%s)', async (lang, terms, told) => {
    const page = await open(`/zustaendigkeit?subject=gemeinsames-rechenzentrum&place=08&on=2026-11-23&lang=${lang}`, { script: false });
    const rows = page.getByRole('article').locator('dl').first();
    expect(await rows.locator('dt').allInnerTexts()).toEqual(terms);
    const said = await rows.locator('dd').allInnerTexts();
    for (const [index, words] of told.entries()) expect(said[index]?.replaceAll('\u00a0', ' ')).toMatch(words);
    await page.context().close();
  });

  it('what is not recorded is no gap', async () => {
    const page = await open('/zustaendigkeit?subject=e-akte-kommunen&place=084160041041');
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('nicht erfasst');
    expect(text).not.toContain('Lücke');
    expect(text).toContain('Innenministerium');
    await page.context().close();
  });

  it('speaks English at an address of its own', async () => {
    const page = await open('/zustaendigkeit?subject=99012008001000&place=081150003003');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await page.getByRole('heading', { level: 1, name: 'Find who is responsible' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('shows another day in its clock', async () => {
    const page = await open('/zustaendigkeit?subject=99012008001000&place=081150003003&on=2025-06-01');
    expect(await page.getByRole('group', { name: 'Zeitpunkte' }).innerText()).toContain('Gültig am, nicht heute');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it('answers typed words', async () => {
    const page = await open('/zustaendigkeit', { script: false });
    await page.getByLabel('Was?').fill('Baugenehmigung');
    await page.getByLabel('Wo?').fill('Aidlingen');
    await page.getByRole('button', { name: 'Antwort anzeigen' }).click();
    await page.getByRole('heading', { name: 'Zuständig ist das Landratsamt Böblingen.' }).waitFor();
    await page.context().close();
  });

  it('asks which Altdorf is meant', async () => {
    const page = await open('/zustaendigkeit?q=Baugenehmigung&where=Altdorf', { script: false });
    expect(await page.getByRole('link', { name: 'Altdorf' }).count()).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });
});

describe.each([[false, 'without JavaScript'], [true, 'with it']])('a hint on an answer (%s)', (script) => {
  it('says what is missing first, keeps what was typed, and is received', async () => {
    const page = await open('/zustaendigkeit?subject=99012008001000&place=081155001001', { script });
    await page.getByRole('link', { name: 'Stimmt nicht?' }).click();
    await page.getByLabel('Was ist falsch').fill('kurz');
    await page.getByLabel('E-Mail').fill('keine Adresse');
    const [response] = await Promise.all([page.waitForResponse((each) => each.request().method() === 'POST'), page.getByRole('button', { name: 'Hinweis senden' }).click()]);
    expect(response.status()).toBe(422);
    expect(await page.getByRole('alert').innerText()).toContain('10 bis 4.000 Zeichen');
    expect(await page.getByLabel('Was ist falsch').inputValue()).toBe('kurz');
    // A page without scripts runs none of ours either.
    if (script) expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Was ist falsch').fill('Zuständig ist die Verwaltungsgemeinschaft Aidlingen/Grafenau.');
    await page.getByLabel('E-Mail').fill('');
    await page.getByRole('button', { name: 'Hinweis senden' }).click();
    await page.getByText('Ihr Hinweis ist eingegangen.').waitFor();
    await page.context().close();
  });
});

describe.each([[false, 'without JavaScript'], [true, 'with it']])('why not another body (%s)', (script) => {
  it.each([
    ['de', 'Welche Stelle?', 'Landratsamt Böblingen', 'Grund anzeigen', 'Warum nicht das Landratsamt Böblingen?', /^Das Landratsamt Böblingen ist als „untere Baurechtsbehörde“ für den Landkreis Böblingen eingetragen/],
    ['en', 'Which body?', 'County Office Böblingen', 'Show the reason', 'Why not the County Office Böblingen?', /^The County Office Böblingen is recorded as .* for the county Böblingen/],
  ] as const)('says why, in %s, at an address of its own', async (lang, label, name, submit, question, reason) => {
    const page = await open(`/zustaendigkeit?subject=99012008001000&place=081150003003${lang === 'en' ? '&lang=en' : ''}`, { script });
    await page.getByLabel(label).fill(name);
    if (script) {
      await page.getByRole('option', { name: new RegExp(name) }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: submit }).click();
    await page.waitForURL(/not=landratsamt-08115.*#warum-nicht$/);
    await page.getByRole('heading', { level: 3, name: question }).waitFor();
    expect(await page.getByText(reason).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('lang')).toBe(lang === 'en' ? 'en' : null);
    await page.context().close();
  });

  it('asks which body is meant', async () => {
    const page = await open('/zustaendigkeit?subject=99012008001000&place=081150003003', { script });
    await page.getByLabel('Welche Stelle?').fill('Landratsamt');
    await page.getByRole('button', { name: 'Grund anzeigen' }).click();
    await page.getByRole('heading', { level: 3, name: 'Welche Stelle meinen Sie?' }).waitFor();
    expect(await page.getByText(/^Gezeigt sind 20 von \d+\./).count()).toBe(1);
    await page.getByRole('link', { name: /^Landratsamt/ }).first().click();
    await page.getByRole('heading', { level: 3, name: /^Warum nicht das Landratsamt/ }).waitFor();
    await page.context().close();
  });
});

describe('bad addresses', () => {
  it('a page that does not exist says so', async () => {
    const response = await fetch(`${product.url}/gibt-es-nicht`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Diese Seite gibt es nicht.');
  });

  it.each([
    ['/stellen/nix', 404], ['/vorhaben/nix', 404], ['/gremien/nix', 404], ['/beschluesse/nix', 404], ['/sitzungen/nix', 404], ['/vereinbarungen/nix', 404], ['/karte?subject=nix', 404], ['/zeitreise?subject=nix&place=08', 404],
    ['/befunde?kind=NIX', 400], ['/?on=heute', 400], ['/gremien/it-rat-bw', 404],
  ])('%s has the status %i and says what to do', async (address, status) => {
    const response = await fetch(product.url + address);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(status === 404 ? 'nicht erfasst ist' : 'nicht lesen kann')]);
  });

  it('says the same once the page is alive', async () => {
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${product.url}/stellen/nix`, { waitUntil: 'networkidle' });
    expect([await page.getByText('Die Adresse nennt etwas, das in Feder nicht erfasst ist.').count(), faults]).toEqual([1, []]);
    await page.context().close();
  });

  it('a key that was never recorded says what to do', async () => {
    const response = await fetch(`${product.url}/zustaendigkeit?subject=99012008001000&place=089999999999`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).toContain('Das hat nicht geklappt.');
  });
});

it('prints on A4 without a cut column', async () => {
  const page = await open('/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 660, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect((await page.pdf({ format: 'A4', margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' } })).length).toBeGreaterThan(10_000);
  await page.context().close();
});

describe('a town without a question', () => {
  it('shows who carries out what there, and leads to the answer, without JavaScript', async () => {
    const page = await openPage(browser, `${product.url}/zustaendigkeit?where=B%C3%B6blingen`, { script: false });
    await page.getByRole('heading', { name: 'Häufig gefragt: Böblingen' }).waitFor();
    await page.getByText(/Gezeigt sind 56 von 56 Leistungen/).waitFor();
    const row = page.getByRole('row', { name: /^Führerschein/ });
    expect(await row.innerText()).toContain('LRA Böblingen');
    await row.getByRole('link').first().press('Enter');
    await page.waitForURL(/subject=99023001012000&place=081150003003/);
    await page.context().close();
  });
});
