import { layers as table } from './layers.mjs';
import type { Layer } from './layers.mjs';

const BOX = { width: 132, height: 44, gap: 20 };
const ROW = 108;
const EDGE = 12;

type Point = { x: number; y: number };

/** Boxes of a row stand centred; the bottom row is the lowest layer. */
function placeBoxes(layers: readonly Layer[]): { at: Map<string, Point>; width: number; height: number } {
  const rows = Map.groupBy(layers, ({ row }) => row);
  const top = Math.max(...rows.keys());
  const widest = Math.max(...[...rows.values()].map((row) => row.length));
  const width = widest * (BOX.width + BOX.gap) - BOX.gap + 2 * EDGE;
  const at = new Map<string, Point>();
  for (const [row, members] of rows) {
    const start = (width - (members.length * (BOX.width + BOX.gap) - BOX.gap)) / 2;
    members.forEach(({ id }, index) => at.set(id, { x: start + index * (BOX.width + BOX.gap), y: EDGE + (top - row) * ROW }));
  }
  return { at, width, height: top * ROW + BOX.height + 2 * EDGE };
}

function arrow(from: Point, to: Point, offset: number, dashed: boolean): string {
  const [x1, y1, x2, y2] = [from.x + BOX.width / 2 + offset, from.y + BOX.height, to.x + BOX.width / 2, to.y - 2];
  const bend = (y2 - y1) / 2;
  return `<path marker-end="url(#tip)" d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"${dashed ? ' stroke-dasharray="4 4"' : ''}/>`;
}

type Edge = { from: string; to: string; narrow: boolean };

/** Every import but those that lead, over another layer, to the same place: the picture shows the shape, the table shows all. */
export function drawnEdges(layers: readonly Layer[]): Edge[] {
  const importsOf = new Map(layers.map(({ id, imports }) => [id, imports]));
  const reaches = (from: string, to: string): boolean => (importsOf.get(from) ?? []).some((next) => next.to === to || reaches(next.to, to));
  return layers.flatMap(({ id, imports }) => imports
    .filter(({ to }) => !imports.some((other) => other.to !== to && reaches(other.to, to)))
    .map(({ to, only, typesOnly, fromFiles }) => ({ from: id, to, narrow: Boolean(only ?? typesOnly ?? fromFiles) })));
}

/**
 * The table of layers as an SVG that follows the colours of the page (currentColor).
 * Dashed: types only, one entry only, or from one file only. The words are in the table beside it, so the picture is one image with a name.
 */
export function layerDiagram(title: string, layers: readonly Layer[] = table): string {
  const { at, width, height } = placeBoxes(layers);
  const place = (id: string) => at.get(id) ?? { x: 0, y: 0 };
  const arrows = [...Map.groupBy(drawnEdges(layers), ({ from }) => from).values()].flatMap((edges) => edges.map(({ from, to, narrow }, index) =>
    arrow(place(from), place(to), (index - (edges.length - 1) / 2) * 24, narrow)));
  const boxes = layers.map(({ id, dir }) => {
    const { x, y } = place(id);
    return `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/><text x="${x + BOX.width / 2}" y="${y + 27}" text-anchor="middle">${dir.replace('packages/', '')}</text></g>`;
  });
  return [
    `<svg class="layers" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" xmlns="http://www.w3.org/2000/svg">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="currentColor"/></marker></defs>',
    `<g class="layers-arrows" fill="none" stroke="currentColor">${arrows.join('')}</g>`,
    `<g class="layers-boxes">${boxes.join('')}</g>`,
    '</svg>',
  ].join('');
}
