import fc from 'fast-check';
import { expect, it } from 'vitest';
import { united } from './runs.ts';

const stretch = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([from, count]) => [from, from + count] as const);

it('cells of a line are told in order, each once, with a gap between two stretches', () => {
  fc.assert(fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (lists) => {
    const at = united(lists);
    const cells = Array.from({ length: 60 }, (_, index) => lists.some(([from, to]) => from <= index && index < to));
    const edges = cells.flatMap((isIn, index) => (isIn !== (cells[index - 1] ?? false) ? [index] : []));
    expect(at).toEqual(edges);
  }), { seed: 20261128, numRuns: 300 });
});
