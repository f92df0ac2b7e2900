import type { Ars } from '../ars.ts';
import { later, sooner, type Day } from '../day.ts';
import type { Interned } from '../matrix/interned.ts';
import { LinePainter, type Painted } from '../matrix/line-painter.ts';
import { stretchesOf, within, type Stretch } from '../matrix/segments.ts';
import type { Subject } from '../registers.ts';
import { chainOf } from '../resolve/cell.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import type { Role } from '../rules.ts';
import { cellsOf } from './cells.ts';
import { holdsOn, lineIn, type Grounds } from './grounds.ts';
import type { TouchedSubject } from './touched.ts';

type State = 'before' | 'after';

/** A line in both states on a day. */
export type PaintedPair = { before: Painted; after: Painted };

/** The lines of one subject in both states, on one ground. A line of whose role no new fact speaks has the same rules in both: it is painted once. */
export class SubjectLines {
  readonly #grounds: Grounds;
  readonly #answers: Interned;
  readonly #subject: Subject;
  readonly #touched: TouchedSubject;
  readonly #only: readonly Stretch[] | null;
  readonly #alone: readonly Stretch[];
  #today: { on: Day; painted: Map<string, Painted> } | null = null;

  constructor(grounds: Grounds, answers: Interned, subject: Subject, touched: TouchedSubject) {
    this.#grounds = grounds;
    this.#answers = answers;
    this.#subject = subject;
    this.#touched = touched;
    const alone = stretchesOf(grounds.before.ground.alone);
    this.#only = touched.within && partsIn(grounds, touched.within);
    this.#alone = this.#only ? within(alone, this.#only) : alone;
  }

  /** Null where a look-up that was made for this day does not hold on it: the ground was first looked at on an earlier one. */
  paint(on: Day): Map<Role, PaintedPair> | null {
    const painted = new Map([...this.#touched.roles.keys()].map((role) => [role, this.#paintLine(role, on)]));
    return holdsOn(this.#grounds, on) ? painted : null;
  }

  #paintLine(role: Role, on: Day): PaintedPair {
    const pair: PaintedPair = { before: this.#byRules('before', role, on), after: this.#byRules('after', role, on) };
    if (!isSupervision(role)) return pair;
    const after = this.#speaksOf(role) ? pair.after : this.#withAlone(pair.after, role, on);
    return { before: this.#supervised('before', role, pair.before, on), after: this.#supervised('after', role, after, on) };
  }

  /** Cells that are asked alone are asked for whom supervision follows too, which may be another body after. */
  #withAlone(shared: Painted, role: Role, on: Day): Painted {
    if (this.#alone.length === 0) return shared;
    const asked = this.#painterFor('after', role, false).paint(on, this.#alone);
    const answer = shared.answer.slice();
    for (const { from, to } of this.#alone) answer.set(asked.answer.subarray(from, to), from);
    return { ...shared, answer, from: later(shared.from, asked.from), until: sooner(shared.until, asked.until) };
  }

  #supervised(side: State, role: Role, own: Painted, on: Day): Painted {
    return this.#grounds[side].supervision.over(role, own, () => this.#byRules(side, dutyOf(this.#subject), on), on);
  }

  #byRules(side: State, role: Role, on: Day): Painted {
    const own = this.#speaksOf(role);
    const asked = own ? side : 'before';
    const key = `${asked} ${role}`;
    if (this.#today?.on !== on) this.#today = { on, painted: new Map() };
    const painted = this.#today.painted.get(key) ?? this.#painterFor(asked, role, own && side === 'after').paint(on, this.#only);
    this.#today.painted.set(key, painted);
    return painted;
  }

  #speaksOf(role: Role): boolean {
    return this.#touched.roles.get(role) === true;
  }

  #painterFor(side: State, role: Role, traced: boolean): LinePainter {
    const { ground } = this.#grounds[side];
    const subject = this.#subject;
    return lineIn(this.#grounds[side], `${subject.id} ${subject.version} ${role}`, () => {
      const before = side === 'after' ? { painter: this.#painterFor('before', role, false), written: this.#grounds.written } : null;
      return new LinePainter(ground, this.#answers, { subject, role, chain: chainOf(ground.lens, subject) }, traced, before);
    });
  }
}

/** The cells of a ground that lie at, in or around some places; those that took others over, also by the way of what they took over. Null where these are all. */
function partsIn({ before: { ground } }: Grounds, within: ReadonlySet<Ars>): Stretch[] | null {
  if ([...within].some((key) => ground.holdsAll(key))) return null;
  const reached = new Uint8Array(ground.places.length);
  for (const key of within) reached.fill(1, ...ground.rangeOf(key));
  const { merged } = cellsOf(ground.lens.world);
  for (const [place, keys] of merged) if (keys.some((key) => within.has(key))) reached.fill(1, ...ground.rangeOf(place));
  return stretchesOf(reached);
}
