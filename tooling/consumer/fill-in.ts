import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Nine fields: sent empty, refused, corrected, taken. What was typed stays. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Wohnort').fill('Tübingen');
  await page.getByLabel('Personen im Haushalt').selectOption('2');
  await page.getByLabel('Miete im Monat').fill('640,50');
  await page.getByLabel('Was sollen wir noch wissen?').fill('Umzug im März');
  await page.getByLabel('Mir eine Nachricht senden').check();
  await page.getByRole('button', { name: 'Antrag senden' }).click();
  await page.getByRole('heading', { name: '4 Angaben fehlen oder stimmen nicht' }).waitFor();
  expect(await page.getByLabel('Wohnort').inputValue()).toBe('Tübingen');
  expect(await page.getByLabel('Personen im Haushalt').inputValue()).toBe('2');
  expect(await page.getByLabel('Mir eine Nachricht senden').isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Nennen Sie Ihren Namen.' }).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('name');
  await page.keyboard.type('Renée Ðorđević');
  for (const [label, part] of [['Tag', '1'], ['Monat', '2'], ['Jahr', '1980']] as const) await page.getByLabel(label, { exact: true }).fill(part);
  await page.getByLabel('Zur Miete').check();
  await page.getByLabel('Meine Angaben stimmen.').check();
  await page.getByRole('button', { name: 'Antrag senden' }).click();
  await page.getByText('Ihr Antrag ist eingegangen.').waitFor();
}
