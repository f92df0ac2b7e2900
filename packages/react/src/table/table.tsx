import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';
import type { Status } from '../status-badge/status-badge.tsx';

export type TableProps = ComponentProps<'table'> & {
  /** `roles`: a row head and equal columns, which become 2 × 2 cells on narrow screens. */
  look?: 'rows' | 'roles' | undefined;
};

/**
 * A native table. On narrow screens its rows become blocks; every part therefore says its role, because a changed
 * `display` would take it away.
 */
export function Table({ look = 'rows', className, ...table }: TableProps) {
  return <table role="table" {...table} data-look={look} className={classes('feder-table', className)} />;
}

export function TableHead(head: ComponentProps<'thead'>) {
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- see Table
  return <thead role="rowgroup" {...head} />;
}

export function TableBody(body: ComponentProps<'tbody'>) {
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- see Table
  return <tbody role="rowgroup" {...body} />;
}

/** A row; with `status` it is hatched (GAP) or tinted (CONFLICT). */
export function TableRow({ status, ...row }: ComponentProps<'tr'> & { status?: Status | undefined }) {
  return <tr role="row" {...row} data-status={status} />;
}

/** A column's head. */
export function TableColumnHead({ number, ...head }: ComponentProps<'th'> & { number?: boolean | undefined }) {
  return <th scope="col" role="columnheader" {...head} data-number={number ? '' : undefined} />;
}

/** A row's head. */
export function TableRowHead(head: ComponentProps<'th'>) {
  return <th scope="row" role="rowheader" {...head} />;
}

export type TableCellProps = ComponentProps<'td'> & {
  /** The column's name: shown before the value on narrow screens, where no head is in sight. */
  label?: string | undefined;
  status?: Status | undefined;
  tone?: 'text' | 'muted' | undefined;
  number?: boolean | undefined;
};

export function TableCell({ label, status, tone, number, ...cell }: TableCellProps) {
  // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- the rule takes td for a cell of a grid
  return <td role="cell" {...cell} data-label={label} data-status={status} data-tone={tone} data-number={number ? '' : undefined} />;
}
