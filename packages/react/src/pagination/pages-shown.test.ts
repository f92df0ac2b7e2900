import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesShown } from './pages-shown.ts';

it.each([
  [1, 1, '1'], [1, 7, '1 2 3 4 5 6 7'], [1, 12, '1 2 3 4 5 … 12'], [4, 12, '1 2 3 4 5 … 12'], [5, 12, '1 … 4 5 6 … 12'],
  [8, 12, '1 … 7 8 9 … 12'], [9, 12, '1 … 8 9 10 11 12'], [12, 12, '1 … 8 9 10 11 12'], [5, 8, '1 … 4 5 6 7 8'],
])('page %i of %i shows %s', (page, pages, shown) => {
  expect(pagesShown(page, pages).map((each) => (each < 0 ? '…' : each)).join(' ')).toBe(shown);
});

it('always shows the first, the last, and the one shown with its neighbours, in order, in at most seven places', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 400 }).chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages))), ([page, pages]) => {
    const shown = pagesShown(page, pages);
    const numbers = shown.filter((each) => each > 0);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    for (const needed of [1, page - 1, page, page + 1, pages]) if (needed >= 1 && needed <= pages) expect(numbers).toContain(needed);
    expect(shown.length).toBeLessThanOrEqual(7);
    // A gap hides two pages or more: one would fit in its place.
    shown.forEach((each, index) => { if (each < 0) expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(2); });
  }));
});
