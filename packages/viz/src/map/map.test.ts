import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileOf } from '../fill/fill.ts';
import { neighbourOf } from './neighbour.ts';
import { projectOutlines } from './outlines.ts';
import { areaAt, rasterOf } from './raster.ts';
import { recolour, type Box, type Coloured } from './recolour.ts';
import { squares } from './testing.ts';
import { moved, viewOf, wholeOf, zoomAt } from './view.ts';

const outlines = projectOutlines(squares, 9);
const WHOLE = { width: 200, height: 300 };
const raster = rasterOf(outlines, viewOf(outlines, wholeOf(outlines), WHOLE.width, WHOLE.height), WHOLE.width, WHOLE.height);
/** The areas from left to right through the middle of the upper and of the lower half. */
const across = (y: number) => [...new Set(Array.from({ length: WHOLE.width }, (_, x) => areaAt(raster, x, y)))];

/** The first pixel at which two pictures differ; -1 for the same. */
const differAt = (one: Uint16Array | Uint32Array, other: Uint16Array | Uint32Array) => one.findIndex((pixel, at) => pixel !== other[at]);

describe('outlines on a plane', () => {
  it('stand upright, the north above, and are as wide as high by the cosine of the widest parallel', () => {
    const [a, , b] = outlines.centres;
    expect(a?.[1]).toBeLessThan(b?.[1] ?? 0);
    expect(outlines.width / outlines.height).toBeCloseTo(Math.cos((48 * Math.PI) / 180), 2);
  });

  it('know who touches whom', () => expect(outlines.next).toEqual([[1, 2], [0, 2, 3], [0, 1, 3], [1, 2]].map((each) => expect.arrayContaining(each) as unknown)));

  it('have their lines once: between groups, within them, and at the outside', () => {
    const lengthOf = (isBorder: (a: string, b: string) => boolean) => outlines.borders(isBorder).reduce((sum, line) => sum + line.length / 2 - 1, 0);
    const group = (key: string) => key[0];
    const [within, between, outside] = [lengthOf((a, b) => a !== b && group(a) === group(b)), lengthOf((a, b) => group(a) !== group(b)), lengthOf((a, b) => a === b)];
    expect([within, between, outside]).toEqual([2, 6, 8]);
  });
});

describe('areas as pixels', () => {
  it('lie beside each other without a gap, and an island in the other', () => {
    expect(across(100)).toEqual([-1, 0, 1]);
    expect(across(75)).toEqual([-1, 0, 1, 2]);
    expect(across(225)).toEqual([-1, 2, 3]);
  });

  it('have the same pixels by area as row by row', () => {
    const ids = new Uint16Array(raster.ids.length);
    for (let area = 0; area + 1 < raster.starts.length; area += 1) {
      for (let span = raster.starts[area] ?? 0; span < (raster.starts[area + 1] ?? 0); span += 2) ids.fill(area + 1, raster.spans[span], raster.spans[span + 1]);
    }
    expect(differAt(ids, raster.ids)).toBe(-1);
  });

  it('cover the same plane at every zoom: whatever point is asked, the same area answers', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 16, noNaN: true }), fc.double({ min: 0.02, max: 0.98, noNaN: true }), fc.double({ min: 0.02, max: 0.98, noNaN: true }), (by, x, y) => {
      const point: [number, number] = [x * outlines.width, y * outlines.height];
      const view = viewOf(outlines, zoomAt(outlines, wholeOf(outlines), by, point), 150, 220);
      const [px, py] = [point[0] * view.scale + view.left, point[1] * view.scale + view.top];
      const here = areaAt(rasterOf(outlines, view, 150, 220), px, py);
      // Next to a line one pixel more or less is the other area.
      const near = [-1.5, 0, 1.5].flatMap((dx) => [-1.5, 0, 1.5].map((dy) => areaAt(raster, ((point[0] * 188) / outlines.width) + 6 + dx, 150 + (point[1] - outlines.height / 2) * (188 / outlines.width) + dy)));
      expect(near).toContain(here);
    }), { numRuns: 60 });
  });
});

