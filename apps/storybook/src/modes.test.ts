import { afterEach, expect, it } from 'vitest';
import '../.storybook/preview.tsx';
import { showAs } from '../.storybook/paper.ts';

const root = document.documentElement;
const role = (name: string) => getComputedStyle(root).getPropertyValue(`--feder-color-${name}`).trim();

afterEach(() => {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  showAs('screen');
});

it('theme, contrast and brand change the colours, alone and together', () => {
  expect([role('page'), role('action')]).toEqual(['#f3f4f7', '#2044aa']);
  root.dataset['brand'] = 'baden-wuerttemberg';
  expect([role('page'), role('action')]).toEqual(['#f3f4f7', '#000000']);
  root.dataset['contrast'] = 'more';
  expect([role('page'), role('action')]).toEqual(['#ffffff', '#000000']);
  root.dataset['theme'] = 'dark';
  expect([role('page'), role('on-action')]).toEqual(['#000000', '#000000']);
  delete root.dataset['contrast'];
  expect(role('page')).toBe('#0e0f1b');
});

it('paper is white, and gives the screen back', () => {
  root.dataset['theme'] = 'dark';
  showAs('print');
  expect(role('page')).toBe('#f3f4f7');
  showAs('screen');
  expect(role('page')).toBe('#0e0f1b');
});
