import type { MatrixView } from '@feder/contract/schemas';
import { toCsv } from '@feder/react/csv';
import type { useMatrixMessages } from './messages.ts';
import { answerAt, areaAt } from './coloured.ts';

type Words = ReturnType<typeof useMatrixMessages>;

/** Rows of texts, the first is the head: of each subject its key, and who answers in each municipality, else how it is answered. */
function sheetOf(view: MatrixView, words: Words): string[][] {
  const head = [words.subject, words.key, ...view.columns.map(({ key, name }) => `${name} (${key})`)];
  return [head, ...view.rows.map((row) => [row.name, row.id, ...view.columns.map((_, column) => cellText(view, row, column, words))])];
}

function cellText(view: MatrixView, row: MatrixView['rows'][number], column: number, words: Words): string {
  const holders = answerAt(view, row, column)?.holders ?? [];
  return holders.length > 0 ? holders.map((body) => view.bodies[body] ?? body).join(', ') : words.areas[areaAt(view, row, column, 'status')];
}

export function csvOf(view: MatrixView, words: Words): string {
  const [head = [], ...rows] = sheetOf(view, words);
  return toCsv(rows, head.map((name, index) => ({ key: String(index), head: name, cell: (row) => row[index], value: (row) => row[index] ?? null })));
}

/** A workbook of two sheets: the matrix, and both clocks with what was asked. */
export async function xlsxOf(view: MatrixView, words: Words, facts: readonly (readonly [string, string])[]): Promise<Blob> {
  // Its writer is fetched when somebody wants a workbook. The universal build needs no worker, which the page's policy would not start.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheet = sheetOf(view, words).map((row, index) => row.map((value) => (index === 0 ? { value, fontWeight: 'bold' as const } : { value })));
  return writeXlsxFile([
    { data: sheet, sheet: words.title, stickyRowsCount: 1, stickyColumnsCount: 1, columns: [{ width: 40 }, { width: 18 }] },
    { data: facts.map((line) => line.map((value) => ({ value }))), sheet: words.stateSheet, columns: [{ width: 24 }, { width: 60 }] },
  ]).toBlob();
}
