import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns, tileOf } from '../fill/fill.ts';
import type { Run } from './paint.ts';
import { paintWindow, type Surface } from './surface.ts';

const COLUMNS = 5;
const ROWS = 60;
/** Rows on screen: of the highest, more lines than are painted at a time. */
const SHOWN = 24;
const rows = Array.from({ length: ROWS }, (_, row): Run[] => [[0, 2, row % patterns.length], [2, COLUMNS, (row * 3) % patterns.length]]);
const tiles = patterns.map((pattern, index) => tileOf(pattern, 0xff000000 + index, 0xffff0000 + index, 1));
const LINE = 0xff00ff00;

/** A canvas of which the pixels are kept, and how many were written from outside. */
function canvasOf() {
  const canvas = { width: 0, height: 0, style: { blockSize: '', transform: '' } };
  const kept = { pixels: new Uint32Array(0), written: 0 };
  const area = (x: number, y: number, width: number, height: number, pixelAt: (at: number) => number): void => {
    for (let row = Math.max(0, y); row < Math.min(canvas.height, y + height); row += 1) for (let at = Math.max(0, x); at < Math.min(canvas.width, x + width); at += 1) kept.pixels[row * canvas.width + at] = pixelAt(row * canvas.width + at);
  };
  const fresh = (): void => { if (kept.pixels.length !== canvas.width * canvas.height) kept.pixels = new Uint32Array(canvas.width * canvas.height); };
  const pen = {
    fillStyle: '',
    createImageData: (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) }),
    putImageData({ data }: ImageData, x: number, y: number, left: number, top: number, width: number, height: number) {
      fresh();
      const given = new Uint32Array(data.buffer);
      kept.written += height;
      area(x + left, y + top, width, height, (at) => given[at - y * canvas.width - x] as number);
    },
    drawImage(_: unknown, x: number, y: number) {
      const was = kept.pixels.slice();
      area(x, y, canvas.width, canvas.height, (at) => was[at - y * canvas.width] as number);
    },
    fillRect: (x: number, y: number, width: number, height: number) => area(x, y, width, height, () => LINE),
  };
  const surface = { canvas, pen, scale: 1, tiles, ground: '', image: null, shown: null } as unknown as Surface;
  return { surface, kept };
}

const breaks = { columns: [2], rows: [4, 5, 17] };
const windowFrom = (first: number, height = 1) => ({ rows, columns: COLUMNS, breaks, cell: { width: 1, height }, first, last: first + SHOWN });

describe('a window of rows', () => {
  it('shows the same wherever it was before', () => {
    fc.assert(fc.property(fc.array(fc.nat(ROWS - SHOWN), { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (firsts, height) => {
      const moved = canvasOf();
      for (const first of firsts) {
        paintWindow(moved.surface, windowFrom(first, height));
        const alone = canvasOf();
        paintWindow(alone.surface, windowFrom(first, height));
        expect([...moved.kept.pixels]).toEqual([...alone.kept.pixels]);
        expect(moved.surface.canvas.style.transform).toBe(`translateY(${first * height}px)`);
      }
    }), { seed: 20261128, numRuns: 100 });
  });

  it('writes the rows that come, not those that stay', () => {
    const { surface, kept } = canvasOf();
    paintWindow(surface, windowFrom(0));
    kept.written = 0;
    paintWindow(surface, windowFrom(3));
    expect(kept.written).toBeLessThanOrEqual(5);
  });

  it('paints other rows anew', () => {
    const { surface, kept } = canvasOf();
    paintWindow(surface, windowFrom(0));
    const other = rows.toReversed();
    paintWindow(surface, { ...windowFrom(0), rows: other });
    const alone = canvasOf();
    paintWindow(alone.surface, { ...windowFrom(0), rows: other });
    expect([...kept.pixels]).toEqual([...alone.kept.pixels]);
  });
});
