import { IconDl } from '@feder/icons/dl';
import { Button } from '@feder/react/button';
import type { ReactNode } from 'react';

/** A byte order mark, so that a spreadsheet reads the letters as UTF-8. */
const BOM = '\uFEFF';

/** What begins a formula in a spreadsheet is text here. */
const cell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Semicolons, as spreadsheets of this country expect. */
const csvOf = (rows: readonly (readonly string[])[]): string => BOM + rows.map((row) => row.map(cell).join(';')).join('\r\n');

/** Saves a table as CSV. The file is made when it is asked for. */
export function CsvButton({ name, head, rows, children }: { name: string; head: readonly string[]; rows: () => readonly (readonly string[])[]; children: ReactNode }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([csvOf([head, ...rows()])], { type: 'text/csv;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.csv` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button size="small" className="dashboard-needs-script" onClick={save}><IconDl />CSV: {children}</Button>;
}
