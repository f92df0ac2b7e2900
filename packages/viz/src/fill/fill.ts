/** How an area is filled: a ground, and a pattern drawn on it in another colour, so that no area is told by colour alone. */
export type Fill = {
  /** Custom properties whose values are colours, as in `--feder-color-level-land`. */
  ground: string;
  ink?: string;
  pattern: Pattern;
};

export const patterns = ['plain', 'dots', 'sparse', 'stripes', 'hatch', 'lines', 'columns', 'grid', 'chequer', 'bar'] as const;
export type Pattern = (typeof patterns)[number];

/** Pixels of a pattern's period, before the screen's scale. */
export const PERIOD = 8;

/** Whether a pixel of the period, 0 ≤ x, y < 8, is ink. */
const IS_INK: Readonly<Record<Pattern, (x: number, y: number) => boolean>> = {
  plain: () => false,
  dots: (x, y) => x % 4 < 2 && y % 4 < 2,
  sparse: (x, y) => x > 2 && x < 5 && y > 2 && y < 5,
  stripes: (x, y) => (x + y) % 8 < 3,
  hatch: (x, y) => (x - y + 8) % 8 < 2,
  lines: (_x, y) => y % 4 === 3,
  columns: (x) => x % 4 === 0,
  grid: (x, y) => x % 4 === 3 || y % 4 === 3,
  chequer: (x, y) => x < 4 !== y < 4,
  bar: (_x, y) => y > 2 && y < 5,
};

/** One period of a fill as pixels: `size` × `size` colours, each 0xAABBGGRR as the canvas of a little-endian machine takes them. */
export type Tile = { size: number; pixels: Uint32Array; plain: boolean };

/** A fill at a whole-number scale: each pixel of the pattern covers `scale` × `scale` of the screen. */
export function tileOf(pattern: Pattern, ground: number, ink: number, scale: number): Tile {
  const size = PERIOD * scale;
  const pixels = new Uint32Array(size * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels[y * size + x] = IS_INK[pattern](Math.floor(x / scale), Math.floor(y / scale)) ? ink : ground;
  }
  return { size, pixels, plain: pattern === 'plain' };
}
