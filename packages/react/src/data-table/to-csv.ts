import type { Column, Value } from './column.ts';

/** Spreadsheets take a text that begins so for a formula; a quote before it keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows as CSV by RFC 4180, as German spreadsheets open it: UTF-8 with its mark, semicolons, decimal commas. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const shown = columns.flatMap(({ head, value }) => (value ? [{ head, value }] : []));
  const lines = [shown.map(({ head }) => field(head)), ...rows.map((row) => shown.map(({ value }) => field(value(row))))];
  return `\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}
