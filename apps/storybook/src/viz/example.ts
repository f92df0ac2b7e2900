import type { Fill } from '@feder/viz/fill';
import { projectOutlines, type Topology } from '@feder/viz/outlines';

/** How the areas of the examples look: colour and pattern, as in the product. */
export const fills: readonly Fill[] = [
  { ground: '--feder-color-sunk', ink: '--feder-color-status-unknown', pattern: 'sparse' },
  { ground: '--feder-color-level-landratsamt', pattern: 'plain' },
  { ground: '--feder-color-level-verwaltungsgemeinschaft', ink: '--feder-color-card', pattern: 'dots' },
  { ground: '--feder-color-level-regierungspraesidium', ink: '--feder-color-card', pattern: 'stripes' },
  { ground: '--feder-color-status-unique', pattern: 'plain' },
  { ground: '--feder-color-status-conflict', ink: '--feder-color-warn-line', pattern: 'chequer' },
  { ground: '--feder-color-card', ink: '--feder-color-status-gap', pattern: 'stripes' },
  { ground: '--feder-color-card', ink: '--feder-color-warn', pattern: 'hatch' },
];

/** What the numbers of the fills say. */
export const words = ['nicht erfasst', 'Landratsamt', 'Verwaltungsgemeinschaft', 'Regierungspräsidium', 'Eindeutig', 'Konflikt', 'Lücke', 'Befund'];

const COLUMNS = 6;
const ROWS = 7;

/** An invented country of 6 × 7 places, each a square; two by two they are a county. */
export const country = projectOutlines(topologyOf(COLUMNS, ROWS), 9);

function topologyOf(columns: number, rows: number): Topology {
  const [wide, high] = [20, 14];
  // Lines to the right of each row of corners, then downwards from each column of them.
  const level = (x: number, y: number) => y * columns + x;
  const upright = (x: number, y: number) => (rows + 1) * columns + x * rows + y;
  const arcs: Topology['arcs'] = [];
  for (let y = 0; y <= rows; y += 1) for (let x = 0; x < columns; x += 1) arcs[level(x, y)] = [[x * wide, y * high], [wide, 0]];
  for (let x = 0; x <= columns; x += 1) for (let y = 0; y < rows; y += 1) arcs[upright(x, y)] = [[x * wide, y * high], [0, high]];
  const geometries = Array.from({ length: columns * rows }, (_, place) => {
    const [x, y] = [place % columns, Math.floor(place / columns)];
    return { type: 'Polygon' as const, id: `${Math.floor(x / 2)}${Math.floor(y / 2)}-${place}`, arcs: [[level(x, y), upright(x + 1, y), ~level(x, y + 1), ~upright(x, y)]] };
  });
  return { type: 'Topology', transform: { scale: [0.02, 0.02], translate: [7.8, 47.8] }, arcs, objects: { places: { type: 'GeometryCollection', geometries } } };
}

/** Each place by what its number divides by, so that neighbours differ. */
export const classesBy = (kinds: readonly number[]): Uint8Array => Uint8Array.from(country.keys, (_, place) => kinds[(place * 5 + Math.floor(place / COLUMNS)) % kinds.length] ?? 0);
