import type { Day, Span } from '../day.ts';
import type { Fact } from '../fact.ts';
import type { AssignmentId } from '../ids.ts';
import type { Seq } from '../seq.ts';
import type { Projection } from './projection.ts';
import { byIdAndVersion, eachKnown, type Shelf } from './shelf.ts';

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
};

export const lensOn = (world: Projection, on: Day, at: Seq): Lens => ({ world, on, at, from: null, to: null });

/** The versions that are known and valid; remembers how long that stays so. */
export const inForce = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): Row[] => knownWhere(lens, shelf, (row) => holds(lens, row.valid));

/** As `inForce`, without what was only announced: that never takes effect (G7). */
export const effective = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): Row[] =>
  inForce(lens, shelf).filter((row) => row.evidence.confidence !== 'ANNOUNCED');

/** The known versions that began on or before the day, over or not. */
export const begun = <Row extends Fact<string>>(lens: Lens, shelf: Shelf<Row> | undefined): Row[] =>
  knownWhere(lens, shelf, (row) => holds(lens, { from: row.valid.from, to: null }));

/** All known versions, of any day. */
export const known = <Row extends Fact<string>>(lens: Pick<Lens, 'at'>, shelf: Shelf<Row> | undefined): Row[] => knownWhere(lens, shelf, () => true);

function knownWhere<Row extends Fact<string>>({ at }: Pick<Lens, 'at'>, shelf: Shelf<Row> | undefined, counts: (row: Row) => boolean): Row[] {
  const rows: Row[] = [];
  if (!shelf) return rows;
  eachKnown(shelf, at, (row) => { if (counts(row)) rows.push(row); });
  // Closing a version moves it on its shelf; what was answered then, in that order, stays (I8).
  return shelf.closed.length > 0 ? rows.sort(byIdAndVersion) : rows;
}

/** Whether the day lies in a span; the lens remembers its edges. */
export function holds(lens: Lens, { from, to }: Span): boolean {
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
