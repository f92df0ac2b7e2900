import type { ClauseId } from '../ids.ts';
import type { Assignment, Delegation } from '../rules.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import type { Ended } from './clause.ts';
import { allStanding } from './force.ts';

/** All that a clause can still end on a day: each clause that wrote something, and each rule and delegation of standing law. By clause or rule. */
export function endables(world: World, { on, at }: Clocks): Ended[] {
  const rows = allStanding(lensOn(open(world), on, at));
  const clauses = new Set(rows.flatMap(({ origin }) => ('clause' in origin ? [origin.clause] : [])));
  const rules = rows.filter(({ origin }) => 'existing' in origin).map(({ id }) => id);
  return [...[...clauses].sort().map((clause) => ({ clause })), ...[...new Set(rules)].sort().map((rule) => ({ rule }))];
}

/**
 * For each rule or delegation by its id the smallest that ends it: its clause where that wrote nothing else which still stands, else it alone. Null where it is over.
 * All of the world is read once, when first asked.
 */
export function endingsAt(world: World, { on, at }: Clocks): (id: string) => Ended | null {
  let read: { rows: ReadonlyMap<string, Row>; written: ReadonlyMap<ClauseId, number> } | null = null;
  return (id) => {
    read ??= standingIn(allStanding(lensOn(open(world), on, at)));
    const row = read.rows.get(id);
    if (!row) return null;
    const clause = clauseOf(row);
    return clause !== null && read.written.get(clause) === 1 ? { clause } : { rule: row.id };
  };
}

type Row = Assignment | Delegation;

const clauseOf = ({ origin }: Row): ClauseId | null => ('clause' in origin ? origin.clause : null);

/** The rows by id, and of how many ids each clause is the origin. */
function standingIn(all: readonly Row[]): { rows: ReadonlyMap<string, Row>; written: ReadonlyMap<ClauseId, number> } {
  const rows = new Map(all.map((row) => [row.id as string, row]));
  const written = new Map<ClauseId, number>();
  for (const row of rows.values()) {
    const clause = clauseOf(row);
    if (clause !== null) written.set(clause, (written.get(clause) ?? 0) + 1);
  }
  return { rows, written };
}
