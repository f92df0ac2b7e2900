import type { Day } from '../day.ts';
import type { Subject } from '../registers.ts';
import type { Cell, Link } from '../resolve/cell.ts';
import { decideByRules } from '../resolve/decide.ts';
import type { Spot } from '../resolve/spot.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Look } from './look.ts';
import type { Universe } from './universe.ts';

/** What was concluded, and the days on which it holds. */
type Concluded<Value> = { value: Value; from: Day | null; to: Day | null };
/** By day, then by what is asked for. */
type Shelf<Value> = Map<Day, Map<string, Concluded<Value>>>;

/** What is asked for again and again while findings are gathered, by day. `looks` and `duties` are emptied place by place. */
export type Memo = {
  /** What the rules of a cell decide, for its own answer and for the supervision that follows it. Supervision of a body is kept, it is asked for in many places. */
  duties: Shelf<CellVerdict | null>;
  supervisions: Shelf<CellVerdict | null>;
  subjects: Shelf<{ subject: Subject; chain: Link[] } | null>;
  spots: Shelf<Spot[]>;
  looks: Shelf<Look | null>;
  universes: Shelf<Universe>;
  /** The subjects with cells at and below one. */
  below: Shelf<readonly Subject[]>;
};

export const emptyMemo = (): Memo => ({ duties: new Map(), supervisions: new Map(), subjects: new Map(), spots: new Map(), looks: new Map(), universes: new Map(), below: new Map() });

/** Forgets what was only asked for at one place. */
export function leavePlace({ looks, duties }: Memo): void {
  looks.clear();
  duties.clear();
}

/** Decides a cell by its rules, once. */
export const recallIn = ({ duties, supervisions }: Memo) => (cell: Cell): CellVerdict | null => {
  const { lens, subject, role, spot } = cell;
  if (lens.without !== undefined) return decideByRules(cell);
  return remembered(subject.kind === 'GROUP' ? supervisions : duties, `${subject.id} ${role} ${spot.own.length === 1 ? spot.place : spot.own.join(' ')}`, lens, (own) => decideByRules({ ...cell, lens: own }));
};

/** Concludes once per day and key; each lens that asks is narrowed to the days on which the conclusion holds. */
export function remembered<Value>(shelf: Shelf<Value>, key: string, lens: Lens, conclude: (own: Lens) => Value): Value {
  const today = shelf.get(lens.on) ?? new Map<string, Concluded<Value>>();
  if (today.size === 0) shelf.set(lens.on, today);
  let found = today.get(key);
  if (!found) {
    const own = lensOn(lens.world, lens.on, lens.at);
    const value = conclude(own);
    found = { value, from: own.from, to: own.to };
    today.set(key, found);
  }
  narrow(lens, found);
  return found.value;
}
