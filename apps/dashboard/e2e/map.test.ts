import type { Edges, MatrixView } from '@feder/contract/schemas';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

/** As long as a busy machine may take. */
const SOON = { timeout: 20_000 };

const WOHNGELD = 'subject=99107023017000&role=EXECUTE';
const BAD_KROZINGEN = '083155001006';
const open = async (more = '', script = true) => openPage(browser, `${product.url}/karte?${WOHNGELD}${more}`, { script });
const numbers = async (page: Page, name: string) => Object.fromEntries((await page.getByRole('table', { name }).getByRole('row').allInnerTexts()).map((row) => row.split('\t')).map(([head = '', ...cells]) => [head.split('\n')[0] ?? '', cells.filter((cell) => !cell.includes('%')).map((cell) => Number(cell.replace('.', '')))]));

/** How many pixels of the map have each colour. */
const painted = (page: Page) => page.locator('.feder-map-canvas').first().evaluate((surface: HTMLCanvasElement) => {
  const counts: Record<string, number> = {};
  const { data } = surface.getContext('2d')?.getImageData(0, 0, surface.width, surface.height) ?? { data: [] };
  for (let at = 0; at < data.length; at += 4) { const colour = [...data.slice(at, at + 4)].join(); counts[colour] = (counts[colour] ?? 0) + 1; }
  return counts;
});

describe('the map', () => {
  it('says in legend, counties and API the same, and paints as many colours as it has kinds of body', async () => {
    const page = await open();
    await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('.feder-map-canvas')?.width !== 300);
    const view = await (await fetch(`${product.url}/api/v1/matrix?subjects=99107023017000&role=EXECUTE`)).json() as MatrixView;
    const counted = { STADTKREIS: 0, GROSSE_KREISSTADT: 0, LANDRATSAMT: 0 } as Record<string, number>;
    for (const [from, to, answer] of view.rows[0]?.runs ?? []) counted[view.answers[answer]?.classes.join() ?? ''] = (counted[view.answers[answer]?.classes.join() ?? ''] ?? 0) + to - from;
    const legend = await numbers(page, 'Farbe: Stelle');
    expect(['Stadtkreis', 'Große Kreisstadt', 'Landratsamt, Landkreis', 'Nenner: alle Gemeinden'].map((kind) => legend[kind]?.[0])).toEqual([counted['STADTKREIS'], counted['GROSSE_KREISSTADT'], counted['LANDRATSAMT'], 1101]);
    const shares = (await page.getByRole('table', { name: 'Farbe: Stelle' }).getByRole('row').allInnerTexts()).map((row) => row.split('\t').at(-1)?.replaceAll(/\s/g, ' '));
    expect(shares.filter((share) => share !== '0,0 %')).toEqual(['Anteil Einwohner', '32,3 %', '18,6 %', '49,1 %', '100,0 %']);
    await page.getByText('Einwohner am 31.12.2022: © Statistisches Bundesamt (Destatis)').waitFor();
    const counties = await numbers(page, 'Dieselben Zahlen je Kreis');
    expect(counties['Alle 44 Kreise']).toEqual([1101, counted['GROSSE_KREISSTADT'], counted['STADTKREIS'], counted['LANDRATSAMT']]);
    expect(Object.keys(await painted(page))).toHaveLength(4);
    await page.context().close();
  });

  it('is led by keys: to a neighbour, nearer and back; what is chosen is said and stands in the address', async () => {
    const page = await open(`&ort=${BAD_KROZINGEN}`);
    const map = page.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowUp');
    const chosen = page.getByRole('status', { name: 'Gewählte Gemeinde' });
    await expect.poll(() => chosen.innerText(), SOON).not.toContain('Bad Krozingen');
    await expect.poll(() => new URL(page.url()).searchParams.get('ort'), SOON).not.toBe(BAD_KROZINGEN);
    const whole = await painted(page);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Ganze Karte' }).waitFor();
    await expect.poll(() => painted(page), SOON).not.toEqual(whole);
    await page.keyboard.press('Escape');
    await expect.poll(() => painted(page), SOON).toEqual(whole);
    await page.context().close();
  });

  it('is coloured anew while a clock is moved, and the address follows', async () => {
    const page = await open('&on=2025-01-01');
    await expect.poll(async () => (await numbers(page, 'Farbe: Stelle'))['Große Kreisstadt'], SOON).toEqual([96]);
    const before = await painted(page);
    const slider = page.getByRole('slider', { name: 'Gültig am' });
    await slider.focus();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await numbers(page, 'Farbe: Stelle'))['Große Kreisstadt'], SOON).toEqual([95]);
    expect(await painted(page)).not.toEqual(before);
    expect(await slider.getAttribute('aria-valuetext')).toBe('Dienstag, 31. Dezember 2024');
    await page.waitForURL(/on=2024-12-31/);
    await page.context().close();
  });
});

