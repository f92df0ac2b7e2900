import { IconChev } from '@feder/icons/chev';
import { IconSort } from '@feder/icons/sort';
import { TableColumnHead, TableHead, TableRow } from '../table/table.tsx';
import { type Column, nextSort, type Sort } from './column.ts';
import type { DataTableWords } from './messages.ts';
import { SelectBox } from './select-box.tsx';
import type { Chosen } from './selection.ts';

type Sorting = {
  sort: Sort | undefined;
  /** Undefined as long as no script runs. */
  sortBy: ((sort: Sort) => void) | undefined;
  hrefOf: ((sort: Sort) => string) | undefined;
};

export function DataTableHead<Row>({ columns, chosen, words, ...sorting }: Sorting & { columns: readonly Column<Row>[]; chosen: Chosen | undefined; words: DataTableWords }) {
  return (
    <TableHead>
      <TableRow>
        {chosen ? <TableColumnHead><SelectBox label={words.selectAll} checked={chosen.all} some={chosen.count > 0 && !chosen.all} onChange={chosen.toggleAll} /></TableColumnHead> : null}
        {columns.map(({ key, head, number, value }) => (
          <TableColumnHead key={key} number={number} aria-sort={sorting.sort?.key === key ? sorting.sort.direction : undefined}>
            {value ? <SortBy {...sorting} column={key} head={head} /> : head}
          </TableColumnHead>
        ))}
      </TableRow>
    </TableHead>
  );
}

/** A link where the server sorts, else a button; without a script that would answer it, the word alone. */
function SortBy({ column, head, sort, sortBy, hrefOf }: Sorting & { column: string; head: string }) {
  const next = nextSort(column, sort);
  const sign = sort?.key === column ? <IconChev data-size="small" /> : <IconSort data-size="small" />;
  const look = { className: 'feder-data-table-sort', 'data-direction': sort?.key === column ? sort.direction : undefined };
  if (hrefOf) return <a {...look} href={hrefOf(next)} onClick={() => sortBy?.(next)}>{head}{sign}</a>;
  return sortBy ? <button {...look} type="button" onClick={() => sortBy(next)}>{head}{sign}</button> : head;
}
