import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { Heading } from '../heading/heading.tsx';
import { Link } from '../link/link.tsx';
import { paginationEn } from '../pagination/messages.ts';
import { Pagination, PaginationPages } from '../pagination/pagination.tsx';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import type { Status } from '../status-badge/status-badge.tsx';
import type { Column } from './column.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { dataTableDe, dataTableEn } from './messages.ts';

type Duty = { id: string; task: string; status: Status; word: string; places: number | null; since: string };

const duties: Duty[] = [
  { id: 'wohngeld', task: 'Wohngeld', status: 'UNIQUE', word: 'Eindeutig', places: 44, since: '2025-01-01' },
  { id: 'oezg', task: 'Öffentliche Bekanntmachung', status: 'JOINT', word: 'Gemeinsam', places: 1101, since: '2019-07-01' },
  { id: 'rz', task: 'Gemeinsames Rechenzentrum', status: 'GAP', word: 'Lücke', places: null, since: '2026-05-18' },
  { id: 'meld', task: 'Meldewesen', status: 'UNIQUE', word: 'Eindeutig', places: 1101, since: '2018-07-01' },
  { id: 'e-akte', task: 'E-Akte der Kommunen', status: 'UNKNOWN', word: 'nicht erfasst', places: 9, since: '2024-01-01' },
];

const columns: Column<Duty>[] = [
  { key: 'task', head: 'Aufgabe', cell: ({ id, task }) => <Link look="name" href={`#${id}`}>{task}</Link>, value: ({ task }) => task, rowHead: true },
  { key: 'status', head: 'Status', cell: ({ status, word }) => <StatusBadge status={status}>{word}</StatusBadge>, value: ({ word }) => word, hideable: true },
  { key: 'places', head: 'Gemeinden', cell: ({ places }) => places?.toLocaleString('de') ?? '–', value: ({ places }) => places, number: true, hideable: true },
  { key: 'since', head: 'Gilt seit', cell: ({ since }) => since.split('-').toReversed().join('.'), value: ({ since }) => since, number: true, hideable: true },
];

const english = ['Task', 'Status', 'Municipalities', 'Since'];

const again = fn();

const meta: Meta<DataTableProps<Duty>> = {
  title: 'Daten/DataTable',
  component: DataTable<Duty>,
  args: {
    columns, rows: duties, keyOf: ({ id }) => id, label: 'Pflichten der Komm.ONE', words: dataTableDe,
    empty: <EmptyState heading={<Heading level={2}>Keine Pflicht gefunden</Heading>} actions={<Button>Filter aufheben</Button>}>Zum Filter „Betrieb“ gibt es 0 von 18 Pflichten.</EmptyState>,
  },
  decorators: [(Story) => <Card aria-label="Beispiel"><Story /></Card>],
};
export default meta;
type Story = StoryObj<DataTableProps<Duty>>;

const tasks = (canvas: { getAllByRole: (role: 'rowheader') => HTMLElement[] }) => canvas.getAllByRole('rowheader').map(({ textContent }) => textContent);

export const Sorted: Story = {
  args: { defaultSort: { key: 'task', direction: 'ascending' } },
  play: async ({ canvas }) => {
    await expect(tasks(canvas)).toEqual(['E-Akte der Kommunen', 'Gemeinsames Rechenzentrum', 'Meldewesen', 'Öffentliche Bekanntmachung', 'Wohngeld']);
    await userEvent.click(canvas.getByRole('button', { name: 'Gemeinden' }));
    await expect(tasks(canvas)[0]).toBe('E-Akte der Kommunen');
    await userEvent.click(canvas.getByRole('button', { name: 'Gemeinden' }));
    // What has no number comes last either way.
    await expect(tasks(canvas).at(-1)).toBe('Gemeinsames Rechenzentrum');
    await expect(canvas.getByRole('columnheader', { name: 'Gemeinden' })).toHaveAttribute('aria-sort', 'descending');
    await expect(canvas.getByRole('status')).toHaveTextContent('Sortiert nach Gemeinden, absteigend');
  },
};

/** A column is hidden by the menu; the file holds what is shown, in its order. */
export const ColumnsAndFile: Story = {
  args: { csvName: 'pflichten' },
  play: async ({ canvas }) => {
    const files: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    const stop = (event: Event) => { if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault(); };
    URL.createObjectURL = (file: Blob) => { files.push(file); return original(file); };
    document.addEventListener('click', stop, true);
    try {
      await userEvent.click(canvas.getByRole('button', { name: 'Spalten' }));
      await userEvent.click(canvas.getByRole('menuitemcheckbox', { name: 'Status' }));
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(canvas.queryByRole('columnheader', { name: 'Status' })).toBeNull());
      await userEvent.click(canvas.getByRole('button', { name: 'CSV' }));
    } finally {
      URL.createObjectURL = original;
      document.removeEventListener('click', stop, true);
    }
    await expect((await files[0]?.text())?.split('\r\n').slice(0, 2)).toEqual(['Aufgabe;Gemeinden;Gilt seit', 'Wohngeld;44;2025-01-01']);
  },
};

function Selecting(args: DataTableProps<Duty>) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return <DataTable {...args} selection={{ selected, onSelect: setSelected, nameOf: ({ task }) => task, actions: <Button size="small" variant="primary">Beschluss entwerfen</Button> }} />;
}

export const Selection: Story = {
  render: (args) => <Selecting {...args} />,
  play: async ({ canvas }) => {
    const all = canvas.getByRole<HTMLInputElement>('checkbox', { name: 'Alle Zeilen auswählen' });
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Wohngeld auswählen' }));
    await expect(canvas.getByText('1 von 5 ausgewählt')).toBeVisible();
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(canvas.getByText('5 von 5 ausgewählt')).toBeVisible();
    await expect(all).toBeChecked();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Meldewesen auswählen' }));
    await expect(canvas.getByText('4 von 5 ausgewählt')).toBeVisible();
  },
};

/** The server sorts and hands out pages; heads and pages are links. The rows scroll in their own frame, below a head that stays. */
export const FromTheServer: Story = {
  args: {
    words: dataTableEn, lang: 'en', columns: columns.map((column, index) => ({ ...column, head: english[index] ?? '' })), label: 'Duties of Komm.ONE', height: '14rem',
    serverSort: { sort: { key: 'since', direction: 'ascending' }, hrefOf: ({ key, direction }) => `?sort=${key}-${direction}` },
    pagination: <Pagination label={paginationEn.label}><PaginationPages page={2} pages={9} hrefOf={(page) => `?page=${page}`} words={paginationEn} /></Pagination>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Since' })).toHaveAttribute('href', '?sort=since-descending');
    const frame = canvas.getByRole('region', { name: 'Duties of Komm.ONE' });
    frame.scrollTop = 200;
    if (innerWidth > 900) await waitFor(() => expect(Math.abs(canvas.getByRole('columnheader', { name: 'Task' }).getBoundingClientRect().top - frame.getBoundingClientRect().top)).toBeLessThan(2));
  },
};

export const Empty: Story = {
  args: { rows: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Keine Pflicht gefunden' })).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

export const Loading: Story = { args: { state: 'loading' } };

export const Failed: Story = {
  args: { state: 'failed', rows: [], onAgain: again },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Erneut laden' }));
    await expect(again).toHaveBeenCalled();
  },
};
