import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { Heading } from '../heading/heading.tsx';
import { markup } from '../testing/markup.ts';
import { type Column, nextSort } from './column.ts';
import { DataTable } from './data-table.tsx';
import { dataTableDe } from './messages.ts';
import { selectionOf } from './selection.ts';
import { sortRows } from './sort-rows.ts';
import { toCsv } from './to-csv.ts';

type Row = { name: string; count: number | null };
const columns: Column<Row>[] = [
  { key: 'name', head: 'Art', cell: ({ name }) => name, value: ({ name }) => name, rowHead: true },
  { key: 'count', head: 'Anzahl; je Land', cell: ({ count }) => count, value: ({ count }) => count, number: true },
  { key: 'act', head: 'Tun', cell: () => 'ansehen' },
];
const rows: Row[] = [{ name: 'Übertragung', count: 2 }, { name: 'Ziffer 10', count: null }, { name: 'Ziffer 2', count: -1.5 }, { name: 'Zusage', count: 10 }];
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name);

describe('sorting', () => {
  it('puts umlauts beside their vowels, numbers in texts by size, and nothing last either way', () => {
    expect(names(sortRows(rows, columns, { key: 'name', direction: 'ascending' }))).toEqual(['Übertragung', 'Ziffer 2', 'Ziffer 10', 'Zusage']);
    expect(names(sortRows(rows, columns, { key: 'count', direction: 'ascending' }))).toEqual(['Ziffer 2', 'Übertragung', 'Zusage', 'Ziffer 10']);
    expect(names(sortRows(rows, columns, { key: 'count', direction: 'descending' }))).toEqual(['Zusage', 'Übertragung', 'Ziffer 2', 'Ziffer 10']);
  });

  it('leaves the rows as they come where nothing or no column of values is asked for', () => {
    expect(sortRows(rows, columns, undefined)).toBe(rows);
    expect(sortRows(rows, columns, { key: 'act', direction: 'ascending' })).toBe(rows);
  });

  it('keeps every row, and equal ones in their order', () => {
    fc.assert(fc.property(fc.array(fc.record({ name: fc.string(), count: fc.option(fc.integer({ min: 0, max: 3 })) })), fc.constantFrom('ascending' as const, 'descending' as const), (some, direction) => {
      const sorted = sortRows(some, columns, { key: 'count', direction });
      expect(sorted.length).toBe(some.length);
      for (const count of [0, 1, 2, 3, null]) expect(sorted.filter((row) => row.count === count)).toEqual(some.filter((row) => row.count === count));
    }));
  });

  it('begins ascending and turns at the next press on the same head', () => {
    const first = nextSort('name', undefined);
    expect([first, nextSort('name', first), nextSort('count', first)].map(({ key, direction }) => `${key} ${direction}`)).toEqual(['name ascending', 'name descending', 'count ascending']);
  });
});

describe('the CSV file', () => {
  it('opens in a German spreadsheet: mark, semicolons, decimal commas, quotes where they are needed', () => {
    expect(toCsv(rows.slice(1, 3), columns)).toBe('\uFEFFArt;"Anzahl; je Land"\r\nZiffer 10;\r\nZiffer 2;-1,5\r\n');
  });

  it.each(['=1+1', '+49', '@a', '-x', '\tx'])('lets no text become a formula: %s', (name) => {
    expect(toCsv([{ name, count: null }], columns.slice(0, 1)).split('\r\n')[1]).toMatch(/^"?'/);
  });

  it('can be read back', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'ü', ' ') }), { minLength: 1 }), (texts) => {
      const csv = toCsv(texts.map((name) => ({ name, count: null })), columns.slice(0, 1)).slice(1);
      const fields = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r]*))\r\n/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
      expect(fields).toEqual(['Art', ...texts]);
    }));
  });
});

describe('the selection', () => {
  const choose = (selected: string[]) => {
    let now = new Set(selected);
    const chosen = selectionOf({ selected: now, onSelect: (next) => { now = new Set(next); } }, ['a', 'b']);
    return { chosen, now: () => [...now] };
  };

  it('counts the rows of this page and keeps those of others', () => {
    const { chosen, now } = choose(['a', 'other']);
    expect([chosen.count, chosen.all]).toEqual([1, false]);
    chosen.toggleAll();
    expect(now()).toEqual(['a', 'other', 'b']);
  });

  it('lets go of all, and of one', () => {
    const all = choose(['a', 'b', 'other']);
    expect(all.chosen.all).toBe(true);
    all.chosen.toggleAll();
    expect(all.now()).toEqual(['other']);
    const one = choose(['a', 'b']);
    one.chosen.toggle('a');
    expect(one.now()).toEqual(['b']);
  });
});

describe('the server\'s HTML', () => {
  const empty = <EmptyState heading={<Heading level={2}>Kein Befund</Heading>}>Zu dieser Auswahl ist nichts gefunden.</EmptyState>;
  const given = { columns, keyOf: ({ name }: Row) => name, label: 'Arten', words: dataTableDe, empty, csvName: 'arten' };

  it('is a table without buttons that nobody would answer; where the server sorts, heads are links', () => {
    expect(markup(<DataTable {...given} rows={rows} />)).not.toMatch(/<button|<a /);
    const html = markup(<DataTable {...given} rows={rows} serverSort={{ sort: { key: 'name', direction: 'ascending' }, hrefOf: ({ key, direction }) => `?sort=${key}-${direction}` }} />);
    expect(html).toContain('href="?sort=name-descending"');
    expect(html).toContain('href="?sort=count-ascending"');
    expect(html).toContain('aria-sort="ascending"');
  });

  it('says what is there instead of rows', () => {
    expect(markup(<DataTable {...given} rows={[]} />)).toContain('Kein Befund');
    const loading = markup(<DataTable {...given} rows={[]} state="loading" />);
    expect(loading).toContain('Wird geladen');
    expect(loading).not.toContain('Kein Befund');
    expect(markup(<DataTable {...given} rows={[]} state="failed" />)).toMatch(/role="alert".*konnten nicht geladen werden/);
  });
});
