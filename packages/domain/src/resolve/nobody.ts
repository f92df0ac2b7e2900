import { sifts, type Reason, type Sift } from '../answer.ts';
import type { SubjectId } from '../ids.ts';
import type { Expectation } from '../rules.ts';
import { inForce } from '../world/lens.ts';
import { everCovering, type Candidate } from './candidates.ts';
import type { Cell } from './cell.ts';
import { isCompetent } from './competence.ts';
import { compareKeys, rankIn } from './order.ts';
import { isBound } from './sift.ts';
import { hasStatus, reachOf } from './spot.ts';
import type { CellVerdict } from './verdict.ts';

type Dropped = Candidate & { why: Sift };

/** Nobody was found (G6): not required, a gap where the record is complete, else not recorded. */
export function nobody(cell: Cell, dropped: readonly Dropped[]): Omit<CellVerdict, 'trace'> {
  const reason = reasonOf(dropped);
  const expected = expectationOf(cell);
  if (!expected?.required) return { status: 'NOT_EXPECTED', reason, holders: [] };
  const complete = expected.complete || isCoveredByClause(cell);
  return { status: complete ? 'GAP' : 'UNKNOWN', reason, holders: [] };
}

/** Why the largest of the rules that were sifted out does not count; of several equal ones, what is asked first. */
function reasonOf(dropped: readonly Dropped[]): Reason {
  if (dropped.length === 0) return 'NO_RULE';
  const [first] = [...dropped].sort((a, b) => compareKeys(b.key, a.key) || sifts.indexOf(a.why) - sifts.indexOf(b.why));
  return first?.why ?? 'NO_RULE';
}

type Expected = { required: boolean; complete: boolean };

/** Of the subject, else of the nearest group above that has one covering the place; the largest by (place, status). Of equal ones the stricter counts. */
function expectationOf(cell: Cell): Expected | null {
  const top = expectationsOf(cell);
  return top.length === 0 ? null : { required: top.some((row) => row.required), complete: top.some((row) => row.record === 'COMPLETE') };
}

/** The expectations that count in a cell, all equally specific. */
export function expectationsOf(cell: Cell): Expectation[] {
  for (const link of cell.chain) {
    const top = largestExpectations(cell, link.id);
    if (top.length > 0) return top;
  }
  return [];
}

function largestExpectations({ lens, role, spot }: Cell, subject: SubjectId): Expectation[] {
  const places = lens.world.expectations.get(role)?.get(subject);
  if (!places) return [];
  for (let reach = 0; reach < spot.path.length; reach++) {
    const shelf = places.get(spot.path[reach]?.key ?? '');
    if (!shelf) continue;
    const here = inForce(lens, shelf).filter((row) => reachOf(row.scope, spot) === reach && hasStatus(lens, row.scope.status, spot));
    const byStatus = here.filter((row) => row.scope.status !== undefined);
    if (here.length > 0) return byStatus.length > 0 ? byStatus : here;
  }
  return [];
}

/** A clause decided in Feder has reached the cell; it may be ended, suspended or over since. */
const isCoveredByClause = (cell: Cell): boolean =>
  everCovering(cell).some((rule) => 'clause' in rule.origin && isBound(rule, cell) && isCompetent(cell, rule.origin, rankIn(cell.lens, rule.rank)));
