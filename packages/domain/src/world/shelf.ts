import type { Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import type { Known, Seq } from '../seq.ts';

/**
 * The versions found under one key. `live` is what the newest commit holds true; `closed` was held true once, sorted by `known.to`.
 * A question at the head reads `live` alone; a past one adds the few closed versions that were open then.
 * On most shelves stands one version, `only`: what decides whether it counts is copied beside it, so that one look in memory is enough where four were.
 */
export type Shelf<Row> = Times & {
  readonly live: readonly Row[];
  readonly closed: readonly Row[];
  /** Null where several stand, or one that was closed; the times say nothing then. */
  readonly only: Row | null;
};

/** When a version counts: the commit from which it is known, and what its `valid`, `evidence` and `startUnknown` say. */
export type Times = { readonly knownFrom: Seq; readonly from: Day; readonly to: Day | null; readonly isAnnounced: boolean; readonly startUnknown: boolean };

/** One list for all that are empty: most shelves have one version, and a list of its own for what they do not have is one more place in memory to look at. */
const NONE: readonly never[] = Object.freeze([]);

type Draft<Row> = { -readonly [Key in keyof Shelf<Row>]: Shelf<Row>[Key] };

const NO_ONLY = { only: null, knownFrom: 0 as Seq, from: '' as Day, to: null, isAnnounced: false, startUnknown: false };

const bare = <Row>(): Draft<Row> => ({ live: NONE, closed: NONE, ...NO_ONLY });

/** A shelf with these versions on it, each list in its order. */
export const shelfOf = <Row extends Fact<string>>(live: readonly Row[], closed: readonly Row[]): Shelf<Row> => settled({ ...bare<Row>(), live, closed });

function settled<Row extends Fact<string>>(shelf: Draft<Row>): Shelf<Row> {
  const only = shelf.live.length === 1 && shelf.closed.length === 0 ? shelf.live[0] : undefined;
  if (!only) return Object.assign(shelf, NO_ONLY);
  shelf.only = only;
  shelf.knownFrom = only.known.from;
  shelf.from = only.valid.from;
  shelf.to = only.valid.to;
  shelf.isAnnounced = only.evidence.confidence === 'ANNOUNCED';
  shelf.startUnknown = only.startUnknown === true;
  return shelf;
}

type Versioned = Fact<string>;
type ClosedRow = { known: Known & { to: Seq } };

/** Shelves under keys, and keys under keys, as deep as the paths that lead there. */
export type Nested<Row> = Map<string, Shelf<Row> | Nested<Row>>;

/** Puts each row on the shelf at the end of every path that `pathsOf` names; all paths are equally long. Rows of a shelf stand by id and version, whatever order they came in. */
export function nest<Row extends Versioned>(rows: readonly Row[], pathsOf: (row: Row) => readonly (readonly string[])[]): Nested<Row> {
  const nested: Nested<Row> = new Map();
  const shelves = new Set<Draft<Row>>();
  for (const row of [...rows].sort(byIdAndVersion)) {
    for (const path of distinctPaths(pathsOf(row))) {
      const shelf: Draft<Row> = shelfAt(nested, path);
      if (row.known.to === null) shelf.live = added(shelf.live, row);
      else shelf.closed = added(shelf.closed, row);
      settled(shelf);
      shelves.add(shelf);
    }
  }
  for (const shelf of shelves) if (shelf.closed.length > 1) shelf.closed = [...shelf.closed].sort(byClosing);
  return nested;
}

/** A list that nothing else is put into has no room for more. */
export function added<Row>(rows: readonly Row[], row: Row): Row[] {
  if (rows.length === 0) return [row];
  (rows as Row[]).push(row);
  return rows as Row[];
}

/** Puts each row under every key that `keysOf` names. */
export const shelve = <Row extends Versioned>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Shelf<Row>> =>
  nest(rows, (row) => keysOf(row).map((key) => [key])) as Map<string, Shelf<Row>>;

/** A scope may name a place twice. */
export const distinctPaths = (paths: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  paths.length < 2 ? paths : [...new Map(paths.map((path) => [path.join(' '), path])).values()];

/** Every version on a shelf, of any knowledge. */
export const all = <Row>(shelf: Shelf<Row> | undefined): readonly Row[] => (shelf ? (shelf.closed.length === 0 ? shelf.live : [...shelf.live, ...shelf.closed]) : []);

/** Every version on all shelves, of any knowledge. */
export const allIn = <Row>(shelves: ReadonlyMap<string, Shelf<Row>>): Row[] => [...shelves.values()].flatMap(all);

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byIdAndVersion = (a: Versioned, b: Versioned): number => byText(a.id, b.id) || a.version - b.version;

const closedAt = (row: Versioned): number => (row as Versioned & ClosedRow).known.to;

/** In the order in which they were closed; those of one commit by id and version. */
export const byClosing = (a: Versioned, b: Versioned): number => closedAt(a) - closedAt(b) || byIdAndVersion(a, b);

function shelfAt<Row>(nested: Nested<Row>, path: readonly string[]): Shelf<Row> {
  let at: Nested<Row> | Shelf<Row> = nested;
  path.forEach((key, depth) => {
    if (!(at instanceof Map)) throw new Error(`The path ${path.join(' ')} leads past a shelf.`);
    const next: Nested<Row> | Shelf<Row> = at.get(key) ?? (depth === path.length - 1 ? bare<Row>() : new Map());
    at.set(key, next);
    at = next;
  });
  if (at instanceof Map) throw new Error(`The path ${path.join(' ')} leads to no shelf.`);
  return at;
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
