'use client';

import { useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import type { Look } from '../fill/swatch.tsx';

export type GridCell = {
  look: Look;
  /** What stands in the cell: a short word or a shape. */
  word: ReactNode;
  /** What the cell says in full, as it is spoken and shown on pointing. */
  name: string;
  selected: boolean;
};

export type CellGridProps = {
  caption: string;
  /** Head of the column of row heads. */
  corner: ReactNode;
  rows: readonly { id: string; head: ReactNode }[];
  columns: readonly { id: string; head: ReactNode }[];
  cellAt: (row: number, column: number) => GridCell;
  /** Each cell is a submit button of this name, its value "row:column": so it works before a script. */
  name: string;
  onToggle: (row: number, column: number) => void;
};

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Home: [0, -Infinity], End: [0, Infinity] };

const never = () => () => undefined;

/** Cells large enough for a word, as a native table. With a script it is one stop for Tab and the arrow keys lead through it (APG, grid). */
export function CellGrid({ caption, corner, rows, columns, cellAt, name, onToggle }: CellGridProps) {
  const alive = useSyncExternalStore(never, () => true, () => false);
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const [byRows, byColumns] = MOVES[event.key] ?? [];
    if (byRows === undefined || byColumns === undefined) return;
    event.preventDefault();
    const next = [clamp(atRow + byRows, rows.length), clamp(atColumn + byColumns, columns.length)] as const;
    setAt(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  return (
    <div className="feder-cell-grid-view">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a grid is a table whose cells take the keys */}
      <table className="feder-cell-grid" role={alive ? 'grid' : undefined} onKeyDown={move}>
        <caption className="feder-visually-hidden">{caption}</caption>
        <thead>
          <tr><th scope="col">{corner}</th>{columns.map(({ id, head }) => <th key={id} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, head }, rowIndex) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {columns.map(({ id: column }, columnIndex) => {
                const { look, word, name: said, selected } = cellAt(rowIndex, columnIndex);
                const isAt = rowIndex === clamp(atRow, rows.length) && columnIndex === clamp(atColumn, columns.length);
                return (
                  <td key={column}>
                    <button
                      type="submit" name={name} value={`${row}:${column}`} data-at={`${rowIndex} ${columnIndex}`} tabIndex={alive && !isAt ? -1 : undefined}
                      {...look} className="feder-cell feder-pattern" aria-pressed={selected} title={said}
                      onFocus={() => setAt([rowIndex, columnIndex])} onClick={(event) => { event.preventDefault(); onToggle(rowIndex, columnIndex); }}
                    >
                      <span className="feder-cell-word" aria-hidden="true">{word}</span>
                      <span className="feder-visually-hidden">{said}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
