import { describe, expect, it } from 'vitest';
import { attributeOf, brokenReferences, markup } from '../testing/markup.ts';
import { MenuItem, MenuLink } from './menu-item.tsx';
import { Menu } from './menu.tsx';
import { nextItem } from './next-item.ts';

const names = ['Ändern', 'Drucken', 'Duplizieren', 'Löschen'];

describe('a menu', () => {
  it('opens by the browser\'s own popover in the server\'s HTML', () => {
    const html = markup(<Menu label="Mehr"><MenuItem>Drucken</MenuItem><MenuLink href="/x">Öffnen</MenuLink></Menu>);
    expect(brokenReferences(html)).toEqual({ twice: [], nowhere: [] });
    expect(attributeOf(html, /<button[^>]*>/, 'popoverTarget')).toBe(attributeOf(html, /<div[^>]*>/, 'id'));
    expect(html).toContain('popover="auto"');
  });

  it.each([
    ['ArrowDown', -1, 0], ['ArrowDown', 3, 0], ['ArrowUp', 0, 3], ['ArrowUp', -1, 3], ['Home', 2, 0], ['End', 0, 3],
    ['d', 0, 1], ['D', 1, 2], ['d', 2, 1], ['ä', 3, 0], ['x', 0, undefined], [' ', 0, undefined], ['Enter', 0, undefined],
  ])('%s leads from %s to %s', (key, at, to) => {
    expect(nextItem(key, at, names)).toBe(to);
  });

  it('without items leads nowhere', () => {
    expect(nextItem('End', -1, [])).toBeUndefined();
  });
});
