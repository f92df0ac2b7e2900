import type { Page } from 'playwright';

const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
export const later = (days: number): string => new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What an office does on the pages of the Planspiel, for one board. */
export function clerkOf(url: () => string, board: string) {
  async function signIn(page: Page, office: string): Promise<void> {
    await page.goto(`${url()}/anmelden?world=planspiel`);
    await page.getByRole('combobox', { name: 'Stelle' }).selectOption(office);
    await page.getByRole('button', { name: 'Anmelden' }).click();
  }

  /** A draft by the template, and the address of its file. */
  async function write(page: Page, title: string): Promise<string> {
    await page.goto(`${url()}/beschluesse/neu?world=planspiel`);
    await page.getByRole('combobox', { name: 'Gremium' }).selectOption(board);
    await page.getByLabel('Titel der Vorlage').fill(title);
    await page.getByRole('combobox', { name: 'Rang' }).selectOption('beschluss-kommunal');
    await page.getByRole('combobox', { name: 'Gegenstand' }).selectOption('ps-hygieneschulung');
    await page.getByRole('combobox', { name: 'Ort', exact: true }).selectOption('991150003003');
    await page.getByRole('combobox', { name: 'Stelle', exact: true }).selectOption('ps-gemeinde-991150003003');
    await page.getByLabel('Gilt ab').fill(later(30));
    await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return page.url();
  }

  /** Opens the form of an act, where it stands folded among others. */
  async function unfold(page: Page, name: string): Promise<void> {
    const folded = page.locator('details:not([open]) > summary', { hasText: new RegExp(`^${name}$`) });
    if (await folded.count() > 0) await folded.click();
  }

  async function step(page: Page, name: string): Promise<void> {
    await unfold(page, name);
    await page.getByRole('button', { name, exact: true }).click();
  }

  const state = (page: Page) => page.locator('.feder-page-head').innerText();
  return { signIn, write, unfold, step, state };
}
