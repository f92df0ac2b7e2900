import { IconWarn } from '@feder/icons/warn';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attributeOf, markup } from '../testing/markup.ts';

const sheet = readFileSync(new URL('../../../css/src/field.css', import.meta.url), 'utf8');
const drawn = ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
const pathIn = (text: string) => Object.fromEntries(drawn.map((name) => [name, attributeOf(text, /<path[^>]*>/, name)]));

it('the icon that the sheet draws before an error is the one of the icons', () => {
  const mask = decodeURIComponent(/mask: url\("data:image\/svg\+xml,([^"]*)"\)/.exec(sheet)?.[1] ?? '').replaceAll("'", '"');
  const icon = markup(<IconWarn />);
  expect(pathIn(mask)).toEqual(pathIn(icon));
  expect(attributeOf(mask, /<svg[^>]*>/, 'viewBox')).toBe(attributeOf(icon, /<svg[^>]*>/, 'viewBox'));
  expect(pathIn(icon)['d']).toBeDefined();
});
