import type { Fact } from '../fact.ts';
import type { Known, Seq } from '../seq.ts';

/**
 * The versions found under one key. `live` is what the newest commit holds true; `closed` was held true once, sorted by `known.to`.
 * A question at the head reads `live` alone; a past one adds the few closed versions that were open then.
 */
export type Shelf<Row> = { live: Row[]; closed: Row[] };

type Versioned = Fact<string>;
type ClosedRow = { known: Known & { to: Seq } };

/** Puts each row under every key that `keysOf` names. Rows of a shelf stand by id and version, whatever order they came in. */
export function shelve<Row extends Versioned>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Shelf<Row>> {
  const shelves = new Map<string, Shelf<Row>>();
  for (const row of [...rows].sort(byIdAndVersion)) {
    for (const key of new Set(keysOf(row))) put(shelfIn(shelves, key), row);
  }
  for (const shelf of shelves.values()) shelf.closed.sort((a, b) => closedAt(a) - closedAt(b));
  return shelves;
}

/** As `shelve`, with a second key below the first: a line (subject and role) and the places that its rules name. */
export function shelveTwice<Row extends Versioned>(
  rows: readonly Row[],
  outerOf: (row: Row) => readonly string[],
  innerOf: (row: Row) => readonly string[],
): Map<string, Map<string, Shelf<Row>>> {
  const outer = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(outerOf(row))) {
      const list = outer.get(key);
      if (list) list.push(row);
      else outer.set(key, [row]);
    }
  }
  return new Map([...outer].map(([key, list]) => [key, shelve(list, innerOf)]));
}

/** Every version on a shelf, of any knowledge. */
export const all = <Row>(shelf: Shelf<Row> | undefined): readonly Row[] => (shelf ? (shelf.closed.length === 0 ? shelf.live : [...shelf.live, ...shelf.closed]) : []);

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byIdAndVersion = (a: Versioned, b: Versioned): number => byText(a.id, b.id) || a.version - b.version;

const closedAt = (row: Versioned): number => (row as Versioned & ClosedRow).known.to;

function shelfIn<Row>(shelves: Map<string, Shelf<Row>>, key: string): Shelf<Row> {
  const found = shelves.get(key);
  if (found) return found;
  const made: Shelf<Row> = { live: [], closed: [] };
  shelves.set(key, made);
  return made;
}

function put<Row extends Versioned>(shelf: Shelf<Row>, row: Row): void {
  (row.known.to === null ? shelf.live : shelf.closed).push(row);
}

/** The index of the first version that was still held true at a place in the order of commits; `closed` is sorted by `known.to`. */
export function firstClosedAfter(closed: readonly Versioned[], at: Seq): number {
  let low = 0;
  let high = closed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = closed[middle];
    if (row && closedAt(row) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
