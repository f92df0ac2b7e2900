import type { Page } from 'playwright';
import { expect } from 'vitest';
import { clerkOf, later } from './clerk.ts';

/** What a page must be wherever a journey pauses; without scripts nothing more is looked at than what the journey itself reads. */
type Look = (page: Page) => Promise<void>;

/** What offices do on the pages, each the same with and without scripts. */
export function officeJourneys(url: () => string) {
  const { signIn, write, unfold, step } = clerkOf(url, 'ps-paritaet');
  const corrections = () => `${url()}/hinweise?world=planspiel`;

  /** From a hint on an answer to a correction that another office certifies. */
  async function correct(page: Page, look: Look): Promise<void> {
    await page.goto(`${url()}/zustaendigkeit/hinweis?world=planspiel&subject=ps-terminbuchung&place=991150003003&role=OPERATE`);
    await page.getByLabel('Was ist falsch').fill('Der Beginn ist falsch erfasst: es war der 1. Juli.');
    await page.getByRole('button', { name: 'Hinweis senden' }).click();
    await page.getByText('Ihr Hinweis ist eingegangen.').waitFor();
    await page.goto(corrections());
    await page.getByText('Hinweise lesen Stellen, die angemeldet sind.').waitFor();

    await signIn(page, 'ps-registerstelle');
    await page.goto(corrections());
    await unfold(page, 'Bearbeiten');
    await page.getByLabel('Quelle').fill('planspiel');
    await page.getByLabel('Gilt ab').last().fill('2026-07-01');
    await page.getByLabel('Begründung').fill('Der Beschluss nennt den 1. Juli.');
    await step(page, 'Berichtigung vorschlagen');
    await page.getByText('Soll lauten').waitFor();
    await look(page);

    await signIn(page, 'ps-rechtsaufsicht');
    await page.goto(corrections());
    await page.getByLabel('Vermerk').last().fill('Geprüft am Original.');
    await step(page, 'Über die Berichtigung entscheiden');
    await page.getByText('berichtigt').waitFor();
  }

  /** Asks those who hold a task whether the record is right, and closes the round. */
  async function askRound(page: Page, look: Look): Promise<void> {
    await signIn(page, 'ps-registerstelle');
    await page.goto(corrections());
    await page.getByLabel('Bezeichnung').fill('Winterrunde');
    await page.getByRole('combobox', { name: 'Gegenstand' }).selectOption('ps-videosprechstunde');
    await page.getByLabel('Antworten bis').fill(later(30));
    await step(page, 'Bestätigungsrunde eröffnen');
    await page.getByRole('heading', { name: 'Winterrunde' }).waitFor();
    await look(page);
    await signIn(page, 'ps-gemeindebund-praesidium');
    await page.goto(corrections());
    const round = page.getByRole('article', { name: 'Winterrunde' });
    await round.getByLabel('Vermerk').first().fill('So ist es.');
    await round.getByRole('button', { name: 'Antworten' }).first().click();
    await round.getByText('1 von').first().waitFor();
    await signIn(page, 'ps-registerstelle');
    await page.goto(corrections());
    await step(page, 'Runde schließen');
    await round.getByText('1 bestätigt').waitFor();
  }

  /** Takes an attachment, hears offices, and lets the board amend the text. */
  async function prepare(page: Page, look: Look): Promise<void> {
    await signIn(page, 'ps-paritaet-land-1');
    const file = await write(page, 'Hygieneschulung gemeinsam');
    await unfold(page, 'Anlage beifügen');
    await page.getByLabel('Datei').setInputFiles({ name: 'Kosten.csv', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('Jahr;Euro\n2027;1000\n') });
    await step(page, 'Anlage beifügen');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Kosten.csv' }).click()]);
    expect(download.suggestedFilename()).toBe('Kosten.csv');
    await unfold(page, 'Anlage beifügen');
    await page.getByLabel('Datei').setInputFiles({ name: 'Kosten.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
    await step(page, 'Anlage beifügen');
    expect(await page.getByRole('alert').innerText()).toContain('Nichts wurde geändert.');
    await page.goto(file);
    await step(page, 'Einreichen');

    await signIn(page, 'ps-paritaet-geschaeftsstelle');
    await page.goto(file);
    await unfold(page, 'Anhörung eröffnen');
    await page.getByLabel('Gemeindebund: Präsidium').check();
    await page.getByLabel('Rechtsaufsicht Nordfeder').check();
    await page.getByLabel('Stellungnahme bis').fill(later(14));
    await step(page, 'Anhörung eröffnen');
    expect(await page.locator('#anhoerung').locator('..').locator('..').innerText()).toMatch(/läuft[^]*Gemeindebund: Präsidium: hat noch nicht geantwortet/);
    await unfold(page, 'Anhörung abschließen');
    await page.getByLabel('Bemerkung').first().fill('Eilbedürftig.');
    await step(page, 'Anhörung abschließen');
    expect(await page.getByRole('alert').innerText()).toContain('2 Stellen haben noch nicht geantwortet');
    // What was typed is still there, and its form is open.
    expect(await page.getByLabel('Bemerkung').first().inputValue()).toBe('Eilbedürftig.');
    await page.getByLabel('Vor Ablauf der Frist beenden').check();
    await step(page, 'Anhörung abschließen');
    expect(await page.locator('#verlauf').locator('..').locator('..').innerText()).toContain('Eilbedürftig.');

    await signIn(page, 'ps-paritaet-kommunen-1');
    await page.goto(file);
    await unfold(page, 'Änderungsantrag stellen');
    await page.getByLabel('Andere Stelle').selectOption('ps-land');
    await step(page, 'Änderungsantrag stellen');
    expect(await page.locator('#aenderungen').locator('..').locator('..').innerText()).toMatch(/Antrag 1[^]*ändert Fassung 1[^]*Planspielland/);
    await look(page);
  }
  return { correct, askRound, prepare };
}
