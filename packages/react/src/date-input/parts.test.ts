import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartsOf, readDate } from './parts.ts';

describe('a day in three fields', () => {
  it.each([
    [['', '', ''], { kind: 'EMPTY' }],
    [[' 1', '01 ', '2027'], { kind: 'DAY', day: '2027-01-01' }],
    [['29', '2', '2028'], { kind: 'DAY', day: '2028-02-29' }],
    [['29', '2', '2027'], { kind: 'WRONG', parts: ['day'] }],
    [['31', '4', '2027'], { kind: 'WRONG', parts: ['day'] }],
    [['1', '13', '2027'], { kind: 'WRONG', parts: ['month'] }],
    [['0', '0', '27'], { kind: 'WRONG', parts: ['day', 'month', 'year'] }],
    [['1', 'Jan', '2027'], { kind: 'WRONG', parts: ['month'] }],
    [['1', '', '2027'], { kind: 'MISSING', parts: ['month'] }],
    [['1', '1', '0001'], { kind: 'DAY', day: '0001-01-01' }],
  ] as const)('%j is %j', ([day, month, year], expected) => {
    expect(readDate({ day, month, year })).toEqual(expected);
  });

  it('gives back every day that it was given', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(readDate(datePartsOf(day))).toEqual({ kind: 'DAY', day });
    }));
  });
});
