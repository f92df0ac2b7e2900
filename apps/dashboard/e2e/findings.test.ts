import type { FindingsPage } from '@feder/contract/schemas';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { clerkOf, later } from './clerk.ts';
import { startProduct, type Product } from './product.ts';
import { sound } from './sound.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

const open = (address: string, script = true) => openPage(browser, product.url + address, { script });

const DAY = 'on=2026-11-23&world=planspiel';

describe('the page of findings', () => {
  it('is reached from the navigation and lists every kind of the Planspiel', async () => {
    const page = await open(`/?${DAY}`);
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Befunde' }).click();
    await page.getByRole('heading', { level: 1, name: 'Befunde' }).waitFor();
    const counts = await page.getByRole('complementary', { name: 'Arten' }).getByRole('row').allInnerTexts();
    expect(counts.slice(1)).toHaveLength(18);
    expect(counts.slice(1).filter((row) => /\s0$/.test(row))).toEqual([]);
    await page.context().close();
  });

  it('are counted beside the link that leads to it, as the clocks of the page stand', async () => {
    const { counts } = await (await fetch(`${product.url}/api/v1/findings?limit=1&${DAY}`)).json() as FindingsPage;
    const open = counts.reduce((sum, { findings, waived }) => sum + findings - waived, 0);
    const linkOn = async (address: string) => {
      const page = await openPage(browser, product.url + address);
      const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: /^Befunde \d/ });
      await link.waitFor();
      const said = (await link.innerText()).replaceAll(/\s+/g, ' ');
      await page.context().close();
      return said;
    };
    expect(open).toBeGreaterThan(20);
    expect(await linkOn(`/vereinbarungen?${DAY}`)).toBe(`Befunde ${open} offen am 23.11.2026`);
    expect(await linkOn('/vereinbarungen?on=2025-12-31&world=planspiel')).toBe('Befunde 0 offen am 31.12.2025');
  });

  it('sorts the kinds by how often they are found, and says so', async () => {
    const page = await open(`/befunde?${DAY}`);
    const kinds = page.getByRole('complementary', { name: 'Arten' });
    await kinds.getByRole('button', { name: 'Anzahl' }).click();
    await kinds.getByRole('button', { name: 'Anzahl' }).click();
    const counts = (await kinds.getByRole('cell').allInnerTexts()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
    expect(await kinds.getByRole('status').innerText()).toBe('Sortiert nach Anzahl, absteigend');
    await page.context().close();
  });

  it('says what, why, since when, and who could mend it, and leads to the cell', async () => {
    const page = await open(`/befunde?kind=DOUBLE&subject=gemeinsame-leitstelle&${DAY}`);
    const article = page.getByRole('article');
    expect(await article.count()).toBe(1);
    const text = await article.innerText();
    expect(text).toContain('stehen sich bei „Gemeinsame Leitstelle“ gegenüber');
    expect(text).toContain('keine ersetzt die andere');
    expect(text).toContain('01.04.2026');
    expect(text).toContain('Paritätisches Gremium');
    await article.getByRole('link', { name: 'Antwort ansehen' }).click();
    await page.waitForURL(/zustaendigkeit.*subject=gemeinsame-leitstelle/);
    await page.context().close();
  });

  it('never says that connexity is violated', async () => {
    const page = await open(`/befunde?kind=UNFUNDED&${DAY}`);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Konnexität prüfen');
    expect(text).not.toMatch(/verletzt/i);
    await page.context().close();
  });

  it('speaks English', async () => {
    const page = await open(`/befunde?kind=UNCOVERED&lang=en&${DAY}`);
    expect(await page.getByRole('article').innerText()).toContain('“Appointments” is not live in 3 of 24 municipalities');
    await page.context().close();
  });

  it('says where nothing is found, and leads back', async () => {
    const page = await open('/befunde?kind=GAP&world=planspiel&on=2025-12-31');
    await page.getByRole('heading', { name: 'Kein Befund.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Alle Befunde' }).first().click();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await page.context().close();
  });
});

describe.each([[false, 'without JavaScript'], [true, 'with it']])('the filter (%s)', (script) => {
  it('takes a kind and typed words', async () => {
    const page = await open(`/befunde?${DAY}`, script);
    await page.getByLabel('Art', { exact: true }).selectOption('GAP');
    await page.getByLabel('Leistung oder Vorhaben').fill('Kartendienst');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL(/kind=GAP/);
    await page.waitForLoadState('networkidle');
    const all = await page.getByRole('article').allInnerTexts();
    expect(all).toHaveLength(2);
    for (const text of all) expect(text).toContain('Kartendienst');
    await page.context().close();
  });
});

