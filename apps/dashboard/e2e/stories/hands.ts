import type { Locator, Page } from 'playwright';

/** How a page is used: what is pressed, chosen, filled in, ticked. Every way finds its control by the name that a reader sees. */
export type Hands = {
  /** Opens the form of an act, where it stands folded among others. */
  open: (page: Page, name: string) => Promise<void>;
  press: (page: Page, name: string) => Promise<void>;
  choose: (page: Page, label: string, value: string) => Promise<void>;
  fill: (page: Page, label: string, text: string) => Promise<void>;
};

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first();
const control = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true }).first();

async function unfold(page: Page, name: string, open: (summary: Locator) => Promise<void>): Promise<void> {
  if (await button(page, name).isVisible()) return;
  const folded = page.locator('details:not([open]) > summary', { hasText: new RegExp(`^${name}$`) });
  if (await folded.count() > 0) await open(folded.first());
}

export const mouse: Hands = {
  open: (page, name) => unfold(page, name, (summary) => summary.click()),
  press: (page, name) => button(page, name).click(),
  choose: async (page, label, value) => { await control(page, label).selectOption(value); },
  fill: async (page, label, text) => { await control(page, label).fill(text); },
};

/** Tabs until a control has the focus, from the top of the page on: whatever cannot be reached so fails. */
async function reach(page: Page, target: Locator): Promise<void> {
  await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); });
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(target)} was not reached by 150 presses of Tab.`);
}

export const keyboard: Hands = {
  open: (page, name) => unfold(page, name, async (summary) => {
    await reach(page, summary);
    await page.keyboard.press('Enter');
  }),
  press: async (page, name) => {
    await reach(page, button(page, name));
    await page.keyboard.press('Enter');
  },
  choose: async (page, label, value) => {
    const target = control(page, label);
    await reach(page, target);
    const steps = await target.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
    }, value);
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    if (await target.inputValue() !== value) throw new Error(`${label}: the arrows lead to ${await target.inputValue()}, not to ${value}.`);
  },
  fill: async (page, label, text) => {
    const target = control(page, label);
    await reach(page, target);
    if (await target.getAttribute('type') === 'date') {
      // The parts of a date are typed in the order of the browser's language, which is English here.
      const [year, month, day] = text.split('-');
      await page.keyboard.type(`${month}${day}${year}`);
      if (await target.inputValue() !== text) throw new Error(`${label}: typed ${text}, got ${await target.inputValue()}.`);
      return;
    }
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
};
