import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../day.ts';
import { asId } from '../ids.ts';
import { ratio, type Ratio } from '../ratio.ts';
import type { Held } from '../answer.ts';
import type { Asked } from './ask.ts';
import { weakest } from './confidence.ts';
import { steadyAround } from './span.ts';
import { distinctHolders, equalityKey, isEqual, type CellVerdict, type Verdict } from './verdict.ts';

const held = (body: string, more: Partial<Held> = {}): Held => ({ body: asId(body), via: [], confidence: 'PUBLISHED', ...more });
const verdict = (holders: Held[], more: Partial<Verdict> = {}): Verdict => ({ status: 'UNIQUE', holders, announced: [], answeredAt: '' as Verdict['answeredAt'], trace: [], ...more });

/** Stretches of one answer each, from the first day of each to the next. */
function told(...stretches: [from: string | null, body: string][]) {
  const all = stretches.map(([from, body], at): Asked => ({ from: from === null ? null : asDay(from), to: stretches[at + 1]?.[0] ? asDay(stretches[at + 1]?.[0] ?? '') : null, recordBegins: false, verdict: verdict([held(body)]) }));
  const asked: Day[] = [];
  const on = (day: Day): Asked => {
    asked.push(day);
    const found = all.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
    if (!found) throw new Error(`${day}: nothing is told.`);
    return found;
  };
  return { all, asked, around: (at: number) => steadyAround(all[at] as Asked, on) };
}

describe('the longest span of equal answers', () => {
  it('goes over edges at which nothing changes, and ends at those where something does', () => {
    const { all, around, asked } = told([null, 'x'], ['2024-01-01', 'a'], ['2025-03-01', 'a'], ['2026-01-01', 'a'], ['2027-01-01', 'y'], ['2028-01-01', 'a']);
    expect(around(2)).toEqual({ since: '2024-01-01', until: '2027-01-01', first: all[1], before: all[0] });
    expect(asked).toEqual(['2025-02-28', '2023-12-31', '2026-01-01', '2027-01-01']);
  });
  it('is open where no edge lies beyond', () => {
    const { all, around } = told([null, 'a'], ['2025-01-01', 'a'], ['2026-01-01', 'a']);
    expect(around(1)).toEqual({ since: null, until: null, first: all[0], before: null });
  });
  it('is one stretch where both neighbours differ', () => {
    const { all, around } = told([null, 'x'], ['2025-01-01', 'a'], ['2026-01-01', 'y']);
    expect(around(1)).toEqual({ since: '2025-01-01', until: '2026-01-01', first: all[1], before: all[0] });
  });
});

const a = held('a', { share: ratio(1n, 2n), performer: asId('p'), formerly: [asId('f'), asId('g')] });
const cell = (holders: Held[], more: Partial<CellVerdict> = {}): CellVerdict => ({ status: 'JOINT', holders, trace: [], ...more });

describe('two answers are equal (G8)', () => {
  const same = (one: CellVerdict, other: CellVerdict): boolean => {
    const equal = isEqual(one, other);
    expect([isEqual(other, one), equalityKey(one) === equalityKey(other)]).toEqual([equal, equal]);
    return equal;
  };
  const copy = (of: Held): Held => structuredClone(of);

  it('with one status, reason and set of body, share, performer and former bodies, in any order', () => {
    expect(same(cell([a, held('b')]), cell([held('b'), copy(a)]))).toBe(true);
    expect(same(cell([a]), cell([{ ...a, formerly: [asId('g'), asId('f')] }]))).toBe(true);
    expect(same(cell([held('b')]), cell([held('b'), held('b')]))).toBe(true);
    expect(same(cell([held('b')]), cell([held('b', { formerly: [] })]))).toBe(true);
    expect(same(cell([]), cell([]))).toBe(true);
  });
  it('whatever leads there, how sure it is and who accepted', () => expect(same(cell([a]), cell([{ ...a, via: [asId('d')], confidence: 'UNVERIFIED', accepted: true }]))).toBe(true));

  it('and differ in each of these', () => {
    const half: Ratio = ratio(1n, 2n);
    expect(same(cell([a]), cell([a], { status: 'UNIQUE' }))).toBe(false);
    expect(same(cell([a]), cell([a], { reason: 'VACANT' }))).toBe(false);
    expect(same(cell([], { reason: 'ENDED' }), cell([], { reason: 'VACANT' }))).toBe(false);
    expect(same(cell([a]), cell([]))).toBe(false);
    expect(same(cell([a]), cell([a, held('b')]))).toBe(false);
    expect(same(cell([held('a')]), cell([held('b')]))).toBe(false);
    expect(same(cell([held('a', { share: half })]), cell([held('a', { share: ratio(1n, 3n) })]))).toBe(false);
    expect(same(cell([held('a', { share: half })]), cell([held('a')]))).toBe(false);
    expect(same(cell([held('a', { performer: asId('p') })]), cell([held('a', { performer: asId('q') })]))).toBe(false);
    expect(same(cell([held('a', { performer: asId('p') })]), cell([held('a')]))).toBe(false);
    expect(same(cell([held('a', { formerly: [asId('p')] })]), cell([held('a', { formerly: [asId('q')] })]))).toBe(false);
    expect(same(cell([held('a', { formerly: [asId('p')] })]), cell([held('a', { performer: asId('p') })]))).toBe(false);
    expect(same(cell([held('a'), held('b')]), cell([held('a'), held('c')]))).toBe(false);
  });
});

describe('holders that are named twice', () => {
  it('stand once, as sure as the least sure', () => {
    expect(distinctHolders([held('a', { confidence: 'UNVERIFIED' }), held('b'), held('a', { confidence: 'CONFIRMED' })])).toStrictEqual([held('a', { confidence: 'UNVERIFIED' }), held('b')]);
    expect(distinctHolders([held('a', { confidence: 'CONFIRMED' }), held('a', { confidence: 'UNVERIFIED' })])).toStrictEqual([held('a', { confidence: 'UNVERIFIED' })]);
  });
  it('stay apart where they differ, and one alone is left as it is', () => {
    const two = [held('a'), held('a', { performer: asId('p') })];
    expect(distinctHolders(two)).toStrictEqual(two);
    expect(distinctHolders([a])).toStrictEqual([a]);
    expect(distinctHolders([])).toStrictEqual([]);
  });
});

describe('the weakest of several grounds', () => {
  it('is the last in the order confirmed, published, unverified, announced', () => {
    const order = ['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'] as const;
    for (const [i, first] of order.entries()) for (const [j, second] of order.entries()) expect(weakest([first, second])).toBe(order[Math.max(i, j)]);
    expect(weakest(['PUBLISHED'])).toBe('PUBLISHED');
    expect(weakest([])).toBe('CONFIRMED');
  });
});
