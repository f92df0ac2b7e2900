import { describe, expect, it } from 'vitest';
import { themeAttribute, themeCookie, themeFromCookie, themes } from './theme.ts';

describe('the theme in a cookie', () => {
  it.each(['light', 'dark'] as const)('%s is read back among others', (theme) => {
    const [pair = ''] = themeCookie(theme).split(';');
    expect(themeFromCookie(`a=1; ${pair}; b=2`)).toBe(theme);
    expect(themeCookie(theme)).toMatch(/; Path=\/; Max-Age=31536000; SameSite=Lax$/);
  });

  it('the system\'s leaves no cookie behind', () => expect(themeCookie('system')).toContain('Max-Age=0'));

  it.each([null, undefined, '', 'feder-theme=purple', 'x-feder-theme=dark', 'feder-theme=; other=dark'])('%s says nothing', (cookie) => {
    expect(themeFromCookie(cookie)).toBe('system');
  });

  it('a word that is no theme is not written', () => expect(themeCookie('dark; Domain=example.org')).toMatch(/^feder-theme=system;/));

  it('only a choice stands in the document', () => expect(themes.map(themeAttribute)).toEqual(['light', 'dark', undefined]));
});
