import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatch } from './match.ts';

describe('what the reader typed', () => {
  it.each([
    ['Tübingen', 'tüb', ['', 'Tüb', 'ingen']],
    ['Tübingen', 'tueb', ['', 'Tüb', 'ingen']],
    ['Tübingen', 'TUB', ['', 'Tüb', 'ingen']],
    ['Weil am Rhein', 'rhein', ['Weil am ', 'Rhein', '']],
    ['Großbettlingen', 'grossb', ['', 'Großb', 'ettlingen']],
    ['Bruchsal', 'ue', undefined],
    ['Aalen', '  ', undefined],
  ])('is shown in "%s" for "%s"', (label, query, expected) => {
    expect(findMatch(label, query)).toEqual(expected);
  });

  it('never changes a letter of the label', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (label, query) => {
      const match = findMatch(label, query);
      if (match) expect(match.join('')).toBe(label);
    }));
  });
});
