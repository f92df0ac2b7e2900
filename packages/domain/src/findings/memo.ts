import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { Cell } from '../resolve/cell.ts';
import { decideByRules } from '../resolve/decide.ts';
import type { Spot } from '../resolve/spot.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Act, Look } from './look.ts';
import type { Mark } from './mark.ts';
import type { Ruled } from './ruled.ts';
import type { Universe } from './universe.ts';

/** What was concluded, and the days on which it holds. */
type Concluded<Value> = { value: Value; from: Day | null; to: Day | null };

/** What was concluded on some days, by what was asked for. */
class Shelf<Value, Key extends string = string> {
  readonly #days = new Map<Day, Map<Key, Concluded<Value>>>();
  #on: Day | null = null;
  #today = new Map<Key, Concluded<Value>>();

  /** Concludes once per day and key; each lens that asks is narrowed to the days on which the conclusion holds. */
  remembered(key: Key, lens: Lens, conclude: (own: Lens, key: Key) => Value): Value {
    if (lens.on !== this.#on) this.#turnTo(lens.on);
    let found = this.#today.get(key);
    if (!found) this.#today.set(key, found = concluded(lens, (own) => conclude(own, key)));
    narrow(lens, found);
    return found.value;
  }

  #turnTo(on: Day): void {
    const known = this.#days.get(on) ?? new Map<Key, Concluded<Value>>();
    this.#days.set(on, known);
    this.#on = on;
    this.#today = known;
  }
}

/** What was concluded at one place: so little that it is gone through. */
class Few<Value> {
  readonly #all: { on: Day; subject: SubjectId; role: string; at: unknown; found: Concluded<Value> }[] = [];

  remembered({ subject, role, at }: { subject: SubjectId; role: string; at: unknown }, lens: Lens, conclude: (own: Lens) => Value): Value {
    for (const each of this.#all) {
      if (each.on !== lens.on || each.role !== role || each.at !== at || each.subject !== subject) continue;
      narrow(lens, each.found);
      return each.found.value;
    }
    const found = concluded(lens, conclude);
    this.#all.push({ on: lens.on, subject, role, at, found });
    narrow(lens, found);
    return found.value;
  }

  clear(): void {
    this.#all.length = 0;
  }
}

function concluded<Value>({ world, on, at }: Lens, conclude: (own: Lens) => Value): Concluded<Value> {
  const own = lensOn(world, on, at);
  const value = conclude(own);
  return { value, from: own.from, to: own.to };
}

/** What is asked for again and again while findings are gathered, by day. `looks` and `duties` are emptied place by place. */
export type Memo = {
  /** What the rules of a cell decide, for its own answer and for the supervision that follows it. Supervision of a body is kept, it is asked for in many places. */
  duties: Few<CellVerdict | null>;
  supervisions: Shelf<CellVerdict | null>;
  /** Supervision that follows whoever bears a duty, by role and by whom. */
  followed: Shelf<CellVerdict | null>;
  /** What became of rules where it is followed and nothing more is to be said; null where more is, or nobody is followed. By role, and by who bears and does the duty. */
  following: Shelf<Ruled | null>;
  subjects: Shelf<Pick<Cell, 'subject' | 'chain'> | null, SubjectId>;
  spots: Shelf<readonly Spot[], Ars>;
  looks: Few<Look | null>;
  universes: Shelf<Universe>;
  /** The subjects with cells at and below one. */
  below: Shelf<readonly Subject[], SubjectId>;
  /** What an act without a basis is told by, and whether anybody's consent was ever needed about a subject: on every day. */
  unbased: Map<Act, readonly Mark[]>;
  consenting: Map<SubjectId, boolean>;
  recall: (cell: Cell) => CellVerdict | null;
};

export function emptyMemo(): Memo {
  const duties = new Few<CellVerdict | null>();
  const supervisions = new Shelf<CellVerdict | null>();
  return { duties, supervisions, followed: new Shelf(), following: new Shelf(), subjects: new Shelf(), spots: new Shelf(), looks: new Few(), universes: new Shelf(), below: new Shelf(), unbased: new Map(), consenting: new Map(), recall: recallIn(duties, supervisions) };
}

/** Forgets what was only asked for at one place. */
export function leavePlace({ looks, duties }: Memo): void {
  looks.clear();
  duties.clear();
}

/** Decides a cell by its rules: once where a duty is asked for by those who supervise it, or the supervision of a body, which brings no memory of its own along. */
const recallIn = (duties: Memo['duties'], supervisions: Memo['supervisions']) => (cell: Cell): CellVerdict | null => {
  const { lens, subject, role, spot, recall } = cell;
  if (lens.without !== undefined) return decideByRules(cell);
  const decide = (own: Lens): CellVerdict | null => decideByRules({ ...cell, lens: own });
  if (!recall) return supervisions.remembered(`${subject.id} ${role} ${spot.place}`, lens, decide);
  return role === 'EXECUTE' || role === 'OPERATE' ? duties.remembered({ subject: subject.id, role, at: spot }, lens, decide) : decideByRules(cell);
};
