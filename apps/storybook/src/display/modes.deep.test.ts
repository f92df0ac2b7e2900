import type {} from '@vitest/browser-playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { assertMedia, assertNoOverflow, assertReadableSize } from '../../.storybook/checks.ts';
import { assertIconsSeen, assertMasksSeen, assertTextSeen } from '../../.storybook/icons-seen.ts';
import { stories } from '../testing/stories.ts';
import { assertNothingCut, assertPaper, assertStill } from './checks.ts';

type Mode = { before: () => Promise<void>; media: string; also: (root: Element) => void };

const PRINT_WIDTH = 658;

const modes: Record<string, Mode> = {
  // A4 without its margins of 18 mm, at 96 dpi. The browser itself takes the print rules.
  print: {
    before: async () => {
      await page.viewport(PRINT_WIDTH, 900);
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    },
    media: 'print', also: assertPaper,
  },
  'text-400': { before: () => Promise.resolve(expect(getComputedStyle(document.documentElement).fontSize).toBe('64px')), media: '(max-width: 20em)', also: assertNothingCut },
  'reduced-motion': { before: () => Promise.resolve(), media: '(prefers-reduced-motion: reduce)', also: assertStill },
  'contrast-dark': { before: () => Promise.resolve(), media: '(forced-colors: active) and (prefers-color-scheme: dark)', also: assertTextSeen },
};

const name = import.meta.env['VITE_DISPLAY'] as string;
const mode = modes[name];
if (!mode) throw new Error(`There is no mode "${name}".`);

/** One page for each component: its first story. */
const first = [...Map.groupBy(stories, ({ title }) => title.split(' ')[0] ?? '')].flatMap(([component, own]) => own.slice(0, 1).map((story) => ({ component, story })));

beforeAll(mode.before);
afterEach(() => document.body.replaceChildren());

describe(`every component, shown for ${name}`, () => {
  it.each(first)('$component', async ({ story }) => {
    await (name === 'print' ? story.show() : story.run());
    assertMedia(mode.media);
    assertNoOverflow();
    assertReadableSize(document.body);
    assertIconsSeen(document.body);
    assertMasksSeen(document.body);
    mode.also(document.body);
    expect(document.body.childElementCount).toBeGreaterThan(0);
  });

  it('are as many as there are stories of components', () => expect(first.length).toBeGreaterThan(65));
});
