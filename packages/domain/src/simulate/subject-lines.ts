import type { Ars } from '../ars.ts';
import { later, sooner, type Day } from '../day.ts';
import type { Interned } from '../matrix/interned.ts';
import { ruleAdded } from '../matrix/line.ts';
import { isPaintedOn, LinePainter, type Painted } from '../matrix/line-painter.ts';
import { stretchesOf, within, type Stretch } from '../matrix/segments.ts';
import type { Subject } from '../registers.ts';
import { chainOf } from '../resolve/cell.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import type { Role } from '../rules.ts';
import { cellsOf } from './cells.ts';
import { holdsOn, lineIn, type Grounds } from './grounds.ts';
import type { Counted } from './idle.ts';
import { paintTies, type Noticed } from './ties.ts';
import type { TouchedSubject } from './touched.ts';

type State = 'before' | 'after';

/** Lines of supervision over those of their duty, as they were before: each trial puts others over the same. */
const overs = new WeakMap<Painted, { duty: Painted; painted: Painted }>();

/** A line in both states on a day, and by what it is answered after, in how many cells each. */
export type PaintedPair = { before: Painted; after: Painted; said: () => Iterable<Counted> };

/** The lines of one subject in both states, on one ground. A line of whose role no new fact speaks has the same rules in both: it is painted once. */
export class SubjectLines {
  readonly #grounds: Grounds;
  readonly #answers: Interned;
  readonly #subject: Subject;
  readonly #touched: TouchedSubject;
  readonly #only: readonly Stretch[] | null;
  readonly #alone: readonly Stretch[];
  #today: { on: Day; painted: Map<string, Noticed> } | null = null;

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
    const [before, { painted, said }] = [this.#byRules('before', role, on).painted, this.#byRules('after', role, on)];
    if (!isSupervision(role)) return { before, after: painted, said };
    const after = this.#supervised('after', role, this.#speaksOf(role) ? painted : this.#withAlone(painted, role, on), on);
    return { before: this.#supervised('before', role, before, on), after, said: () => saidOf(after) };
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
    const over = (duty: () => Painted): Painted => this.#grounds[side].supervision.over(role, own, duty, on);
    const duty = (): Painted => this.#byRules(side, dutyOf(this.#subject), on).painted;
    if (side === 'after') return over(duty);
    const known = overs.get(own);
    if (known && known.duty === duty() && isPaintedOn(known.painted, on)) return known.painted;
    const painted = over(duty);
    if (painted !== own) overs.set(own, { duty: duty(), painted });
    return painted;
  }

  #byRules(side: State, role: Role, on: Day): Noticed {
    const asked = this.#speaksOf(role) ? side : 'before';
    const key = `${asked} ${role}`;
    if (this.#today?.on !== on) this.#today = { on, painted: new Map() };
    const found = this.#today.painted.get(key) ?? (asked === 'after' ? this.#after(role, on) : this.#plain(this.#painterFor('before', role, false), on));
    this.#today.painted.set(key, found);
    return found;
  }

  #after(role: Role, on: Day): Noticed {
    const painter = this.#painterFor('after', role, true);
    // Supervision is put over what its own rules say, cell by cell with that by which they do.
    if (this.#only || isSupervision(role)) return this.#plain(painter, on);
    const { ground } = this.#grounds.after;
    const rule = ruleAdded(ground.lens, chainOf(ground.lens, this.#subject).map(({ id }) => id), role, this.#grounds.written);
    return paintTies(ground, this.#answers, this.#byRules('before', role, on).painted, painter, rule, on) ?? this.#plain(painter, on);
  }

  #plain(painter: LinePainter, on: Day): Noticed {
    const painted = painter.paint(on, this.#only);
    return { painted, said: () => saidOf(painted) };
  }

  #speaksOf(role: Role): boolean {
    return this.#touched.roles.get(role) === true;
  }

  #painterFor(side: State, role: Role, traced: boolean): LinePainter {
    const { ground } = this.#grounds[side];
    const subject = this.#subject;
    return lineIn(this.#grounds[side], `${subject.id} ${subject.version} ${role}`, () => {
      const before = side === 'after' ? { painter: this.#painterFor('before', role, false), written: this.#grounds.written } : null;
      return new LinePainter(ground, this.#answers, { subject, role, chain: chainOf(ground.lens, subject) }, { traced, before });
    });
  }
}

const saidOf = ({ said }: Painted): Iterable<Counted> => said?.counts() ?? [];

/** The cells of a ground that lie at, in or around some places; those that took others over, also by the way of what they took over. Null where these are all. */
function partsIn({ before: { ground } }: Grounds, within: ReadonlySet<Ars>): Stretch[] | null {
  if ([...within].some((key) => ground.holdsAll(key))) return null;
  const reached = new Uint8Array(ground.places.length);
  for (const key of within) reached.fill(1, ...ground.rangeOf(key));
  const { merged } = cellsOf(ground.lens.world);
  for (const [place, keys] of merged) if (keys.some((key) => within.has(key))) reached.fill(1, ...ground.rangeOf(place));
  return stretchesOf(reached);
}