describe('colour by a table', () => {
  const tiles = [tileOf('plain', 0xff_00_00_01, 0, 1), tileOf('chequer', 0xff_00_00_02, 0xff_00_00_03, 1)];
  const OUTSIDE = 7;
  const painted = (table: Uint8Array, into = new Uint32Array(raster.ids.length).fill(OUTSIDE), before: Coloured | null = null) => ({ box: recolour(raster, { table, tiles }, before, into), into });
  /** The box around the pixels for which `isMeant` holds. */
  const boxOf = (isMeant: (at: number) => boolean): Box => {
    const meant = [...raster.ids.keys()].filter(isMeant);
    const [xs, ys] = [meant.map((at) => at % WHOLE.width), meant.map((at) => Math.floor(at / WHOLE.width))];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs) + 1, bottom: Math.max(...ys) + 1 };
  };

  it('gives each pixel what its area has there, and leaves it where there is none', () => {
    const table = Uint8Array.of(0, 1, 0, 1);
    const { into, box } = painted(table);
    for (let at = 0; at < into.length; at += 1) {
      const area = (raster.ids[at] ?? 0) - 1;
      const tile = tiles[table[area] ?? -1];
      expect(into[at]).toBe(area < 0 ? OUTSIDE : tile?.pixels[(Math.floor(at / WHOLE.width) % 8) * 8 + ((at % WHOLE.width) % 8)]);
    }
    expect(box).toEqual(boxOf((at) => (raster.ids[at] ?? 0) > 0));
  });

  it('writes the areas that differ, says where they lie, and comes to the same as all at once', () => {
    const [first, second] = [Uint8Array.of(0, 1, 0, 1), Uint8Array.of(0, 1, 1, 1)];
    const { into } = painted(first);
    const { box } = painted(second, into, { table: first, tiles });
    expect(differAt(into, painted(second).into)).toBe(-1);
    expect(box).toEqual(boxOf((at) => raster.ids[at] === 3));
    expect(painted(second, into, { table: second, tiles }).box).toBeNull();
  });

  it('writes all anew when the colours themselves are others', () => {
    const table = Uint8Array.of(0, 1, 0, 1);
    const { into } = painted(table);
    const dark = tiles.map((tile) => ({ ...tile, pixels: tile.pixels.map((pixel) => pixel + 8) }));
    recolour(raster, { table, tiles: dark }, { table, tiles }, into);
    expect(differAt(into, painted(table).into.map((pixel) => (pixel === OUTSIDE ? OUTSIDE : pixel + 8)))).toBe(-1);
  });

  it('takes away the colour of an area that has no fill', () => {
    const { into } = painted(Uint8Array.of(0, 1, 9, 1));
    expect(new Set(into.filter((_, at) => raster.ids[at] === 3))).toEqual(new Set([0]));
  });
});

describe('arrow keys', () => {
  it.each([[0, 'ArrowRight', 1], [1, 'ArrowLeft', 0], [0, 'ArrowDown', 2], [3, 'ArrowUp', 1], [0, 'ArrowUp', null], [0, 'Enter', null]] as const)('from %i by %s to %s', (from, key, to) => expect(neighbourOf(outlines, from, key)).toBe(to));
});

it('a zoom keeps its point, ends at the whole and never leaves it', () => {
  const near = zoomAt(outlines, wholeOf(outlines), 4, [100, 200]);
  expect(near.by).toBe(4);
  expect(zoomAt(outlines, near, 1 / 100, [100, 200])).toEqual(wholeOf(outlines));
  expect(moved(outlines, near, -1e6, 1e6)).toEqual({ by: 4, x: outlines.width / 8, y: outlines.height * 7 / 8 });
});
