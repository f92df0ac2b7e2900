import { describe, expect, it } from 'vitest';
import { agsOf, asArs, levelOf, lift, pathOf } from './ars.ts';
import { asDay, covers, isDay, span } from './day.ts';
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
