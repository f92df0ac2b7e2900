'use client';

import { useCallback, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Fill } from '../fill/fill.ts';
import { tilesAt } from '../fill/tiles.ts';
import { useRepaint } from '../fill/use-repaint.ts';
import { paintRows, type Run } from './paint.ts';

export type { Run } from './paint.ts';

/** A cell by its place. */
export type Cell = { row: number; column: number };

/** Cells side by side: from ≤ column < to, first ≤ row < last. */
export type Frame = { from: number; to: number; first: number; last: number };

export type PixelMatrixProps = {
  /** Of each row every column once, by the index of its fill. */
  rows: readonly (readonly Run[])[];
  columns: number;
  fills: readonly Fill[];
  /** What the picture shows, in words: the table that says the same stands beside it. */
  label: string;
  /** Size of a cell in CSS pixels. */
  cell: { width: number; height: number };
  /** Most height of the picture in CSS pixels; more rows are scrolled to. */
  most: number;
  /** Columns and rows before which a line is drawn. */
  breaks: { columns: readonly number[]; rows: readonly number[] };
  frame?: Frame | undefined;
  /** A cell was chosen with the pointer. */
  onPick?: ((cell: Cell) => void) | undefined;
  /** The frame is to go on by columns or rows. */
  onStep?: ((step: { columns: number; rows: number }) => void) | undefined;
  children?: ReactNode;
};

const STEPS: Readonly<Record<string, { columns: number; rows: number }>> = {
  ArrowLeft: { columns: -1, rows: 0 }, ArrowRight: { columns: 1, rows: 0 }, ArrowUp: { columns: 0, rows: -1 }, ArrowDown: { columns: 0, rows: 1 },
};

/** Thousands of rows by a thousand columns at once, a pixel or more each. The picture takes its room before it is painted; only the rows on screen are painted. */
export function PixelMatrix({ rows, columns, fills, label, cell, most, breaks, frame, onPick, onStep, children }: PixelMatrixProps) {
  const view = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const whole = rows.length * cell.height;
  const shown = Math.min(whole, most);

  const paint = useCallback(() => {
    const surface = canvas.current;
    const pen = surface?.getContext('2d', { alpha: false });
    if (!view.current || !surface || !pen) return;
    const scale = Math.max(1, Math.round(devicePixelRatio));
    const [width, height] = [cell.width * scale, cell.height * scale];
    const first = Math.floor(view.current.scrollTop / cell.height);
    const last = Math.min(rows.length, first + Math.ceil(shown / cell.height) + 1);
    surface.width = columns * width;
    surface.height = Math.max(1, (last - first) * height);
    const image = pen.createImageData(surface.width, surface.height);
    paintRows(new Uint32Array(image.data.buffer), surface.width, rows, tilesAt(surface, fills, scale), { first, last, width, height });
    pen.putImageData(image, 0, 0);
    pen.fillStyle = getComputedStyle(surface).backgroundColor;
    for (const column of breaks.columns) pen.fillRect(column * width - scale, 0, 2 * scale, surface.height);
    for (const row of breaks.rows) if (row > first && row < last) pen.fillRect(0, (row - first) * height - scale, surface.width, 2 * scale);
    surface.style.blockSize = `${(last - first) * cell.height}px`;
    surface.style.transform = `translateY(${first * cell.height}px)`;
  }, [rows, columns, fills, cell.width, cell.height, shown, breaks]);
  useRepaint(view, paint);

  const pick = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const at = { row: Math.floor((clientY - box.top) / cell.height), column: Math.floor((clientX - box.left) / cell.width) };
    if (at.row >= 0 && at.row < rows.length && at.column >= 0 && at.column < columns) onPick?.(at);
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by || !onStep) return;
    event.preventDefault();
    onStep(by);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- an application takes the keys that it names
    <div ref={view} className="feder-pixel-matrix" style={{ blockSize: shown }} tabIndex={0} role="application" aria-label={label} onScroll={paint} onKeyDown={step}>
      <div className="feder-pixel-matrix-whole" style={{ blockSize: whole, inlineSize: columns * cell.width }} onPointerUp={pick}>
        <canvas ref={canvas} className="feder-pixel-matrix-canvas" style={{ inlineSize: columns * cell.width, blockSize: shown }} aria-hidden="true" />
        {frame ? (
          <span
            className="feder-pixel-matrix-frame"
            style={{ insetInlineStart: frame.from * cell.width, insetBlockStart: frame.first * cell.height, inlineSize: (frame.to - frame.from) * cell.width, blockSize: (frame.last - frame.first) * cell.height }}
          />
        ) : null}
        {children}
      </div>
    </div>
  );
}
