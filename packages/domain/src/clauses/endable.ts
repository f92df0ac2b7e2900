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

/** The smallest that ends this rule or delegation: its clause where that wrote nothing else which still stands, else it alone. Null where it is over. */
export function endingOf(world: World, id: string, { on, at }: Clocks): Ended | null {
  const rows = allStanding(lensOn(open(world), on, at));
  const row = rows.find((each) => each.id === id);
  if (!row) return null;
  const { origin } = row;
  if (!('clause' in origin)) return { rule: row.id };
  const { clause } = origin;
  return rows.some((other) => other.id !== id && wroteIt(other, clause)) ? { rule: row.id } : { clause };
}

const wroteIt = ({ origin }: Assignment | Delegation, clause: ClauseId): boolean => 'clause' in origin && origin.clause === clause;
