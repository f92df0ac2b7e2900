import type { Tile } from '../fill/fill.ts';

/** Neighbours with one value: from ≤ index < to, then the value. */
export type Run = readonly [from: number, to: number, value: number];

/** What is painted: rows `first` to `last` (exclusive) of runs over the columns, each cell `width` × `height` pixels of the canvas. */
export type Window = { first: number; last: number; width: number; height: number };

/** Paints a window of the rows into the pixels of a canvas `stride` wide; what lies outside keeps what it was. Patterns run through all cells, so that one pixel wide shows them too. */
export function paintRows(pixels: Uint32Array, stride: number, rows: readonly (readonly Run[])[], tiles: readonly Tile[], { first, last, width, height }: Window): void {
  for (let row = first; row < last; row += 1) {
    const top = (row - first) * height;
    for (const [from, to, value] of rows[row] ?? []) {
      const tile = tiles[value];
      if (tile) fill(pixels, stride, tile, from * width, Math.min(to * width, stride), top, top + height);
    }
  }
}

function fill(pixels: Uint32Array, stride: number, { size, pixels: colours, plain }: Tile, left: number, right: number, top: number, bottom: number): void {
  for (let y = top; y < bottom; y += 1) {
    const start = y * stride;
    if (plain) pixels.fill(colours[0] as number, start + left, start + right);
    else for (let x = left, line = (y % size) * size; x < right; x += 1) pixels[start + x] = colours[line + (x % size)] as number;
  }
}
