import type { Tile } from '../fill/fill.ts';

/** Neighbours with one value: from ≤ index < to, then the value. */
export type Run = readonly [from: number, to: number, value: number];

/** What is painted: rows `first` to `last` (exclusive) of runs over the columns, each cell `width` × `height` pixels. */
export type Window = { first: number; last: number; width: number; height: number };

/** Paints rows into pixels `stride` wide, the first of them at their begin; what lies outside keeps what it was. Patterns run through all cells, so that one pixel wide shows them too, and stay with them wherever is painted. */
export function paintRows(pixels: Uint32Array, stride: number, rows: readonly (readonly Run[])[], tiles: readonly Tile[], { first, last, width, height }: Window): void {
  const lines = tiles.map((tile) => linesOf(tile, stride));
  const top = first * height;
  for (let y = top; y < last * height; y += 1) {
    const now = lines.map((line) => line[y % line.length] as Uint32Array);
    paintLine(pixels.subarray((y - top) * stride, (y - top + 1) * stride), rows[Math.floor(y / height)] ?? [], now, width);
  }
}

/** Fewer pixels than these are copied one by one. */
const FEW = 32;

/** Paints one line of pixels: of each run those of the line of its value. */
function paintLine(pixels: Uint32Array, runs: readonly Run[], lines: readonly Uint32Array[], width: number): void {
  for (const run of runs) {
    const line = lines[run[2]];
    if (!line) continue;
    const left = run[0] * width;
    const right = Math.min(run[1] * width, pixels.length);
    if (right - left < FEW) for (let x = left; x < right; x += 1) pixels[x] = line[x] as number;
    else pixels.set(line.subarray(left, right), left);
  }
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
