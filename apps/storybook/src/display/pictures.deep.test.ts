import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { stories } from '../testing/stories.ts';

/** One story each of fifteen components that carry a page: their pictures lie beside this file, as this very browser drew them. */
const SHOWN = [
  'button Primary', 'field WithHintAndError', 'checkbox Several', 'form NineFieldsRefused', 'alert Warn', 'badge Tones', 'status-badge Seven', 'card Gap', 'deadline-card Alliance',
  'disclosure Findings', 'duel ClassAgainstCounty', 'table RolesSideBySide', 'pagination InTheMiddle', 'step-indicator Second', 'timeline Office',
];

beforeAll(async () => {
  await page.viewport(640, 1600);
});
afterEach(() => document.body.replaceChildren());

describe('looks as it was last seen', () => {
  it.each(SHOWN)('%s', async (title) => {
    const story = stories.find((each) => each.title === title);
    if (!story) throw new Error(`There is no story "${title}" any more. Name another one of this component.`);
    await story.show();
    await document.fonts.ready;
    const shown = document.body.firstElementChild;
    if (!(shown instanceof HTMLElement)) throw new Error(`"${title}" shows nothing.`);
    // Around the ring of the focus.
    shown.style.padding = '16px';
    await expect(page.elementLocator(shown)).toMatchScreenshot(`${title.replace(/ .*/, '')}-${import.meta.env['VITE_DISPLAY'] as string}`);
  });

  it('is seen for fifteen components', () => expect(new Set(SHOWN.map((title) => title.split(' ')[0])).size).toBe(15));
});
