import type { Tile } from '../fill/fill.ts';
import type { Raster } from './raster.ts';

/** The number of each area's fill, and the fills as pixels; all tiles have one size, a power of two. */
export type Coloured = { table: Uint8Array; tiles: readonly Tile[] };

/** Pixels of a canvas: from `left` and `top` on, before `right` and `bottom`. */
export type Box = { left: number; top: number; right: number; bottom: number };

const NOTHING: Pick<Tile, 'pixels' | 'plain'> = { pixels: Uint32Array.of(0), plain: true };

/**
 * Colours those areas whose fill is another than `before`: `into` has a pixel for each of the raster. Nothing is drawn and nothing searched: the spans of an area are written with its fill.
 * What belongs to no area stays as it was. Returns the box around what changed; null where nothing did.
 */
export function recolour({ width, spans, starts }: Raster, { table, tiles }: Coloured, before: Coloured | null, into: Uint32Array): Box | null {
  const size = tiles[0]?.size ?? 1;
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let area = 0; area + 1 < starts.length; area += 1) {
    const tile = tiles[table[area] as number];
    const [first, last] = [starts[area] as number, starts[area + 1] as number];
    if (first === last || (before && tile === before.tiles[before.table[area] as number])) continue;
    const { pixels, plain } = tile ?? NOTHING;
    for (let span = first; span < last; span += 2) {
      const [from, to] = [spans[span] as number, spans[span + 1] as number];
      const y = Math.floor(from / width);
      const x = from - y * width;
      if (plain) for (let at = from, colour = pixels[0] as number; at < to; at += 1) into[at] = colour;
      else for (let at = from, line = (y & (size - 1)) * size, aside = x - from; at < to; at += 1) into[at] = pixels[line + ((at + aside) & (size - 1))] as number;
      if (x < left) left = x;
      if (x + to - from > right) right = x + to - from;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
    }
  }
  return bottom < 0 ? null : { left, top, right, bottom };
}
