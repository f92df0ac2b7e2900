'use client';

import { useCallback, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Fill } from '../fill/fill.ts';
import { useRepaint } from '../fill/use-repaint.ts';
import type { Run } from './paint.ts';
import { paintWindow, surfaceOf, type Surface } from './surface.ts';

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
export function PixelMatrix({ rows, columns, fills, label, cell: { width, height }, most, breaks, frame, onPick, onStep, children }: PixelMatrixProps) {
  const view = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const whole = rows.length * height;
  const shown = Math.min(whole, most);

  const kept = useRef<Surface | null>(null);
  const paint = useCallback(() => {
    const surface = canvas.current;
    if (!view.current || !surface) return;
    kept.current ??= surfaceOf(surface, fills);
    const count = Math.min(rows.length, Math.ceil(shown / height) + 1);
    const first = Math.min(Math.floor(view.current.scrollTop / height), rows.length - count);
    paintWindow(kept.current, { rows, columns, breaks, cell: { width, height }, first, last: first + count });
  }, [rows, columns, fills, width, height, shown, breaks]);
  const repaint = useCallback(() => {
    kept.current = null;
    paint();
  }, [paint]);
  useRepaint(view, repaint);

  const pick = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const at = { row: Math.floor((clientY - box.top) / height), column: Math.floor((clientX - box.left) / width) };
    if (at.row >= 0 && at.row < rows.length && at.column >= 0 && at.column < columns) onPick?.(at);
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by || !onStep) return;
    event.preventDefault();
    onStep(by);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes the keys that it names; without a row there is nothing to lead through
    <div ref={view} className="feder-pixel-matrix" style={{ blockSize: shown }} tabIndex={rows.length > 0 ? 0 : -1} role="application" aria-label={label} onScroll={paint} onKeyDown={step}>
      <div className="feder-pixel-matrix-whole" style={{ blockSize: whole, inlineSize: columns * width }} onPointerUp={pick}>
        <canvas ref={canvas} className="feder-pixel-matrix-canvas" style={{ inlineSize: columns * width, blockSize: shown }} aria-hidden="true" />
        {frame ? (
          <span
            className="feder-pixel-matrix-frame"
            style={boxOf(frame, { width, height }, { inlineSize: columns * width, blockSize: whole })}
          />
        ) : null}
        {children}
      </div>
    </div>
  );
}

/** CSS pixels of the frame's line, which is drawn around it. */
const EDGE = 3;

/** Where the frame stands: around its cells, but within the picture, whose ends would cut its line off. */
function boxOf(frame: Frame, cell: PixelMatrixProps['cell'], picture: { inlineSize: number; blockSize: number }) {
  const within = (at: number, most: number): number => Math.max(EDGE, Math.min(at, most - EDGE));
  const [insetInlineStart, insetBlockStart] = [within(frame.from * cell.width, picture.inlineSize), within(frame.first * cell.height, picture.blockSize)];
  return {
    insetInlineStart, insetBlockStart,
    inlineSize: within(frame.to * cell.width, picture.inlineSize) - insetInlineStart, blockSize: within(frame.last * cell.height, picture.blockSize) - insetBlockStart,
  };
}
