import { describe, expect, it } from 'vitest';
import { agsOf, asArs, levelOf, lift, pathOf } from './ars.ts';
import { asDay, covers, dayBefore, isDay, later, plusDays, sooner, span } from './day.ts';
import { asId } from './ids.ts';
import { add, compare, ratio, readRatio, writeRatio } from './ratio.ts';

describe('keys of places', () => {
  it('knows the level by the digits', () => expect(['', '08', '081', '08115', '081155001', '081155001001'].map((key) => levelOf(asArs(key)))).toEqual(['GERMANY', 'LAND', 'DISTRICT', 'COUNTY', 'ASSOCIATION', 'MUNICIPALITY']));
  it('refuses other lengths and letters', () => { for (const bad of ['0', '0811', '08115003', '08x']) expect(() => asArs(bad)).toThrow('no Regionalschlüssel'); });
  it('walks from the place up to Germany', () => expect(pathOf(asArs('081155001001'))).toEqual(['081155001001', '081155001', '08115', '081', '08', '']));
  it('drops the association for the 8-digit key', () => expect(agsOf(asArs('081150003003'))).toBe('08115003'));
  it('lifts only upwards', () => { expect(lift(asArs('08115'), 'LAND')).toBe('08'); expect(lift(asArs('08'), 'COUNTY')).toBeNull(); });
});

describe('days', () => {
  it('knows leap days', () => expect(['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29'].map(isDay)).toEqual([true, false, true, false]));
  it('is half-open', () => { const s = span(asDay('2026-01-01'), asDay('2026-12-01')); expect([covers(s, asDay('2026-11-30')), covers(s, asDay('2026-12-01'))]).toEqual([true, false]); });
  it.each([['2026-12-31', '2027-01-01'], ['2024-02-28', '2024-02-29'], ['2023-02-28', '2023-03-01'], ['1900-02-28', '1900-03-01'], ['0099-12-31', '0100-01-01'], ['0004-02-28', '0004-02-29'], ['0000-12-31', '0001-01-01']])('after %s comes %s', (before, after) => {
    expect([plusDays(asDay(before), 1), plusDays(asDay(after), -1), dayBefore(asDay(after))]).toEqual([after, before, before]);
  });
  it('counts over years', () => expect([plusDays(asDay('0050-03-01'), 366), plusDays(asDay('2026-12-01'), -180)]).toEqual(['0051-03-02', '2026-06-04']));
  it('takes the nearer of two ends and the later of two beginnings, open ones last and first', () => {
    const [a, b] = [asDay('2026-01-01'), asDay('2027-01-01')];
    expect([sooner(a, b), sooner(b, a), sooner(null, b), sooner(a, null), sooner(null, null)]).toEqual([a, a, b, a, null]);
    expect([later(a, b), later(b, a), later(null, b), later(a, null), later(null, null)]).toEqual([b, b, b, a, null]);
  });
  it('refuses an empty span', () => expect(() => span(asDay('2026-01-01'), asDay('2026-01-01'))).toThrow('holds no day'));
});

describe('shares', () => {
  it('adds exactly', () => expect(writeRatio(add(ratio(1n, 10n), ratio(2n, 10n)))).toBe('3/10'));
  it('compares without division', () => expect(compare(readRatio('1/3'), readRatio('333/1000'))).toBe(1));
  it('refuses what is no share', () => expect(() => readRatio('0.5')).toThrow('Expected a fraction'));
});

it('ids are ASCII and readable', () => {
  expect(asId('gemeinde-081150003003')).toBe('gemeinde-081150003003');
  expect(() => asId('Böblingen', 'body')).toThrow('body: "Böblingen" is no id');
});
