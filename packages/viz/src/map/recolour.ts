import type { Tile } from '../fill/fill.ts';
import type { Raster } from './raster.ts';

/**
 * Colours the areas anew: `table` has the number of each area's fill, `into` a pixel for each of the raster. Nothing is drawn, each pixel is looked up;
 * what belongs to no area becomes transparent. All tiles have one size.
 */
export function recolour({ width, height, ids }: Raster, table: Uint8Array, tiles: readonly Tile[], into: Uint32Array): void {
  const size = tiles[0]?.size ?? 1;
  const all = new Uint32Array((tiles.length + 1) * size * size);
  for (const [index, { pixels }] of tiles.entries()) all.set(pixels, (index + 1) * size * size);
  // The first tile is the transparent one, for what is no area.
  const starts = new Uint32Array(table.length + 1);
  for (let area = 0; area < table.length; area += 1) starts[area + 1] = ((table[area] as number) + 1) * size * size;
  for (let y = 0, at = 0; y < height; y += 1) {
    const line = (y % size) * size;
    for (let x = 0, column = 0; x < width; x += 1, at += 1) {
      into[at] = all[(starts[ids[at] as number] as number) + line + column] as number;
      column = column + 1 === size ? 0 : column + 1;
    }
  }
}
