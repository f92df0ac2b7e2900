import type { ReactNode } from 'react';

export type Column<Row> = {
  /** Unique in the table. */
  key: string;
  /** In the head, before the value on narrow screens, in the menu of columns and in the CSV file. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** What is sorted by and exported. A column without it is neither. */
  value?: ((row: Row) => Value) | undefined;
  /** True for a column of numbers: it ends at the same edge. */
  number?: boolean | undefined;
  /** True for the column that names the row. */
  rowHead?: boolean | undefined;
  /** True where people may hide it. */
  hideable?: boolean | undefined;
};

/** Nothing is null: it comes last, whichever way is sorted. */
export type Value = string | number | null;

export type Sort = { key: string; direction: 'ascending' | 'descending' };

/** What a press on a column's head asks for: ascending first, then the other way. */
export const nextSort = (key: string, sort: Sort | undefined): Sort => ({ key, direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending' });
