import { expect, it } from 'vitest';
import { formatDaysIn, formatShare } from './format.ts';

/** Intl writes a narrow or a fixed space before the sign. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it.each([
  [2_097_675, 11_280_257, '18,6 %'], [0, 11_280_257, '0,0 %'], [11_280_257, 11_280_257, '100,0 %'],
  [1, 2000, '0,1 %'], [1, 2001, '< 0,1 %'], [1999, 2000, '> 99,9 %'], [125, 1000, '12,5 %'], [1245, 10_000, '12,5 %'], [0, 0, '0,0 %'],
])('%i of %i is %s', (part, whole, said) => expect(plain(formatShare(part, whole, 'de'))).toBe(said));

it('is written as English does', () => expect(plain(formatShare(2_097_675, 11_280_257, 'en'))).toBe('18.6%'));

it.each([['2022-06-28 bis 2024-12-10', '28.06.2022 bis 10.12.2024'], ['2021-05 bis 2026-05', '2021-05 bis 2026-05'], ['Abruf undatiert', 'Abruf undatiert']])('writes the days in "%s" as people do', (text, said) => expect(formatDaysIn(text, 'de')).toBe(said));
