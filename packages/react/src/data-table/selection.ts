import type { ReactNode } from 'react';

export type Selection<Row> = {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** What a row is called where its box is spoken. */
  nameOf: (row: Row) => string;
  /** What can be done with the selected rows. */
  actions?: ReactNode | undefined;
};

/** What the boxes of a table know: how many of its rows are selected, and how to change that. Keys of other pages stay selected. */
export type Chosen = { count: number; all: boolean; toggle: (key: string) => void; toggleAll: () => void };

export function selectionOf({ selected, onSelect }: Pick<Selection<never>, 'selected' | 'onSelect'>, keys: readonly string[]): Chosen {
  const count = keys.filter((key) => selected.has(key)).length;
  const all = count > 0 && count === keys.length;
  const without = (gone: readonly string[]) => new Set([...selected].filter((key) => !gone.includes(key)));
  return {
    count,
    all,
    toggle: (key) => onSelect(selected.has(key) ? without([key]) : new Set([...selected, key])),
    toggleAll: () => onSelect(all ? without(keys) : new Set([...selected, ...keys])),
  };
}