describe.each([[true, 'with a script'], [false, 'without']])('two days (%s)', (script) => {
  it('are compared: who differs, from whom to whom, since when', async () => {
    const page = await open('&on=2025-06-01&vs=2024-12-31&kreis=08315', script);
    const card = page.getByRole('region', { name: 'Vergleich mit 31.12.2024: 1 von 1.101 Gemeinden anders' });
    expect((await card.getByRole('listitem').innerText()).replace(/\s+/g, ' ')).toEqual(expect.stringMatching(/^Bad Krozingen: LRA Breisgau-Hochschwarzwald → Bad Krozingen, anders seit 01\.01\.2025 ?weil die Stadt Bad Krozingen seit dem 01\.01\.2025 Wohngeldbehörde ist \(§ 24 Abs\. 1 WoGG; Eintrag 1 vom .*\)\. ?Antwort mit ganzem Grund$/));
    expect((await page.getByRole('table', { name: /^Gemeinden: / }).getByRole('row').count())).toBe(51);
    await page.context().close();
  });
});

it('works without a script: the clock by its field, the county by its link', async () => {
  const page = await open('', false);
  expect(await page.getByRole('region', { name: 'Zeit' }).locator('label:visible').allInnerTexts()).toEqual(['Gültig am', 'Wissensstand: Eintrag']);
  await page.getByLabel('Gültig am', { exact: true }).last().fill('2024-06-01');
  await page.getByRole('region', { name: 'Zeit' }).getByRole('button', { name: 'Anwenden' }).first().click();
  await page.waitForURL(/on=2024-06-01/);
  expect((await numbers(page, 'Farbe: Stelle'))['Große Kreisstadt']).toEqual([95]);
  await page.getByRole('link', { name: 'Tübingen', exact: true }).click();
  await page.getByRole('heading', { name: 'Gemeinden: Tübingen' }).waitFor();
  await page.context().close();
});

it('prints in the colours of paper, whatever the screen has', async () => {
  const [light, dark] = await Promise.all([open(), openPage(browser, `${product.url}/karte?${WOHNGELD}`, { colorScheme: 'dark' })]);
  const colours = async (page: Page) => Object.keys(await painted(page)).sort();
  for (const page of [light, dark]) await expect.poll(() => colours(page), SOON).toHaveLength(4);
  expect(await colours(dark)).not.toEqual(await colours(light));
  // What is painted while the page is laid out for paper; afterwards it looks as before.
  await dark.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    type Put = (image: ImageData, x: number, y: number) => void;
    prototype.putImageData = new Proxy(Reflect.get(prototype, 'putImageData'), {
      apply(put, pen, given: Parameters<Put>) {
        const found = [...new Set(new Uint32Array(given[0].data.buffer))].map((pixel) => [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255, pixel >>> 24].join());
        if (matchMedia('print').matches) document.body.dataset['printed'] = found.sort().join(' ');
        Reflect.apply(put, pen, given);
      },
    });
  });
  await dark.pdf();
  expect(await dark.evaluate(() => document.body.dataset['printed'])).toBe((await colours(light)).join(' '));
  await Promise.all([light.context().close(), dark.context().close()]);
});

it('has the days of the change as ticks, as the API has them', async () => {
  const page = await open();
  const { days } = await (await fetch(`${product.url}/api/v1/edges?${WOHNGELD}`)).json() as Edges;
  expect(await page.locator('.feder-time-slider').first().locator('.feder-time-tick').count()).toBe(days.length);
  await page.context().close();
});

it('shows tables alone in the invented world, and says why', async () => {
  const page = await openPage(browser, `${product.url}/karte?subject=ps-terminbuchung&role=EXECUTE&show=rollout&world=planspiel`);
  await page.getByText('Diese Welt ist erfunden und hat keine Grenzen.').waitFor();
  expect((await numbers(page, 'Farbe: Rollout-Stand'))['eingeführt']?.[0]).toBeGreaterThan(0);
  await page.getByText('Wie viele Menschen wo leben, ist in dieser Welt nicht erfasst.').waitFor();
  expect(await page.getByRole('columnheader', { name: 'Anteil Einwohner' }).count()).toBe(0);
  await page.context().close();
});
