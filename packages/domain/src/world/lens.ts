import type { Day, Span } from '../day.ts';
import type { Fact } from '../fact.ts';
import type { AssignmentId } from '../ids.ts';
import type { Seq } from '../seq.ts';
import type { Projection } from './projection.ts';
import { byIdAndVersion, firstClosedAfter, type Shelf, type Times } from './shelf.ts';

/**
 * A look at the world on one day, at one place in the order of commits. While it is used it narrows `from` and `to`: on each day from ≤ day < to
 * every look-up that was made finds the same records, so whatever was concluded holds on all those days.
 */
export type Lens = {
  readonly world: Projection;
  readonly on: Day;
  readonly at: Seq;
  from: Day | null;
  to: Day | null;
  /** A rule that is looked away from, to see what would be answered without it (§7 REDUNDANT). */
  readonly without?: AssignmentId;
  /** Only the answer is wanted: nothing is traced. */
  readonly quiet?: boolean;
  /** Something that was found in force held earlier too, and only its record begins (`startUnknown`). */
  recordBegins: boolean;
};

export const lensOn = (world: Projection, on: Day, at: Seq, quiet = false): Lens => ({ world, on, at, from: null, to: null, quiet, recordBegins: false });

/** Takes over the edges of another look at the same day. */
export function narrow(lens: Lens, { from, to }: Pick<Lens, 'from' | 'to'>): void {
  if (from !== null && (lens.from === null || from > lens.from)) lens.from = from;
  if (to !== null && (lens.to === null || to < lens.to)) lens.to = to;
}

type Reading = 'IN_FORCE' | 'EFFECTIVE' | 'BEGUN' | 'KNOWN';

/** The versions that are known and valid; remembers how long that stays so. */
export const inForce = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): readonly Row[] => (isSingle(shelf) ? (isInForce(lens, shelf) ? shelf.live : NONE) : read(lens, shelf, 'IN_FORCE'));

/** As `inForce`, without what was only announced: that never takes effect (G7). */
export const effective = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): readonly Row[] => (isSingle(shelf) ? (isEffective(lens, shelf) ? shelf.live : NONE) : read(lens, shelf, 'EFFECTIVE'));

const isSingle = <Row>(shelf: Shelf<Row> | undefined): shelf is Shelf<Row> & { only: Row } => shelf !== undefined && shelf.only !== null;

function isInForce(lens: Lens, { knownFrom, from, to, startUnknown }: Times): boolean {
  if (knownFrom > lens.at) return false;
  if (startUnknown) lens.recordBegins = true;
  return holdsFrom(lens, from, to);
}

/** Whether a version is known, valid, and more than announced; remembers how long that stays so. */
export function isEffective(lens: Lens, times: Times): boolean {
  if (!times.isAnnounced) return isInForce(lens, times);
  if (times.startUnknown && times.knownFrom <= lens.at) lens.recordBegins = true;
  return false;
}

const NONE: readonly never[] = [];

/** The known versions that began on or before the day, over or not. */
export const begun = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): Row[] => read(lens, shelf, 'BEGUN');

/** All known versions, of any day. */
export const known = <Row extends Fact<string>>(lens: Pick<Lens, 'at'>, shelf: Shelf<Row> | undefined): Row[] => read(lens as Lens, shelf, 'KNOWN');

/** Whether the day lies before the record of something begins that held earlier too. */
export const isBeforeRecord = ({ on, at }: Pick<Lens, 'on' | 'at'>, shelf: Shelf<Fact<string>> | undefined): boolean =>
  isSingle(shelf) ? shelf.startUnknown && shelf.knownFrom <= at && on < shelf.from : known({ at }, shelf).some((row) => row.startUnknown === true && on < row.valid.from);

/** The version in force of a record that has one at most: what `inForce` names first. */
export function current<Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): Row | undefined {
  if (!shelf) return undefined;
  if (isSingle(shelf)) return shelf.knownFrom <= lens.at && holdsFrom(lens, shelf.from, shelf.to) ? shelf.only : undefined;
  return read(lens, shelf, 'IN_FORCE')[0];
}

function read<Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined, reading: Reading): Row[] {
  const rows: Row[] = [];
  if (!shelf) return rows;
  const { live, closed } = shelf;
  for (const row of live) if (row.known.from <= lens.at && counts(lens, row, reading)) rows.push(row);
  if (closed.length === 0) return rows;
  for (let i = firstClosedAfter(closed, lens.at); i < closed.length; i++) {
    const row = closed[i];
    if (row && row.known.from <= lens.at && counts(lens, row, reading)) rows.push(row);
  }
  // Closing a version moves it on its shelf; what was answered then, in that order, stays (I8).
  return rows.length > 1 ? rows.sort(byIdAndVersion) : rows;
}

function counts(lens: Lens, { valid, evidence, startUnknown }: Fact<string>, reading: Reading): boolean {
  if (reading === 'KNOWN') return true;
  if (startUnknown) lens.recordBegins = true;
  if (reading === 'BEGUN') return holdsFrom(lens, valid.from, null);
  if (reading === 'EFFECTIVE' && evidence.confidence === 'ANNOUNCED') return false;
  return holdsFrom(lens, valid.from, valid.to);
}

/** Whether the day lies in a span; the lens remembers its edges. */
export const holds = (lens: Lens, { from, to }: Span): boolean => holdsFrom(lens, from, to);

function holdsFrom(lens: Lens, from: Day, to: Day | null): boolean {
  if (from > lens.on) {
    if (lens.to === null || from < lens.to) lens.to = from;
    return false;
  }
  if (to !== null && to <= lens.on) {
    if (lens.from === null || to > lens.from) lens.from = to;
    return false;
  }
  if (lens.from === null || from > lens.from) lens.from = from;
  if (to !== null && (lens.to === null || to < lens.to)) lens.to = to;
  return true;
}
