import { expect, it } from 'vitest';
import { formatShare } from './format.ts';

/** Intl writes a narrow or a fixed space before the sign. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it.each([
  [2_097_675, 11_280_257, '18,6 %'], [0, 11_280_257, '0,0 %'], [11_280_257, 11_280_257, '100,0 %'],
  [1, 2000, '0,1 %'], [1, 2001, '< 0,1 %'], [1999, 2000, '> 99,9 %'], [125, 1000, '12,5 %'], [1245, 10_000, '12,5 %'], [0, 0, '0,0 %'],
])('%i of %i is %s', (part, whole, said) => expect(plain(formatShare(part, whole, 'de'))).toBe(said));

it('is written as English does', () => expect(plain(formatShare(2_097_675, 11_280_257, 'en'))).toBe('18.6%'));
