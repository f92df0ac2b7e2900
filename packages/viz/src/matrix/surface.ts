import type { Fill, Tile } from '../fill/fill.ts';
import { tilesAt } from '../fill/tiles.ts';
import { paintRows, type Run } from './paint.ts';

/** A canvas with what its paintings have in common, until theme, contrast or scale change. */
export type Surface = {
  canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D; scale: number; tiles: Tile[]; ground: string;
  /** Where some rows at a time are painted before they are written to the canvas, and what it shows. */
  image: ImageData | null; shown: Painted | null;
};

export function surfaceOf(canvas: HTMLCanvasElement, fills: readonly Fill[]): Surface {
  // All pixels are computed here: a canvas in the memory of a graphics card would only be filled from this one.
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('This browser draws on no canvas.');
  const scale = Math.max(1, Math.round(devicePixelRatio));
  return { canvas, pen, scale, tiles: tilesAt(canvas, fills, scale), ground: getComputedStyle(canvas).backgroundColor, image: null, shown: null };
}

/** Lines of the canvas that are painted at a time: few enough to lie in the processor's own memory until they are written. */
const BAND = 32;

type Painted = {
  rows: readonly (readonly Run[])[]; columns: number; breaks: { columns: readonly number[]; rows: readonly number[] };
  /** CSS pixels of a cell. */
  cell: { width: number; height: number };
  first: number; last: number;
};

/** Paints the rows from `first` to before `last`, and moves the canvas to where they stand. */
export function paintWindow(surface: Surface, painted: Painted): void {
  const { rows, columns, breaks, cell, first, last } = painted;
  const { canvas, pen, scale, tiles, ground } = surface;
  const [width, height] = [cell.width * scale, cell.height * scale];
  const size = { width: columns * width, height: Math.max(1, (last - first) * height) };
  if (canvas.width !== size.width || canvas.height !== size.height) {
    Object.assign(canvas, size);
    surface.shown = null;
  }
  const band = Math.max(1, Math.floor(BAND / height));
  if (surface.image?.width !== size.width || surface.image.height !== band * height) surface.image = pen.createImageData(size.width, band * height);
  const { image, shown: before } = surface;
  const pixels = new Uint32Array(image.data.buffer);
  const paint = (from: number, to: number): void => {
    for (let row = from; row < to; row += band) {
      const end = Math.min(row + band, to);
      paintRows(pixels, size.width, rows, tiles, { first: row, last: end, width, height });
      pen.putImageData(image, 0, (row - first) * height, 0, 0, size.width, (end - row) * height);
    }
  };
  const isSame = before?.rows === rows && before.columns === columns && before.breaks === breaks && before.cell.width === cell.width && before.cell.height === cell.height;
  const [from, to] = isSame ? [Math.max(first, before.first), Math.min(last, before.last)] : [first, first];
  // Rows that stay on screen are moved to where they stand now; only those that come are painted, and those at both ends, where half of a line may lie.
  if (isSame && from < to) {
    pen.drawImage(canvas, 0, (before.first - first) * height);
    paint(first, Math.max(from, first + 1));
    paint(Math.min(to, last - 1), last);
  } else paint(first, last);
  surface.shown = painted;
  pen.fillStyle = ground;
  for (const column of breaks.columns) pen.fillRect(column * width - scale, 0, 2 * scale, size.height);
  for (const row of breaks.rows) if (row > first && row < last) pen.fillRect(0, (row - first) * height - scale, size.width, 2 * scale);
  canvas.style.blockSize = `${(last - first) * cell.height}px`;
  canvas.style.transform = `translateY(${first * cell.height}px)`;
}
