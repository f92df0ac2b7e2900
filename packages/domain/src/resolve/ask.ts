import { lift, type Ars } from '../ars.ts';
import type { Query, Reason } from '../answer.ts';
import type { Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import { isBeforeRecord, lensOn, type Lens } from '../world/lens.ts';
import type { Projection } from '../world/projection.ts';
import type { Shelf } from '../world/shelf.ts';
import { announcedIn } from './announced.ts';
import { groundOf, standingOf, writtenAt, writtenOf, type Cell } from './cell.ts';
import { decideByRules } from './decide.ts';
import { spotsOf } from './merged.ts';
import { nobody } from './nobody.ts';
import { distinct } from './steps.ts';
import { superviseByBody } from './supervise.ts';
import { distinctHolders, isEqual, type CellVerdict, type Verdict } from './verdict.ts';

/** What is answered on one day, and the days from ≤ day < to on which nothing that was looked up changes. */
export type Asked = { verdict: Verdict } & Pick<Lens, 'from' | 'to' | 'recordBegins'>;

export function askOn(world: Projection, query: Omit<Query, 'on'>, on: Day, quiet = false): Asked {
  const lens = lensOn(world, on, query.at, quiet);
  const verdict = answerThrough(lens, query);
  return { verdict, from: lens.from, to: lens.to, recordBegins: lens.recordBegins };
}

function answerThrough(lens: Lens, query: Omit<Query, 'on'>): Verdict {
  const cells = cellsOf(lens, query);
  if (!Array.isArray(cells)) return cells;
  const cell = cells[0];
  if (!cell) return noCell(query.place, NOT_IN_FORCE);
  const isOne = cells.length === 1;
  const announced = isOne ? announcedIn(cell) : cells.flatMap(announcedIn);
  const once = announced.length > 1 ? [...new Map(announced.map((each) => [`${each.fact} ${each.body}`, each])).values()] : announced;
  const { status, reason, holders, trace } = isOne ? alone(decide(cell)) : agreed(cells.map(decide));
  const answeredAt = cell.spot.place;
  return reason === undefined ? { status, holders, trace, announced: once, answeredAt } : { status, reason, holders, trace, announced: once, answeredAt };
}

/** The cell of a question, once for each way in which it is asked where municipalities merged; or the answer where it has none (G3). */
export function cellsOf(lens: Lens, query: Omit<Query, 'on'>): Cell[] | Verdict {
  const standing = standingOf(lens, query.subject);
  const asked = groundOf(lens, query.place);
  if (!standing) return noCell(query.place, absence(lens, writtenOf(lens.world, query.subject)));
  if (!asked) return noCell(query.place, absence(lens, writtenAt(lens.world, query.place)));
  const { subject, level, chain } = standing;
  const place = level === null ? null : lift(query.place, level);
  if (place === null) return noCell(query.place, ASK_BELOW);
  const lifted = place === query.place ? asked : groundOf(lens, place);
  if (!lifted) return noCell(place, absence(lens, writtenAt(lens.world, place)));
  if (!lifted.isCell) return noCell(place, NOT_IN_FORCE);
  return (lifted.spots ?? spotsOf(lens, place)).map((spot): Cell => ({ lens, subject, role: query.role, chain, spot }));
}

function decide(cell: Cell): CellVerdict {
  return (cell.recall ?? decideByRules)(cell) ?? superviseByBody(cell) ?? { ...nobody(cell, []), trace: [] };
}

/** All predecessors of a merged municipality answer the same, or nobody knows which of them to follow. */
export function agreed(verdicts: readonly CellVerdict[]): CellVerdict {
  const first = verdicts[0];
  const others = verdicts.slice(1);
  if (first && others.length === 0) return alone(first);
  const trace = distinct(verdicts.flatMap((each) => each.trace));
  const holders = distinctHolders(verdicts.flatMap((each) => each.holders));
  if (first && others.every((each) => isEqual(each, first))) return { ...first, holders, trace };
  return { status: 'CONFLICT', reason: 'MERGED_DIFFER', holders, trace };
}

const alone = (verdict: CellVerdict): CellVerdict => (verdict.holders.length < 2 ? verdict : { ...verdict, holders: distinctHolders(verdict.holders) });

type Absence = { status: 'UNKNOWN' | 'NOT_EXPECTED'; reason: Reason };

/** The question stands at a deeper level; a group's, at the subjects in it. */
const ASK_BELOW: Absence = { status: 'NOT_EXPECTED', reason: 'ASK_BELOW' };
const NOT_IN_FORCE: Absence = { status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE' };
const BEFORE_RECORD: Absence = { status: 'UNKNOWN', reason: 'BEFORE_RECORD' };

/** What nobody had written anything about yet. */
export const beforeRecord = (place: Ars): Verdict => noCell(place, BEFORE_RECORD);

const noCell = (answeredAt: Ars, { status, reason }: Absence): Verdict => ({ status, reason, holders: [], announced: [], answeredAt, trace: [] });

/** Not in force; or before the record of something that held earlier too begins. */
const absence = (lens: Lens, shelf: Shelf<Fact<string>> | undefined): Absence =>
  isBeforeRecord(lens, shelf) ? BEFORE_RECORD : NOT_IN_FORCE;
