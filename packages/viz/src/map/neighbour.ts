import type { Outlines } from './outlines.ts';

const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Across an arrow, a step counts twice: what lies ahead comes before what lies beside. */
const ASIDE = 2;

/** The area that an arrow key leads to: among those that touch it the one that lies best in that direction, else the nearest of all there. null for another key, or where there is none. */
export function neighbourOf({ centres, next }: Pick<Outlines, 'centres' | 'next'>, area: number, key: string): number | null {
  const way = WAYS[key];
  const from = centres[area];
  if (!way || !from) return null;
  return best(next[area] ?? [], centres, from, way) ?? best(centres.keys(), centres, from, way);
}

function best(areas: Iterable<number>, centres: Outlines['centres'], [x, y]: readonly [number, number], [wx, wy]: readonly [number, number]): number | null {
  let [found, least]: [number | null, number] = [null, Infinity];
  for (const area of areas) {
    const [ax, ay] = centres[area] ?? [NaN, NaN];
    const ahead = (ax - x) * wx + (ay - y) * wy;
    const aside = Math.abs((ax - x) * wy) + Math.abs((ay - y) * wx);
    if (ahead > 0 && ahead >= aside && ahead + ASIDE * aside < least) [found, least] = [area, ahead + ASIDE * aside];
  }
  return found;
}
