import type { Locator, Page } from 'playwright';

/** How a page is used: what is pressed, followed, filled in, chosen, ticked. Every way finds its control by the name that a reader sees. */
export type Hands = {
  /** Opens the form of an act, where it stands folded among others. */
  open: (page: Page, name: RegExp) => Promise<void>;
  press: (page: Page, name: RegExp) => Promise<void>;
  follow: (page: Page, name: RegExp) => Promise<void>;
  /** Fills a field of a form in; of a list it chooses the option of this value, a box it ticks. */
  set: (form: Locator, label: RegExp, value: string) => Promise<void>;
};

const button = (page: Page, name: RegExp): Locator => page.getByRole('button', { name }).first();
const link = (page: Page, name: RegExp): Locator => page.getByRole('link', { name }).first();
const control = (form: Locator, label: RegExp): Locator => form.getByLabel(label).filter({ visible: true }).first();

type Kind = 'select' | 'date' | 'checkbox' | 'text';
const kindOf = (target: Locator): Promise<Kind> => target.evaluate((element) => (element instanceof HTMLSelectElement ? 'select' : element instanceof HTMLInputElement && (element.type === 'date' || element.type === 'checkbox') ? element.type : 'text'));

async function unfold(page: Page, name: RegExp, open: (summary: Locator) => Promise<void>): Promise<void> {
  if (await button(page, name).isVisible()) return;
  const folded = page.locator('details:not([open]) > summary').filter({ hasText: name });
  if (await folded.count() > 0) await open(folded.first());
}

/** By a pointer: `point` is its click or its tap. */
const pointing = (point: (target: Locator) => Promise<void>): Hands => ({
  open: (page, name) => unfold(page, name, point),
  press: (page, name) => point(button(page, name)),
  follow: (page, name) => point(link(page, name)),
  set: async (form, label, value) => {
    const target = control(form, label);
    const kind = await kindOf(target);
    if (kind === 'select') await target.selectOption(value);
    else if (kind !== 'checkbox') await target.fill(value);
    else if (!await target.isChecked()) await point(target);
  },
});

export const mouse = pointing((target) => target.click());

/** The page has to be one that is touched. */
export const finger = pointing((target) => target.tap());

const MOST_STOPS = 300;

/** Tabs on from where the focus is, over the end of the page to its top, until a control has the focus: whatever cannot be reached so fails. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(target)} was not reached by ${MOST_STOPS} presses of Tab.`);
}

async function enter(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** What is done with the control that has the focus. */
const TYPED: Readonly<Record<Kind, (page: Page, target: Locator, value: string) => Promise<void>>> = {
  select: async (page, target, value) => {
    const steps = await target.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
    }, value);
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  },
  // The parts of a date are typed in the order of the browser's language, which is English here.
  date: async (page, _target, value) => {
    const [year, month, day] = value.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
  },
  checkbox: async (page, target) => {
    if (!await target.isChecked()) await page.keyboard.press('Space');
  },
  text: async (page, _target, value) => {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(value);
  },
};

export const keyboard: Hands = {
  open: (page, name) => unfold(page, name, (summary) => enter(page, summary)),
  press: (page, name) => enter(page, button(page, name)),
  follow: (page, name) => enter(page, link(page, name)),
  set: async (form, label, value) => {
    const target = control(form, label);
    const kind = await kindOf(target);
    await reach(form.page(), target);
    await TYPED[kind](form.page(), target, value);
    const got = kind === 'checkbox' ? String(await target.isChecked()) : await target.inputValue();
    if (got !== (kind === 'checkbox' ? 'true' : value)) throw new Error(`${label.source}: by keyboard it says ${got}, not ${value}.`);
  },
};
