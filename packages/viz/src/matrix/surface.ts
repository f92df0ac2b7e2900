import type { Fill, Tile } from '../fill/fill.ts';
import { tilesAt } from '../fill/tiles.ts';
import { paintRows, type Run } from './paint.ts';

/** A canvas with what its paintings have in common, until theme, contrast or scale change. */
export type Surface = { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D; scale: number; tiles: Tile[]; ground: string; image: ImageData | null };

export function surfaceOf(canvas: HTMLCanvasElement, fills: readonly Fill[]): Surface {
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('This browser draws on no canvas.');
  const scale = Math.max(1, Math.round(devicePixelRatio));
  return { canvas, pen, scale, tiles: tilesAt(canvas, fills, scale), ground: getComputedStyle(canvas).backgroundColor, image: null };
}

type Painted = {
  rows: readonly (readonly Run[])[]; columns: number; breaks: { columns: readonly number[]; rows: readonly number[] };
  /** CSS pixels of a cell. */
  cell: { width: number; height: number };
  first: number; last: number;
};

/** Paints the rows from `first` to before `last`, and moves the canvas to where they stand. */
export function paintWindow(surface: Surface, { rows, columns, breaks, cell, first, last }: Painted): void {
  const { canvas, pen, scale, tiles, ground } = surface;
  const [width, height] = [cell.width * scale, cell.height * scale];
  const size = { width: columns * width, height: Math.max(1, (last - first) * height) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  if (surface.image?.width !== size.width || surface.image.height !== size.height) surface.image = pen.createImageData(size.width, size.height);
  paintRows(new Uint32Array(surface.image.data.buffer), size.width, rows, tiles, { first, last, width, height });
  pen.putImageData(surface.image, 0, 0);
  pen.fillStyle = ground;
  for (const column of breaks.columns) pen.fillRect(column * width - scale, 0, 2 * scale, size.height);
  for (const row of breaks.rows) if (row > first && row < last) pen.fillRect(0, (row - first) * height - scale, size.width, 2 * scale);
  canvas.style.blockSize = `${(last - first) * cell.height}px`;
  canvas.style.transform = `translateY(${first * cell.height}px)`;
}
