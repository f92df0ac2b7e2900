import type { Column, Sort, Value } from './column.ts';

const german = new Intl.Collator('de', { numeric: true });

const compare = (a: Value, b: Value) => (typeof a === 'number' && typeof b === 'number' ? a - b : german.compare(String(a), String(b)));

/** The rows in the order asked for; equal ones keep theirs. Umlauts stand beside their vowels, "Ziffer 2" before "Ziffer 10". */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const value = columns.find(({ key }) => key === sort?.key)?.value;
  if (!sort || !value) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((a, b) => (a.by === null || b.by === null ? Number(a.by === null) - Number(b.by === null) : sign * compare(a.by, b.by)))
    .map(({ row }) => row);
}
