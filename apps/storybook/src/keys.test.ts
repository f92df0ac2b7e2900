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

const button = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === name || each.ariaLabel === name);

describe('a dialog', () => {
  it('opens by the browser\'s own command, keeps Tab inside, closes by Escape and gives the focus back', async () => {
    await show('dialog Question');
    const [opener, dialog] = [button('Ziffer löschen'), document.querySelector('dialog')];
    opener?.focus();
    await userEvent.keyboard('{Enter}');
    expect(dialog?.matches(':modal')).toBe(true);
    expect(document.activeElement?.ariaLabel).toBe('Schließen');
    await userEvent.tab();
    expect([active(), dialog?.contains(document.activeElement)]).toEqual(['Ziffer löschen', true]);
    await userEvent.keyboard('{Escape}');
    expect([dialog?.open, document.activeElement]).toEqual([false, opener]);
  });
});

describe('a drawer', () => {
  it('closes by a press beside it', async () => {
    await show('drawer AtTheEnd');
    const drawer = document.querySelector('dialog');
    expect(drawer?.open).toBe(true);
    await userEvent.click(document.documentElement, { position: { x: 4, y: 300 }, force: true });
    expect(drawer?.open).toBe(false);
  });
});

describe('a toggletip', () => {
  it('opens by Enter and closes by Escape, with the focus on its button', async () => {
    await show('toggletip BesideAWord');
    const [sign, text] = [button('Was heißt ungeprüft?'), document.querySelector('[popover]')];
    sign?.focus();
    await userEvent.keyboard('{Escape}');
    expect(text?.matches(':popover-open')).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(text?.matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect([text?.matches(':popover-open'), document.activeElement]).toEqual([false, sign]);
  });
});

describe('a menu', () => {
  it('opens at its first item by Enter, closes by Escape with the focus back, and by Tab', async () => {
    await show('menu Actions');
    const [opener, menu] = [button('Mehr'), document.querySelector('[role=menu]')];
    opener?.focus();
    await userEvent.keyboard('{Escape}{Enter}');
    expect([menu?.matches(':popover-open'), active()]).toEqual([true, 'Duplizieren']);
    await userEvent.keyboard('{Escape}');
    expect([menu?.matches(':popover-open'), document.activeElement]).toEqual([false, opener]);
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect([menu?.matches(':popover-open'), menu?.contains(document.activeElement)]).toEqual([false, false]);
  });
});

describe('a tree', () => {
  it('opens a branch by Enter, and Tab leads through what is shown', async () => {
    await show('tree English');
    const [branch] = document.querySelectorAll('details');
    branch?.querySelector('summary')?.focus();
    await userEvent.tab();
    expect(active()).toBe('CIO/CDO');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(branch?.open).toBe(false);
    await userEvent.tab();
    expect(active()).toBe('Komm.ONE');
  });
});

describe('the boxes of a multi select', () => {
  it('take a chosen one away by Space', async () => {
    await show('multi-select Removed');
    const box = document.querySelector<HTMLInputElement>('[type=checkbox]');
    box?.focus();
    await userEvent.keyboard(' ');
    expect([document.querySelectorAll('[type=checkbox]').length, document.activeElement?.role]).toEqual([0, 'combobox']);
  });
});
