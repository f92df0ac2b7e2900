'use client';

import { IconDl } from '@feder/icons/dl';
import { type ComponentProps, type CSSProperties, type ReactNode, useState } from 'react';
import { Alert } from '../alert/alert.tsx';
import { useAlive } from '../alive.ts';
import { Button } from '../button/button.tsx';
import { classes } from '../classes.ts';
import { Loader } from '../loader/loader.tsx';
import { Menu } from '../menu/menu.tsx';
import { MenuCheckbox } from '../menu/menu-item.tsx';
import { Table } from '../table/table.tsx';
import type { Column, Sort } from './column.ts';
import { DataTableBody } from './data-table-body.tsx';
import { DataTableHead } from './data-table-head.tsx';
import { download } from './download.ts';
import type { DataTableWords } from './messages.ts';
import { selectionOf, type Selection } from './selection.ts';
import { sortRows } from './sort-rows.ts';
import { toCsv } from './to-csv.ts';

export type DataTableProps<Row> = Omit<ComponentProps<'div'>, 'children' | 'onSelect'> & {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Names the table. */
  label: string;
  words: DataTableWords;
  /** In which order the rows are handed in; the table sorts them itself. */
  defaultSort?: Sort | undefined;
  /** Where the server sorts: the order that the rows have, and the address of another one. */
  serverSort?: { sort: Sort | undefined; hrefOf: (sort: Sort) => string } | undefined;
  selection?: Selection<Row> | undefined;
  /** `loading`: rows are on their way; those that are there stay. */
  state?: 'ready' | 'loading' | 'failed' | undefined;
  /** Asks for the rows anew, after a failure. */
  onAgain?: (() => void) | undefined;
  /** An EmptyState, for a table without rows. */
  empty: ReactNode;
  /** A Pagination, where the server hands out pages. */
  pagination?: ReactNode | undefined;
  /** The name of the CSV file of the rows and columns that are shown, without its ending. */
  csvName?: string | undefined;
  /** A CSS length: the rows scroll in a frame of this height. Without it the page scrolls. */
  height?: string | undefined;
};

/** A native table that sorts, selects, hides columns and exports. On narrow screens every row is a list of names and values. */
export function DataTable<Row>({ columns, rows, keyOf, label, words, defaultSort, serverSort, selection, state = 'ready', onAgain, empty, pagination, csvName, height, className, ...table }: DataTableProps<Row>) {
  const alive = useAlive();
  const [ownSort, setOwnSort] = useState(defaultSort);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');

  const shown = columns.filter(({ key }) => !hidden.has(key));
  const sorted = serverSort ? rows : sortRows(rows, columns, ownSort);
  const chosen = selection ? selectionOf(selection, rows.map(keyOf)) : undefined;
  const sortBy = (sort: Sort) => {
    setOwnSort(sort);
    setSaid(words.sorted(columns.find(({ key }) => key === sort.key)?.head ?? sort.key, sort.direction));
  };
  const toggle = (key: string) => setHidden(hidden.has(key) ? new Set([...hidden].filter((each) => each !== key)) : new Set([...hidden, key]));
  const hideable = columns.filter((column) => column.hideable);
  const failed = state === 'failed';

  return (
    <div {...table} className={classes('feder-data-table', className)}>
      {alive && rows.length > 0 && (hideable.length > 0 || csvName !== undefined) ? (
        <div className="feder-data-table-tools">
          {hideable.length > 0 ? (
            <Menu size="small" label={words.columns}>
              {hideable.map(({ key, head }) => <MenuCheckbox key={key} checked={!hidden.has(key)} onClick={() => toggle(key)}>{head}</MenuCheckbox>)}
            </Menu>
          ) : null}
          {csvName === undefined ? null : <Button size="small" onClick={() => download(toCsv(sorted, shown), `${csvName}.csv`, 'text/csv')}><IconDl />{words.csv}</Button>}
        </div>
      ) : null}
      {failed ? <Alert tone="danger" role="alert" actions={onAgain ? <Button size="small" onClick={onAgain}>{words.again}</Button> : undefined}>{words.failed}</Alert> : null}
      {state === 'loading' ? <Loader>{words.loading}</Loader> : null}
      {rows.length === 0 && state === 'ready' ? empty : null}
      {rows.length > 0 ? (
        <div className="feder-data-table-frame" data-height={height ? '' : undefined} style={height ? { '--feder-data-table-height': height } as CSSProperties : undefined} {...(height ? { role: 'region', tabIndex: 0, 'aria-label': label } : {})}>
          <Table aria-label={label} aria-busy={state === 'loading' || undefined}>
            <DataTableHead columns={shown} sort={serverSort ? serverSort.sort : ownSort} sortBy={alive ? sortBy : undefined} hrefOf={serverSort?.hrefOf} chosen={chosen} words={words} />
            <DataTableBody columns={shown} rows={sorted} keyOf={keyOf} selection={selection} chosen={chosen} words={words} />
          </Table>
        </div>
      ) : null}
      {chosen && selection && chosen.count > 0 ? (
        <div className="feder-data-table-selection"><strong>{words.selected(chosen.count, rows.length)}</strong>{selection.actions}</div>
      ) : null}
      {pagination}
      <div role="status" className="feder-visually-hidden">{said}</div>
    </div>
  );
}
