import type { ClauseId } from '../ids.ts';
import type { Assignment, Delegation } from '../rules.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import type { Amended } from './amend-form.ts';
import type { Ended } from './clause.ts';
import { allStanding } from './force.ts';

/** CLAUSE: all that a clause wrote. WRITTEN: one rule or delegation of it alone. RULE: one of standing law. `of`: what ends with it. */
type Endable = { ended: Ended; kind: 'CLAUSE' | 'WRITTEN' | 'RULE'; of: readonly Amended['of'][] };

/** All that a clause can still end on a day: each clause that wrote something, then each rule and delegation, by clause or rule. */
export function endables(world: World, { on, at }: Clocks): Endable[] {
  const rows = allStanding(lensOn(open(world), on, at));
  const clauses = Map.groupBy(rows.filter((row) => clauseOf(row) !== null), clauseOf);
  const rules = new Map(rows.map((row) => [row.id as string, row]));
  return [
    ...[...clauses].flatMap(([clause, all]): Endable[] => (clause === null ? [] : [{ ended: { clause }, kind: 'CLAUSE', of: [...new Set(all.map(partOf))].sort() }])).sort(inOrder),
    ...[...rules.values()].map((row): Endable => ({ ended: { rule: row.id }, kind: clauseOf(row) === null ? 'RULE' : 'WRITTEN', of: [partOf(row)] })).sort(inOrder),
  ];
}

const idOf = ({ ended: { clause, rule } }: Endable): string => rule ?? clause ?? '';
const inOrder = (a: Endable, b: Endable): number => (idOf(a) < idOf(b) ? -1 : 1);

/**
 * For each rule or delegation by its id the smallest that ends it: its clause where that wrote nothing else which still stands, else it alone. Null where it is over.
 * All of the world is read once, when first asked.
 */
export function endingsAt(world: World, clocks: Clocks): (id: string) => Ended | null {
  let read: ReturnType<typeof standingIn> | null = null;
  return (id) => {
    read ??= standingIn(world, clocks);
    const row = read.rows.get(id);
    if (!row) return null;
    const clause = clauseOf(row);
    return clause !== null && read.written.get(clause) === 1 ? { clause } : { rule: row.id };
  };
}

/** For each rule or delegation by its id what an AMEND names to change it. Null where it is over, and where no clause wrote it. */
export function amendmentsAt(world: World, clocks: Clocks): (id: string) => Amended | null {
  let read: ReturnType<typeof standingIn> | null = null;
  return (id) => {
    read ??= standingIn(world, clocks);
    const row = read.rows.get(id);
    const clause = row ? clauseOf(row) : null;
    return row && clause !== null ? { clause, of: partOf(row) } : null;
  };
}

type Row = Assignment | Delegation;

const partOf = (row: Row): Amended['of'] => ('holders' in row ? 'assignment' : 'delegation');

const clauseOf = ({ origin }: Row): ClauseId | null => ('clause' in origin ? origin.clause : null);

/** The rows by id, and of how many ids each clause is the origin. */
function standingIn(world: World, { on, at }: Clocks): { rows: ReadonlyMap<string, Row>; written: ReadonlyMap<ClauseId, number> } {
  const rows = new Map(allStanding(lensOn(open(world), on, at)).map((row) => [row.id as string, row]));
  const written = new Map<ClauseId, number>();
  for (const row of rows.values()) {
    const clause = clauseOf(row);
    if (clause !== null) written.set(clause, (written.get(clause) ?? 0) + 1);
  }
  return { rows, written };
}
