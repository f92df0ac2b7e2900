import fc, { type Arbitrary } from 'fast-check';
import { asArs } from '../../ars.ts';
import type { Scope } from '../../fact.ts';
import { asId } from '../../ids.ts';
import type { Territory } from '../../registers.ts';
import type { Succession } from '../../rules.ts';
import { days, fact, territory } from '../build.ts';
import { oneOf, rarely } from './time.ts';

/** A place at every level; two that merge into a new one (1.6.2026), one of which was itself new (1.1.2026), one that takes another in (1.3.2026), and one without municipality. */
const standing = ['', '08', '081', '08111', '08115', '081110000', '081155001', '081155002', '081155003'] as const;
const designations: Readonly<Record<number, string>> = { 0: 'Staat', 2: 'Land', 3: 'Regierungsbezirk', 5: 'Landkreis', 9: 'Verwaltungsgemeinschaft' };
export const municipalities = { a: '081155001001', b: '081155001002', s: '081110000000', merged: '081155002009', first: '081155002001', second: '081155002002', zero: '081155002003', taker: '081155003001', taken: '081155003002' } as const;
const unincorporated = '081159999999';

export const askedPlace: Arbitrary<string> = oneOf<string>([44, municipalities.a], [14, municipalities.b], [6, municipalities.s], [13, municipalities.merged], [10, municipalities.taker], [3, municipalities.first], [1, municipalities.taken], [1, unincorporated], [2, '08'], [2, '08115'], [1, '081155001'], [1, '']);

const merger = days('2026-06-01');
const takeover = days('2026-03-01');

export const placesArb: Arbitrary<Territory[]> = rarely(15).map((startUnknown) => {
  const begins = startUnknown ? { valid: days('2026-01-01'), startUnknown: true as const } : { valid: days('2020-01-01') };
  return [
    ...standing.map((key) => territory(key, `Gebiet ${key || 'Bund'}`, { designation: { de: designations[key.length] ?? 'Gemeinde', en: 'area' } })),
    territory(municipalities.a, 'Adorf', begins), territory(municipalities.b, 'Bdorf', { valid: days('2020-01-01') }), territory(municipalities.s, 'Stadt', begins),
    territory(municipalities.zero, 'Urdorf', { valid: days('2020-01-01', '2026-01-01') }), territory(municipalities.first, 'Erstdorf', { valid: days('2026-01-01', '2026-06-01') }), territory(municipalities.second, 'Zweitdorf', { valid: days('2020-01-01', '2026-06-01') }), territory(municipalities.merged, 'Neudorf', { valid: merger }),
    territory(municipalities.taker, 'Großdorf', { valid: days('2020-01-01') }), territory(municipalities.taken, 'Kleindorf', { valid: days('2020-01-01', '2026-03-01') }),
    territory(unincorporated, 'Gutsbezirk', { cell: false }),
  ];
});

export const placeSuccessions: Succession[] = [
  { ...fact('ort-0', { valid: days('2026-01-01') }), from: asArs(municipalities.zero), to: asArs(municipalities.first), kind: 'MERGER' },
  { ...fact('ort-1', { valid: merger }), from: asArs(municipalities.first), to: asArs(municipalities.merged), kind: 'MERGER' },
  { ...fact('ort-2', { valid: merger }), from: asArs(municipalities.second), to: asArs(municipalities.merged), kind: 'MERGER' },
  { ...fact('ort-3', { valid: takeover }), from: asArs(municipalities.taken), to: asArs(municipalities.taker), kind: 'TAKEOVER' },
];

const keyArb: Arbitrary<string> = oneOf<string>([3, ''], [52, '08'], [6, '081'], [13, '08115'], [3, '08111'], [7, '081155001'], [14, municipalities.a], [5, municipalities.b], [3, municipalities.s], [5, municipalities.first], [2, municipalities.zero], [5, municipalities.second], [3, municipalities.merged], [4, municipalities.taken], [3, municipalities.taker]);

/** Mostly one key, sometimes two, a hole, a status. */
export const scopeArb: Arbitrary<Scope> = fc.record({ first: keyArb, second: keyArb, two: rarely(20), except: keyArb, hole: rarely(6), status: rarely(12) }).map(({ first, second, two, except, hole, status }) => ({
  within: [...new Set(two ? [first, second] : [first])].map((key) => asArs(key)),
  ...(hole && except.length > 2 ? { except: [asArs(except)] } : {}),
  ...(status ? { status: asId<NonNullable<Scope['status']>>('gks') } : {}),
}));

export const boundArb = fc.tuple(rarely(12), fc.array(keyArb, { minLength: 1, maxLength: 2 })).map(([bound, keys]) => (bound ? keys.map((key) => asArs(key)) : 'ALL' as const));
export const municipalityArb = fc.constantFrom(...Object.values(municipalities)).map((key) => asArs(key));