it('prints on A4 without a cut column', async () => {
  const page = await open(`/befunde?${DAY}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 660, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.context().close();
});

describe('from a finding to its draft', () => {
  it('begins the draft with subject, role, place and the rules that it replaces', async () => {
    const page = await open(`/befunde?kind=DOUBLE&subject=gemeinsame-leitstelle&${DAY}`);
    await page.getByRole('article').getByRole('link', { name: 'Beschluss entwerfen' }).press('Enter');
    await page.waitForURL(/beschluesse\/neu\?.*muster=LEAD.*replaces=/);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('subject'), asked.get('role'), asked.get('place'), asked.get('replaces')?.split(',').length, asked.get('board')]).toEqual(['gemeinsame-leitstelle', 'LEAD', '99', 2, 'ps-it-rat']);
    await page.context().close();
  });

  it('repeals a rule without effect: the sentence names its clause, and no answer changes', async () => {
    const page = await open('/');
    await clerkOf(() => product.url, 'ps-it-rat').signIn(page, 'ps-it-rat-vorsitz');
    await page.goto(`${product.url}/befunde?kind=SHADOWED&world=planspiel`);
    await page.getByRole('article').getByRole('link', { name: 'Beschluss entwerfen' }).click();
    const clause = page.locator('#ziffer-1');
    await clause.getByText('gilt „ITR-2026/13, Ziffer 1: Der IT-Betrieb führt das Haushaltsbuch“ nicht mehr.').waitFor();
    const effect = page.locator('.prepare-effect');
    await effect.getByText('Der Beschluss ändert an keinem Tag eine Antwort.').waitFor();
    await sound(page);
    await clause.getByRole('combobox', { name: 'Was aufgehoben wird' }).selectOption('ps-itr-2026-12-1');
    await clause.getByText('gilt „ITR-2026/12, Ziffer 1: Der IT-Betrieb führt die Terminbuchung“ nicht mehr.').waitFor();
    await effect.getByText(/Terminbuchung/).first().waitFor();
    await page.context().close();
  });

  it('repeals one of two delegations in a circle and notes a report, without JavaScript', async () => {
    const page = await open('/', false);
    await clerkOf(() => product.url, 'ps-landtag').signIn(page, 'ps-landtag-vorsitz');
    await page.goto(`${product.url}/befunde?kind=CIRCULAR_DELEGATION&world=planspiel`);
    const offered = page.getByRole('article').getByRole('link', { name: 'Beschluss entwerfen' });
    expect(await offered.count()).toBe(2);
    await offered.and(page.getByRole('link', { name: 'von der Kommunal-IT Planspielland' })).click();
    await page.getByLabel('Titel der Vorlage').fill('Rückübertragung aufheben');
    await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rückübertragung aufheben' }).waitFor();
    expect(await page.locator('#ziffer-1').innerText()).toContain('bei „Fundsachen (Planspiel)“ die Übertragung von der Kommunal-IT Planspielland auf den Zweckverband Leitstelle Südfeder');
    expect(await page.locator('.prepare-effect').innerText()).toMatch(/Durchführung[^]*Fundsachen/);

    await page.getByRole('link', { name: 'Zur Kenntnis nehmen' }).click();
    await page.getByLabel('Text', { exact: true }).fill('Der Bericht der Fundstellen wird zur Kenntnis genommen.');
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    expect(await page.locator('#ziffer-2').innerText()).toContain('Der Bericht der Fundstellen wird zur Kenntnis genommen.');
    await page.context().close();
  });

  it('changes the clause that reaches too far, and instructs a body, without JavaScript', async () => {
    const page = await open('/', false);
    await clerkOf(() => product.url, 'ps-it-rat').signIn(page, 'ps-it-rat-vorsitz');
    await page.goto(`${product.url}/befunde?kind=ULTRA_VIRES&world=planspiel`);
    await page.getByRole('article').getByRole('link', { name: 'Beschluss entwerfen' }).click();
    expect(await page.getByRole('combobox', { name: 'Was geändert wird' }).inputValue()).toBe('assignment:ps-gr-2026-1-1');
    await page.getByLabel('Titel der Vorlage').fill('Bürgerportal nur vor Ort');
    await page.getByRole('combobox', { name: 'Ort', exact: false }).first().selectOption('991150003003');
    await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bürgerportal nur vor Ort' }).waitFor();
    expect(await page.locator('#ziffer-1').innerText()).toMatch(/wird „GR-2026\/1, Ziffer 1: [^“]*“ geändert\. Das gilt dann für Kielhausen\./);
    await page.getByRole('link', { name: 'Auftrag erteilen' }).click();
    await page.getByRole('combobox', { name: 'Gegenstand' }).selectOption('ps-videosprechstunde');
    await page.getByRole('combobox', { name: 'Beauftragte Stelle' }).selectOption('ps-kommunal-it');
    await page.getByLabel('Was zu tun ist', { exact: true }).fill('Bericht vorlegen');
    await page.getByLabel('Bis zum').fill(later(90));
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    expect(await page.locator('#ziffer-2').innerText()).toMatch(/Die Kommunal-IT Planspielland wird beauftragt, bis zum \d\d\.\d\d\.\d{4}: Bericht vorlegen\./);
    await page.context().close();
  });

  it('chooses what a new rule replaces from what is recorded, or names it by hand', async () => {
    const page = await open('/');
    await clerkOf(() => product.url, 'ps-it-rat').signIn(page, 'ps-it-rat-vorsitz');
    await page.goto(`${product.url}/befunde?kind=DOUBLE&subject=gemeinsame-leitstelle&world=planspiel`);
    await page.getByRole('article').getByRole('link', { name: 'Beschluss entwerfen' }).click();
    const replaced = page.getByRole('group', { name: 'Ersetzt die Regel' });
    await replaced.waitFor();
    expect(await replaced.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await replaced.innerText()).toContain('Für die Federführung bei „Gemeinsame Leitstelle“ die Regel, die den IT-Betrieb Planspielland nennt');
    await replaced.getByRole('checkbox').last().uncheck();
    await page.getByRole('combobox', { name: 'Ersetzt auch die Regel' }).selectOption('ps-itr-2026-3-1-lead');
    await page.getByLabel('Regel nach ihrer Kennung').fill('ps-itr-2026-5-1-lead');
    await page.getByRole('combobox', { name: 'Stelle', exact: true }).selectOption('ps-it-betrieb');
    await page.locator('#ziffer-1').getByText('3 bisherige Regeln enden damit.').waitFor();
    await sound(page);
    await page.context().close();
  });

  it('leads to where an entry is made, and takes the assessment of costs that is missing, without JavaScript', async () => {
    const page = await open('/befunde?kind=UNCOVERED&world=planspiel', false);
    expect(await page.getByRole('article').first().getByRole('link', { name: 'Zum Rollout-Stand' }).getAttribute('href')).toMatch(/^\/vorhaben\/ps-terminbuchung\?.*#rollout$/);
    await page.goto(`${product.url}/befunde?kind=UNFUNDED&world=planspiel`);
    await page.getByText('Kostenfolgenabschätzung beifügen: Sie sind nicht angemeldet. Das dürfen: der Vorsitz, die Geschäftsstelle oder die Registerstelle.').first().waitFor();
    await clerkOf(() => product.url, 'ps-paritaet').signIn(page, 'ps-registerstelle');
    await page.goto(`${product.url}/befunde?kind=UNFUNDED&world=planspiel`);
    const missing = page.getByRole('article').filter({ has: page.locator('summary', { hasText: 'Kostenfolgenabschätzung beifügen' }) });
    const before = await missing.count();
    await missing.first().locator('summary', { hasText: 'Kostenfolgenabschätzung beifügen' }).click();
    await missing.first().getByLabel('Bezeichnung der Kostenfolgenabschätzung').fill('Abschätzung vom November');
    await missing.first().getByRole('button', { name: 'Kostenfolgenabschätzung beifügen' }).click();
    await page.goto(`${product.url}/befunde?kind=UNFUNDED&world=planspiel`);
    expect([before > 0, await missing.count()]).toEqual([true, before - 1]);
    await page.context().close();
  });

  it('says for real bodies what it would take, and offers no draft', async () => {
    const page = await open('/befunde?kind=GAP&subject=gemeinsames-rechenzentrum&on=2026-11-23', false);
    const article = page.getByRole('article').first();
    expect(await article.innerText()).toContain('Über wirkliche Stellen beschließt in Feder niemand');
    expect(await article.getByRole('link', { name: 'Beschluss entwerfen' }).count()).toBe(0);
    await page.context().close();
  });
});
