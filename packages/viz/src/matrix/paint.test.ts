import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns, tileOf, type Tile } from '../fill/fill.ts';
import { paintRows, type Run } from './paint.ts';

const tiles: Tile[] = patterns.map((pattern, index) => tileOf(pattern, 0xff000000 + index, 0xffff0000 + index, 1));

/** Rows of values, one a column. */
const painting = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 12 })).chain(([columns, rows]) => fc.record({
  columns: fc.constant(columns),
  values: fc.array(fc.array(fc.nat(patterns.length - 1), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 4 }), first: fc.nat(rows - 1),
}));

const runsOf = (values: readonly number[]): Run[] => values.map((value, index) => [index, index + 1, value]);

describe('painted rows', () => {
  it('have in every pixel what the cell’s fill has there', () => {
    fc.assert(fc.property(painting, ({ columns, values, width, height, first }) => {
      const stride = columns * width;
      const pixels = new Uint32Array(stride * (values.length - first) * height);
      paintRows(pixels, stride, values.map(runsOf), tiles, { first, last: values.length, width, height });
      for (const [index, pixel] of pixels.entries()) {
        const [x, y] = [index % stride, Math.floor(index / stride)];
        const tile = tiles[values[first + Math.floor(y / height)]?.[Math.floor(x / width)] ?? -1];
        expect(pixel).toBe(tile?.pixels[((first * height + y) % 8) * 8 + (x % 8)]);
      }
    }));
  });

  it('leave alone what has no fill', () => {
    const pixels = new Uint32Array(3).fill(7);
    paintRows(pixels, 3, [[[1, 2, 0]]], tiles, { first: 0, last: 1, width: 1, height: 1 });
    expect([...pixels]).toEqual([7, 0xff000000, 7]);
  });
});

describe('a pattern', () => {
  it.each(patterns.filter((pattern) => pattern !== 'plain'))('%s shows ground and ink in each row of pixels or in each column', (pattern) => {
    const { pixels, size } = tileOf(pattern, 1, 2, 2);
    expect([size, new Set(pixels)]).toEqual([16, new Set([1, 2])]);
  });
});
