import type { Outlines, Ring } from './outlines.ts';

/** Which part of the plane is on screen: a point of it lies at pixel (x · scale + left, y · scale + top). */
export type View = { scale: number; left: number; top: number };

/**
 * `ids`: of each pixel, row by row, the number of its area plus one; 0 where there is none. `spans`: the same by area, as pairs of the first pixel and the one after the last, each within a row;
 * those of an area lie from its number in `starts` to before the next one there.
 */
export type Raster = { width: number; height: number; ids: Uint16Array; spans: Uint32Array; starts: Uint32Array };

/** Fills the areas with their numbers. A pixel belongs to the area that holds its centre, so areas that share a line leave no gap and never overlap. */
export function rasterOf({ rings }: Pick<Outlines, 'rings'>, { scale, left, top }: View, width: number, height: number): Raster {
  const ids = new Uint16Array(width * height);
  const spans: number[] = [];
  const starts = new Uint32Array(rings.length + 1);
  const crossings: number[][] = Array.from({ length: height }, () => []);
  for (const [area, of] of rings.entries()) {
    let [first, last] = [height, -1];
    for (const ring of of) {
      for (let at = 0; at + 3 < ring.length; at += 2) {
        // The same line of two areas is walked in opposite directions: from above, so that both find the same crossing.
        const down = (ring[at + 1] as number) <= (ring[at + 3] as number);
        const [a, b] = down ? [at, at + 2] : [at + 2, at];
        const [ax, ay, bx, by] = [(ring[a] as number) * scale + left, (ring[a + 1] as number) * scale + top, (ring[b] as number) * scale + left, (ring[b + 1] as number) * scale + top];
        const from = Math.max(0, Math.ceil(ay - 0.5));
        const to = Math.min(height, Math.ceil(by - 0.5));
        for (let y = from; y < to; y += 1) crossings[y]?.push(ax + ((bx - ax) * (y + 0.5 - ay)) / (by - ay));
        if (from < to) [first, last] = [Math.min(first, from), Math.max(last, to - 1)];
      }
    }
    for (let y = first; y <= last; y += 1) {
      const row = crossings[y] as number[];
      if (row.length > 2) row.sort((a, b) => a - b);
      else if ((row[0] as number) > (row[1] as number)) row.reverse();
      for (let pair = 0; pair + 1 < row.length; pair += 2) {
        const from = Math.max(0, Math.ceil((row[pair] as number) - 0.5));
        const to = Math.min(width, Math.ceil((row[pair + 1] as number) - 0.5));
        if (from >= to) continue;
        ids.fill(area + 1, y * width + from, y * width + to);
        spans.push(y * width + from, y * width + to);
      }
      row.length = 0;
    }
    starts[area + 1] = spans.length;
  }
  return { width, height, ids, spans: new Uint32Array(spans), starts };
}

/** The number of the area at a pixel; -1 where there is none. */
export const areaAt = ({ width, height, ids }: Raster, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? -1 : (ids[Math.floor(y) * width + Math.floor(x)] as number) - 1;

/** Closed or open lines as one path of a canvas. */
export function pathOf(lines: readonly Ring[], { scale, left, top }: View): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [(line[at] as number) * scale + left, (line[at + 1] as number) * scale + top];
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  }
  return path;
}
