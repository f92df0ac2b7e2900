import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { stories } from './testing/stories.ts';

/** The ring around what has the focus: its width in px and whether it is drawn. */
function ring(element: Element) {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return { drawn: outlineStyle !== 'none', width: Number.parseFloat(outlineWidth) };
}

const inView = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width >= 24 && height >= 18;
};

/** Tab, pressed through the page, shows where it is: WCAG 2.2, 2.4.7 and 2.5.8. */
async function tabThrough() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const seen = new Set<Element>();
  // No story holds more stops than this; a page that traps the focus ends here, too.
  for (let press = 0; press < 40; press += 1) {
    await userEvent.tab();
    const at = document.activeElement;
    if (!at || at === document.body || seen.has(at)) break;
    seen.add(at);
    const name = at.textContent?.trim() || at.getAttribute('name') || at.tagName;
    expect(ring(at), name).toEqual({ drawn: true, width: 3 });
    expect(inView(at), `${name} is large enough to be seen and hit`).toBe(true);
  }
}

afterEach(() => {
  document.body.replaceChildren();
});

// `run` renders the story, lets it play, and ends with axe and the checks of preview.tsx.
describe('every story', () => {
  it.each(stories)('$title', async ({ run }) => {
    await run();
    if (import.meta.env['VITE_STORY_TABS']) await tabThrough();
  });

  it('is one of all', () => expect(stories.length).toBeGreaterThan(150));
});
