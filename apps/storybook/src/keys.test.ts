import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { stories } from './testing/stories.ts';

/** Shows a story after its own play; its keys are then pressed for real, as the stories' own events do not reach what the browser does by itself. */
async function show(title: string) {
  const story = stories.find((each) => each.title === title);
  if (!story) throw new Error(`No story "${title}". There are: ${stories.map((each) => each.title).join(', ')}`);
  await story.run();
}

const active = () => document.activeElement?.textContent?.trim();

afterEach(() => {
  document.body.replaceChildren();
});

describe('an accordion', () => {
  it('opens and closes by Enter and Space', async () => {
    await show('accordion OneAtATime');
    const [nobody, when] = document.querySelectorAll('details');
    nobody?.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    expect([nobody?.open, when?.open]).toEqual([true, false]);
    await userEvent.tab();
    expect(active()).toBe('When does a decision apply?');
    await userEvent.keyboard(' ');
    expect([nobody?.open, when?.open]).toEqual([false, true]);
    await userEvent.keyboard('{Enter}');
    expect([nobody?.open, when?.open]).toEqual([false, false]);
  });
});
