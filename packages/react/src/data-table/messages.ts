import type { Sort } from './column.ts';

/** What a DataTable says by itself. */
export type DataTableWords = {
  /** Announced once the rows stand in another order. */
  sorted: (column: string, direction: Sort['direction']) => string;
  columns: string;
  csv: string;
  selectAll: string;
  select: (name: string) => string;
  selected: (count: number, of: number) => string;
  loading: string;
  failed: string;
  again: string;
};

export const dataTableDe: DataTableWords = {
  sorted: (column, direction) => `Sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
  columns: 'Spalten',
  csv: 'CSV',
  selectAll: 'Alle Zeilen auswählen',
  select: (name) => `${name} auswählen`,
  selected: (count, of) => `${count} von ${of} ausgewählt`,
  loading: 'Wird geladen',
  failed: 'Die Zeilen konnten nicht geladen werden. Es ist nichts verloren.',
  again: 'Erneut laden',
};

export const dataTableEn: DataTableWords = {
  sorted: (column, direction) => `Sorted by ${column}, ${direction}`,
  columns: 'Columns',
  csv: 'CSV',
  selectAll: 'Select all rows',
  select: (name) => `Select ${name}`,
  selected: (count, of) => `${count} of ${of} selected`,
  loading: 'Loading',
  failed: 'The rows could not be loaded. Nothing is lost.',
  again: 'Load again',
};
