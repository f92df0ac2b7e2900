import type { Tile } from '../fill/fill.ts';

/** Neighbours with one value: from ≤ index < to, then the value. */
export type Run = readonly [from: number, to: number, value: number];

/** What is painted: rows `first` to `last` (exclusive) of runs over the columns, each cell `width` × `height` pixels of the canvas, whose uppermost row is `top`. */
export type Window = { top: number; first: number; last: number; width: number; height: number };

/** Paints rows into the pixels of a canvas `stride` wide; what lies outside keeps what it was. Patterns run through all cells, so that one pixel wide shows them too, and stay with them wherever the canvas begins. */
export function paintRows(pixels: Uint32Array, stride: number, rows: readonly (readonly Run[])[], tiles: readonly Tile[], { top, first, last, width, height }: Window): void {
  const lines = tiles.map((tile) => linesOf(tile, stride));
  for (let row = first; row < last; row += 1) {
    for (let within = 0; within < height; within += 1) {
      const [y, start] = [row * height + within, ((row - top) * height + within) * stride];
      for (const run of rows[row] ?? []) {
        const line = lines[run[2]];
        if (line) copy(line[y % line.length] as Uint32Array, pixels, start, run[0] * width, Math.min(run[1] * width, stride));
      }
    }
  }
}

/** Fewer pixels than these are copied one by one. */
const FEW = 32;

function copy(line: Uint32Array, pixels: Uint32Array, start: number, left: number, right: number): void {
  if (right - left < FEW) for (let x = left; x < right; x += 1) pixels[start + x] = line[x] as number;
  else pixels.set(line.subarray(left, right), start + left);
}

const known = new WeakMap<Tile, readonly Uint32Array[]>();

/** The lines of a fill as they look all across a canvas, one after the other until they repeat; put together once for each width. */
function linesOf(tile: Tile, stride: number): readonly Uint32Array[] {
  const made = known.get(tile);
  if (made?.[0]?.length === stride) return made;
  const { size, pixels, plain } = tile;
  const lines: Uint32Array[] = [];
  for (let y = 0; y < (plain ? 1 : size); y += 1) {
    const line = new Uint32Array(stride);
    line.set(pixels.subarray(y * size, y * size + Math.min(size, stride)));
    for (let done = size; done < stride; done *= 2) line.copyWithin(done, 0, Math.min(done, stride - done));
    lines.push(line);
  }
  known.set(tile, lines);
  return lines;
}
