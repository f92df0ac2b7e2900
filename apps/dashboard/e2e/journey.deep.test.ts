import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { later } from './clerk.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

/** The most that somebody has to do for all that Feder promises at the beginning. */
const MOST_ACTIONS = 40;
const TITLE = 'Serverpark: Federführung';

/** Counts what a user does: opens an address, clicks, types into a field, chooses. */
function userOf(page: Page) {
  let actions = 1;
  const acted = async (done: Promise<unknown>) => { actions += 1; await done; await page.waitForLoadState('networkidle'); };
  return {
    actions: () => actions,
    click: (what: Locator) => acted(what.click()),
    type: (what: Locator, text: string) => acted(what.fill(text)),
    choose: (what: Locator, option: string) => acted(what.selectOption(option)),
    /** Follows a link of the navigation; behind "Befunde" stands how many are open. */
    go: (name: string) => acted(page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: new RegExp(String.raw`^${name}( [\d.]+ offen am [\d.]+)?$`) }).click()),
    /** Opens what is folded, where it is. */
    unfold: async (name: string) => {
      const folded = page.locator('details:not([open]) > summary', { hasText: name }).first();
      if (await folded.count() > 0) await acted(folded.click());
    },
  };
}

describe('the way through Feder', () => {
  it(`takes at most ${MOST_ACTIONS} actions, from a question to a resolution and a map`, async () => {
    const page = await openPage(browser, product.url);
    const user = userOf(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const act = (name: string) => page.locator(`form[action*="/handeln/${name}?"]`);
    const legend = (area: string) => page.getByRole('row', { name: new RegExp(`^${area}`) }).first();

    // For whom nobody has been named in the joint data centre.
    await user.click(page.getByRole('link', { name: /Gemeinsames Rechenzentrum/ }).first());
    for (const role of ['Federführung', 'Durchführung', 'Betrieb', 'Finanzierung']) await page.getByRole('row', { name: new RegExp(`${role}.*Lücke`) }).waitFor();
    await page.getByText('Niemand ist bisher benannt.').waitFor();

    // Who grants Wohngeld in Tübingen, and why.
    await user.go('Zuständigkeit finden');
    await user.type(page.getByRole('combobox', { name: /^Was\?/ }), 'Wohngeld');
    await user.type(page.getByRole('combobox', { name: /^Wo\?/ }), 'Tübingen');
    await user.click(button('Antwort anzeigen'));
    const answer = page.getByRole('article').first();
    await answer.getByRole('heading', { name: /Tübingen/ }).waitFor();
    expect(await answer.innerText()).toMatch(/weil .*Wohngeldbehörde/s);

    // In the Planspiel: the resolution that settles who leads, and its effect.
    await user.go('Planspiel');
    await user.go('Anmelden');
    await user.choose(page.getByRole('combobox', { name: 'Stelle' }), 'ps-paritaet-vorsitz');
    await user.click(button('Anmelden'));
    await user.go('Befunde');
    await user.click(page.getByRole('article').filter({ hasText: 'Gemeinsamer Serverpark“ fehlt eine federführende Stelle' }).getByRole('link', { name: 'Beschluss entwerfen' }));
    await user.type(page.getByLabel('Titel der Vorlage'), TITLE);
    await user.choose(page.getByRole('combobox', { name: 'Gremium' }), 'ps-paritaet');
    await user.choose(page.getByRole('combobox', { name: 'Stelle', exact: true }), 'ps-kommunal-it');
    await page.getByText('Lücke geschlossen: Bisher war dafür niemand zuständig.').waitFor();
    await user.click(button('Vorlage anlegen'));
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await user.unfold('Einreichen');
    await user.click(act('submit').getByRole('button'));

    // The vote of the parity board: each bench needs its own majority.
    await user.unfold('Anhörung abschließen');
    await user.type(act('hear').getByLabel('Bemerkung'), 'Niemand ist anzuhören.');
    await user.click(act('hear').getByRole('button'));
    await user.unfold('Umlauf beginnen');
    await user.type(act('circulate').getByLabel('Frist bis'), later(14));
    await user.click(act('circulate').getByRole('button'));
    await page.getByText('0 von 16').waitFor();
    await user.unfold('Übrige Stimmen abgeben');
    await user.click(button('Übrige Stimmen abgeben'));
    await page.getByText('16 von 16').waitFor();
    await user.unfold('Abstimmung schließen');
    await user.click(act('close-vote').getByRole('button'));
    await page.getByText('Angenommen').first().waitFor();
    expect(await page.getByText('Angenommen, weil').innerText()).toMatch(/8 Stimmen \(Ja, Land\) mehr sind als 4 .* 8 Stimmen \(Ja, Kommunen\) mehr sind als 4/);

    // The map today, on 01.01.2025, and as nothing was recorded yet.
    await user.go('Zurück zum Land');
    await page.getByText('Vorführung. Keine Auskunft einer Behörde.').waitFor();
    await user.go('Karte');
    await user.type(page.getByRole('combobox', { name: 'Leistung oder Vorhaben' }), 'Wohngeld');
    await user.click(button('Karte zeigen'));
    await page.getByRole('heading', { level: 1, name: 'Karte: Wohngeld' }).waitFor();
    await legend('Große Kreisstadt').getByText('96').waitFor();
    await user.type(page.locator('main input[type=date][name=on]'), '2025-01-01');
    await page.getByText('01.01.2025: 1 anders').waitFor();
    await legend('Stadtkreis').getByText('9', { exact: true }).waitFor();
    await user.type(page.locator('main input[type=number][name=at]'), '0');
    await legend('nicht erfasst').getByText('1.101').waitFor();

    expect(user.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await page.context().close();
  });
});
