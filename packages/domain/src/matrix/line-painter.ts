import type { Day } from '../day.ts';
import { later, sooner } from '../day.ts';
import { Asking, type AskedOf, type Field, type Said } from './asking.ts';
import type { SubjectId } from '../ids.ts';
import { isSupervision } from '../resolve/supervise.ts';
import type { Role } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { addedTo, lineOf, ruleAdded, type Line } from './line.ts';
import { segmentsOf, within, type Segment, type Stretch } from './segments.ts';

/**
 * What the rules of one line answer on a day: a number for each cell. `bare`: for a supervision, where no rule covers the cell the number of the answer that nobody is recorded, else -1.
 * The same is answered on the days from ≤ day < until. `said`: for each cell that of which its answer was concluded, where traces are asked for. `like`: what it was painted after.
 */
export type Painted = { answer: Int32Array; bare: Int32Array | null; from: Day | null; until: Day | null; said: SaidByCell | null; like?: Like };

/** The answers of another line, but for those of some cells. */
export type Like = { cells: Int32Array; but: readonly Stretch[] };

/** Of each cell that of which its answer was concluded: numbers of a list, which are quicker to write down than what they stand for. */
class SaidByCell {
  readonly #all: Said[] = [];
  readonly #numbers: Int32Array;

  constructor(numbers: Int32Array, all: readonly Said[] = []) {
    this.#numbers = numbers;
    this.#all.push(...all);
  }

  note(said: Said, from: number, to: number): void {
    this.#numbers.fill(this.#all.at(-1) === said ? this.#all.length : this.#all.push(said), from, to);
  }

  copy(): SaidByCell {
    return new SaidByCell(this.#numbers.slice(), this.#all);
  }

  /** In how many cells each was said. */
  counts(): Map<Said, number> {
    const counts = new Map<Said, number>();
    for (let from = 0; from < this.#numbers.length;) {
      const number = this.#numbers[from] as number;
      let to = from + 1;
      while (this.#numbers[to] === number) to += 1;
      const said = this.#all[number - 1];
      if (said) counts.set(said, (counts.get(said) ?? 0) + to - from);
      from = to;
    }
    return counts;
  }
}

/** Whether what was painted holds on a day. */
export const isPaintedOn = ({ from, until }: Painted, on: Day): boolean => (from === null || from <= on) && (until === null || on < until);

/** The painter of a line on the same ground before something was written, and what that is. */
export type Before = { painter: LinePainter; written: readonly Opened[] };

/** Whether what was written leaves the line as it was: keys in which all cells lie cut nothing. */
function isSameLine(ground: Ground, chain: readonly SubjectId[], role: Role, { painter, written }: Before): boolean {
  const added = addedTo(painter.line, ground.lens, chain, role, written);
  return added !== null && [...added].every((key) => ground.holdsAll(key));
}

/** Spans of days that are kept of a line. */
const MOST_SPANS = 4;

/** Paints one line of a ground by its rules, for one day after another. Cells of one field are asked once; where a function alone decides, its holder is put in for each cell. */
export class LinePainter {
  readonly #line: Line;
  readonly #ground: Ground;
  readonly #asking: Asking;
  readonly #segments: readonly Segment[];
  readonly #traced: boolean;
  readonly #isSupervision: boolean;
  readonly #kept: Painted[] = [];

  constructor(ground: Ground, answers: Interned, asked: AskedOf, { traced = false, before = null, line }: { traced?: boolean; before?: Before | null; line?: Line } = {}) {
    const [, ...groups] = asked.chain.map(({ id }) => id);
    const chain = [asked.subject.id, ...groups];
    const same = before && isSameLine(ground, chain, asked.role, before) ? before.painter : null;
    this.#line = line ?? (same ? same.#line : lineOf(ground.lens, asked.subject.id, groups, asked.role));
    this.#ground = ground;
    this.#asking = new Asking(ground, answers, this.#line, asked, traced, same && { asking: same.#asking, added: ruleAdded(ground.lens, chain, asked.role, before?.written ?? []) });
    this.#segments = same ? same.#segments : segmentsOf(ground, this.#line.keys);
    this.#traced = traced;
    this.#isSupervision = isSupervision(asked.role);
  }

  get line(): Line {
    return this.#line;
  }

  /** `on`: a day on which the ground still holds. `only`: cells outside of these stay 0. What it gives is kept: nobody writes into it. */
  paint(on: Day, only: readonly Stretch[] | null = null): Painted {
    if (only) return this.#paintAnew(on, only);
    const known = this.#kept.find((painted) => isPaintedOn(painted, on));
    if (known) return known;
    const painted = this.#paintAnew(on, null);
    if (this.#kept.push(painted) > MOST_SPANS) this.#kept.shift();
    return painted;
  }

  /** What is said in one cell, and its answer there. */
  ask(on: Day, index: number): { said: Said; answer: number } {
    const asking = this.#asking;
    asking.turnTo(on);
    if (asking.isLonely(index)) return answered(asking.alone(index));
    const field = asking.fieldOf(this.#segments.find(({ to }) => index < to)?.zone ?? null);
    const said = asking.inField(field, index);
    const each = typeof said.by === 'string' ? -1 : said.by[index] as number;
    return said.by === 'ALIKE' ? answered(said) : each >= 0 ? { said, answer: each } : answered(asking.special(field, index));
  }

  #paintAnew(on: Day, only: readonly Stretch[] | null): Painted {
    const count = this.#ground.places.length;
    const painted: Painted = { answer: new Int32Array(count), bare: this.#isSupervision ? new Int32Array(count).fill(-1) : null, from: null, until: null, said: this.#traced ? new SaidByCell(new Int32Array(count)) : null };
    this.#asking.turnTo(on);
    for (const segment of only ? within(this.#segments, only) : this.#segments) this.#paintSegment(painted, segment, this.#asking.fieldOf(segment.zone));
    return painted;
  }

  #paintSegment(painted: Painted, { from, to }: Segment, field: Field): void {
    const asking = this.#asking;
    for (let index = from; index < to;) {
      const lonely = asking.isLonely(index);
      const end = lonely ? index + 1 : asking.endOfKind(field, index, Math.min(to, asking.nextLonely(index)));
      const said = lonely ? asking.alone(index) : asking.inField(field, index);
      if (lonely || said.by === 'ALIKE') fill(painted, said, index, end);
      else if (said.by === 'ITSELF') for (let each = index; each < end; each++) fill(painted, asking.special(field, each), each, each + 1);
      else {
        painted.answer.set(said.by.subarray(index, end), index);
        note(painted, said, index, end);
        for (let each = index; each < end; each++) if (painted.answer[each] === -1) fill(painted, asking.special(field, each), each, each + 1);
      }
      index = end;
    }
  }
}

const answered = (said: Said): { said: Said; answer: number } => ({ said, answer: said.answer });

function fill(painted: Painted, said: Said, from: number, to: number): void {
  painted.answer.fill(said.answer, from, to);
  painted.bare?.fill(said.bare, from, to);
  note(painted, said, from, to);
}

function note(painted: Painted, said: Said, from: number, to: number): void {
  painted.from = later(painted.from, said.span.from);
  painted.until = sooner(painted.until, said.span.to);
  painted.said?.note(said, from, to);
}
