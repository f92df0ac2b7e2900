import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('text as people type it', () => {
  it.each([['Tübingen', 'tuebingen'], ['TÜBINGEN', 'tuebingen'], ['Straße', 'strasse'], ['Weil der Stadt', 'weil der stadt'], ['Café', 'cafe'], ['Tu\u0308bingen', 'tuebingen']])('%s', (typed, folded) => expect(fold(typed)).toBe(folded));
  it('drops the dots where the base letter is meant', () => expect(fold('Tübingen', 'plain')).toBe('tubingen'));
  it('takes words apart at everything that is no letter and no digit', () => expect(wordsOf('Leinfelden-Echterdingen (Stadt), 08116078')).toEqual(['Leinfelden', 'Echterdingen', 'Stadt', '08116078']));
});
