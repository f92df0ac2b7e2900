import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actingOn, SESSION_DAY } from './acting.ts';
import { axeFaults, layoutFaults, openBrowser } from './browser.ts';
import { clerkOf } from './clerk.ts';
import { startProduct, type Product } from './product.ts';
import { sound } from './sound.ts';

let product: Product;
let browser: Browser;
let room: { session: string; draft: string; ballot: string };
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]);
  room = await actingOn(product.url).voting('Videosprechstunde');
});
afterAll(async () => { await browser.close(); await product.stop(); });

const { signIn } = clerkOf(() => product.url, 'ps-paritaet');

/** The session as an office sees it. */
async function enter(office: string, width = 1440, before: () => void = () => undefined): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript(before);
  const page = await context.newPage();
  await signIn(page, `ps-paritaet-${office}`);
  await page.goto(`${product.url}/sitzungen/${room.session}?world=planspiel&on=${SESSION_DAY}`, { waitUntil: 'load' });
  const yes = page.getByRole('button', { name: 'Ja' });
  // Before that a button sends the form as a page without scripts does.
  await expect.poll(() => yes.evaluate((button) => Object.keys(button).some((key) => key.startsWith('__reactProps'))), { timeout: 20_000 }).toBe(true);
  return { page, context };
}

/** Runs in the page: a connection that was being opened says that it is open when the network is gone already. */
function opensLate(): void {
  window.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      window.addEventListener('offline', () => setTimeout(() => this.dispatchEvent(new Event('open')), 50));
    }
  };
}

const turnout = (page: Page, given: number) => page.getByText(`${given} von 16`, { exact: true }).first().waitFor({ timeout: 25_000 });
const own = (page: Page, choice: string) => page.getByRole('button', { name: `${choice} Ihre Stimme`, pressed: true }).waitFor({ timeout: 25_000 });

describe('a session, live', () => {
  it('takes two votes at once, and shows both to both', async () => {
    const [mine, other] = await Promise.all([enter('land-1'), enter('kommunen-1')]);
    await turnout(mine.page, 0);
    await Promise.all([mine.page.getByRole('button', { name: 'Ja' }).click(), other.page.getByRole('button', { name: 'Nein' }).click()]);
    await Promise.all([own(mine.page, 'Ja'), own(other.page, 'Nein'), turnout(mine.page, 2), turnout(other.page, 2)]);
    // It can be changed while the vote is open, and is counted once.
    await mine.page.getByRole('button', { name: 'Enthaltung' }).click();
    await own(mine.page, 'Enthaltung');
    await turnout(mine.page, 2);
    await Promise.all([mine.context.close(), other.context.close()]);
  });

  it('takes a request to speak, shows it to the chair, and takes it off the list with the floor', async () => {
    const member = await enter('land-4');
    await member.page.getByRole('button', { name: 'Zu Wort melden' }).click();
    await member.page.getByRole('button', { name: 'Wortmeldung zurückziehen' }).waitFor();
    await member.page.getByRole('list', { name: 'Rednerliste' }).waitFor();
    await sound(member.page);
    const chair = await (await browser.newContext({ viewport: { width: 320, height: 900 }, javaScriptEnabled: false })).newPage();
    await signIn(chair, 'ps-paritaet-vorsitz');
    await chair.goto(`${product.url}/sitzungen/${room.session}?world=planspiel&on=${SESSION_DAY}`);
    expect(await chair.getByRole('list', { name: 'Rednerliste' }).getByRole('listitem').count()).toBe(1);
    await chair.getByRole('button', { name: /^Wort erteilen: .*Land 4$/ }).click();
    expect(await chair.getByRole('list', { name: 'Rednerliste' }).count()).toBe(0);
    await member.page.getByRole('button', { name: 'Zu Wort melden' }).waitFor({ timeout: 25_000 });
    await Promise.all([member.context.close(), chair.context().close()]);
  });

  it('keeps a vote that is given while the network is gone, says so, and counts it once when it is back', async () => {
    const { page, context } = await enter('land-2', 1440, opensLate);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Nein' }).click();
    await page.getByRole('button', { name: 'Nein gesichert, nicht gezählt' }).waitFor();
    await page.getByText('Ihre Stimme „Nein“ ist auf diesem Gerät gesichert, aber noch nicht gezählt.').waitFor();
    expect(await page.getByText('Getrennt', { exact: true }).count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await context.setOffline(false);
    await own(page, 'Nein');
    await turnout(page, 3);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('keeps it over a page that is loaded again: the answer was lost, the vote is counted once', async () => {
    const { page, context } = await enter('land-3');
    await page.route('**/api/v1/acts/cast', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
    await page.getByRole('button', { name: 'Ja' }).click();
    await page.getByRole('button', { name: 'Ja gesichert, nicht gezählt' }).waitFor();
    await page.reload();
    await own(page, 'Ja');
    await turnout(page, 4);
    await context.close();
  });

  it('is read and used at 320 px by keyboard alone', async () => {
    const { page, context } = await enter('kommunen-2', 320);
    expect([await layoutFaults(page), await axeFaults(page)]).toEqual([[], []]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('value') === 'YES')) break;
    }
    await page.keyboard.press('Enter');
    await own(page, 'Ja');
    await turnout(page, 5);
    await context.close();
  });

  it('ends with the result, term by term, and a document of it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, 'ps-paritaet-vorsitz');
    await page.goto(`${product.url}/sitzungen/${room.session}?world=planspiel&on=${SESSION_DAY}`);
    await page.getByRole('button', { name: 'Abstimmung schließen' }).click();
    await page.getByRole('heading', { level: 2, name: 'Abgelehnt' }).waitFor();
    expect(await page.getByRole('list', { name: 'Rechenweg' }).innerText()).toMatch(/Mehrheit[^]*falsch|falsch[^]*Abgelehnt/);
    await page.getByRole('link', { name: 'Niederschrift' }).click();
    await page.getByRole('heading', { level: 1, name: 'Niederschrift: Videosprechstunde' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });
});
