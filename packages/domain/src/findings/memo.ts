import type { Day } from '../day.ts';
import type { Subject } from '../registers.ts';
import type { Link } from '../resolve/cell.ts';
import type { Spot } from '../resolve/spot.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import type { Look } from './look.ts';

/** What was concluded, and the days on which it holds. */
type Concluded<Value> = { value: Value; from: Day | null; to: Day | null };
type Shelf<Value> = Map<string, Concluded<Value>>;

/** What is asked for again and again while findings are gathered, by day. `looks` is emptied place by place. */
export type Memo = { subjects: Shelf<{ subject: Subject; chain: Link[] } | null>; spots: Shelf<Spot[]>; looks: Shelf<Look | null> };

export const emptyMemo = (): Memo => ({ subjects: new Map(), spots: new Map(), looks: new Map() });

/** Concludes once per key; each lens that asks is narrowed to the days on which the conclusion holds. */
export function remembered<Value>(shelf: Shelf<Value>, key: string, lens: Lens, conclude: (own: Lens) => Value): Value {
  let found = shelf.get(key);
  if (!found) {
    const own = lensOn(lens.world, lens.on, lens.at);
    const value = conclude(own);
    found = { value, from: own.from, to: own.to };
    shelf.set(key, found);
  }
  narrow(lens, found);
  return found.value;
}

/** Takes over the edges of another look at the same day. */
export function narrow(lens: Lens, { from, to }: Pick<Lens, 'from' | 'to'>): void {
  if (from !== null && (lens.from === null || from > lens.from)) lens.from = from;
  if (to !== null && (lens.to === null || to < lens.to)) lens.to = to;
}
