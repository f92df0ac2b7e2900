import type { MatrixView } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import readXlsxFile from 'read-excel-file/node';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const GROUP = 'leistungen-weitere';
const WOHNGELD = '99107023017000';

describe('the matrix', () => {
  it('paints each municipality one pixel wide, in the colour of its holder, and says the same as a table', async () => {
    const page = await openPage(browser, `${product.url}/matrix?q=Wohngeld`);
    const canvas = page.locator('.feder-pixel-matrix canvas').first();
    await canvas.waitFor();
    const view = await (await fetch(`${product.url}/api/v1/matrix?q=Wohngeld`)).json() as MatrixView;
    const painted = await canvas.evaluate((surface: HTMLCanvasElement) => {
      const pen = surface.getContext('2d');
      return Array.from({ length: surface.width }, (_, x) => [...(pen?.getImageData(x, 4, 1, 1).data ?? [])].join());
    });
    expect(painted.length).toBe(1101);
    const colours = new Map<string, Set<string>>();
    const breaks = view.columns.flatMap(({ key }, index) => (key.slice(0, 3) === view.columns[index - 1]?.key.slice(0, 3) ? [] : [index - 1, index]));
    for (const [from, to, answer] of view.rows[0]?.runs ?? []) {
      for (let column = from; column < to; column += 1) {
        const name = view.answers[answer]?.classes.join() ?? '';
        if (!breaks.includes(column)) colours.set(name, (colours.get(name) ?? new Set()).add(painted[column] ?? ''));
      }
    }
    expect([...colours.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set([...colours.values()].flatMap((each) => [...each])).size).toBe(3);
    await page.getByRole('link', { name: 'Als Tabelle lesen' }).click();
    const row = page.getByRole('row', { name: /Wohngeld/ }).last();
    expect((await row.getByRole('cell').allTextContents()).map((text) => Number(text.replace('.', ''))).reduce((a, b) => a + b)).toBe(1101);
    await page.context().close();
  });

  it('is led by keys: the loupe to the next county, a cell selected, the selection in the address', async () => {
    const page = await openPage(browser, `${product.url}/matrix?kreis=08415&gruppe=${GROUP}`);
    await page.getByRole('application').first().press('ArrowRight');
    await page.getByRole('heading', { name: 'Lupe: Landkreis Tübingen' }).waitFor();
    const first = page.locator('[data-at="0 0"]');
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('Ein Feld ausgewählt').waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toMatch(/^[\w.-]+:08416\d{7}$/);
    expect(await page.locator('[data-at="1 1"]').getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  it('shows the whole name of a group that has no room for it, under the pointer and where the keys lead', async () => {
    const page = await openPage(browser, `${product.url}/matrix?gruppe=it-bund-laender`);
    const low = page.locator('.dashboard-matrix-groups > [data-low]').first();
    const name = low.locator('span').first();
    const whole = () => name.evaluate((span) => span.checkVisibility() && span.scrollWidth <= span.clientWidth && span.scrollHeight <= span.clientHeight);
    expect(await whole()).toBe(false);
    await low.hover();
    expect(await whole()).toBe(true);
    await page.mouse.move(0, 0);
    expect(await whole()).toBe(false);
    // However long the next loupe takes, the focus stays where the keys are.
    await page.route('**/api/v1/**', async (route) => { await new Promise((resolve) => { setTimeout(resolve, 500); }); await route.continue(); });
    await page.getByRole('application').first().press('ArrowDown');
    await expect.poll(whole).toBe(true);
    await page.context().close();
  });

  it('works without a script: cells are selected one by one, the loupe is moved by its form', async () => {
    const page = await openPage(browser, `${product.url}/matrix?kreis=08416&gruppe=${GROUP}`, { script: false });
    const cell = page.getByRole('button', { name: /^Wohngeld, Tübingen: Große Kreisstadt/ });
    await cell.click();
    await page.getByText('Ein Feld ausgewählt').waitFor();
    await page.getByRole('link', { name: 'Feld zeigen' }).click();
    expect(new URL(page.url()).searchParams.get('feld')).toBe(`${WOHNGELD}:084160041041`);
    await page.getByRole('heading', { name: 'Universitätsstadt Tübingen' }).or(page.getByText('Antwort mit Grund ansehen')).first().waitFor();
    await page.getByRole('combobox', { name: 'Zoom' }).selectOption('kreis');
    await page.getByRole('combobox', { name: 'Kreis', exact: true }).selectOption('08415');
    await page.getByRole('button', { name: 'Lupe bewegen' }).click();
    await page.getByRole('heading', { name: 'Lupe: Landkreis Reutlingen' }).waitFor();
    await page.context().close();
  });

  it('says which filter found nothing, and leads back', async () => {
    const page = await openPage(browser, `${product.url}/matrix?q=Raumfahrt`);
    await page.getByText('„Raumfahrt“ findet 0 von 83 Zeilen.').waitFor();
    await page.getByRole('link', { name: 'Alle Zeilen zeigen' }).click();
    await page.getByText('56 Leistungen, 15 Vorhaben und 12 Komponenten × 1.101 Gemeinden = 91.383 Felder').waitFor();
    await page.context().close();
  });
});

describe('a matrix as a file', () => {
  it('has what is shown: rows, municipalities and the names of the holders, as CSV and as a workbook', async () => {
    const page = await openPage(browser, `${product.url}/matrix?q=Wohngeld&on=2026-11-23`);
    const save = async (name: string) => {
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: saved.suggestedFilename(), path: await saved.path() };
    };
    const csv = await save('CSV');
    expect(csv.name).toMatch(/^feder-matrix-execute-2026-11-23-\d+\.csv$/);
    const [head = '', row = '', ...rest] = (await readFile(csv.path, 'utf8')).split('\r\n');
    expect([head.split(';').length, rest]).toEqual([1103, ['']]);
    const column = head.split(';').indexOf('Tübingen (084160041041)');
    expect([row.split(';')[0], row.split(';')[1], row.split(';')[column]]).toEqual(['Wohngeld', WOHNGELD, 'Tübingen']);

    const xlsx = await save('XLSX');
    const [matrix, state] = await readXlsxFile(xlsx.path);
    expect([matrix?.data[0]?.length, matrix?.data[1]?.[column]]).toEqual([1103, 'Tübingen']);
    expect(state?.data[0]).toEqual(['Gültig am', '23.11.2026']);
    await page.context().close();
  });
});
