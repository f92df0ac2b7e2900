import { TableBody, TableCell, TableRow, TableRowHead } from '../table/table.tsx';
import type { Column } from './column.ts';
import type { DataTableWords } from './messages.ts';
import { SelectBox } from './select-box.tsx';
import type { Chosen, Selection } from './selection.ts';

type BodyProps<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  selection: Selection<Row> | undefined;
  chosen: Chosen | undefined;
  words: DataTableWords;
};

export function DataTableBody<Row>({ columns, rows, keyOf, selection, chosen, words }: BodyProps<Row>) {
  return (
    <TableBody>
      {rows.map((row) => {
        const rowKey = keyOf(row);
        const selected = selection?.selected.has(rowKey) ?? false;
        return (
          <TableRow key={rowKey} data-selected={selected ? '' : undefined}>
            {selection && chosen ? <TableCell><SelectBox label={words.select(selection.nameOf(row))} checked={selected} onChange={() => chosen.toggle(rowKey)} /></TableCell> : null}
            {columns.map(({ key, head, cell, number, rowHead }) => rowHead
              ? <TableRowHead key={key}>{cell(row)}</TableRowHead>
              : <TableCell key={key} label={head} number={number}>{cell(row)}</TableCell>)}
          </TableRow>
        );
      })}
    </TableBody>
  );
}
