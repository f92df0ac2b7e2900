import type { Day } from '../day.ts';
import { later, sooner } from '../day.ts';
import { Asking, type AskedOf, type Field, type Said } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { lineOf } from './line.ts';
import { segmentsOf, within, type Segment, type Stretch } from './segments.ts';

/**
 * What the rules of one line answer on a day: a number for each cell. `bare`: where no rule covers the cell, the number of the answer that nobody is recorded,
 * else -1. The same is answered on the days from ≤ day < until. `said`: for each cell that of which its answer was concluded, where traces are asked for.
 */
export type Painted = { answer: Int32Array; bare: Int32Array; from: Day | null; until: Day | null; said: (Said | undefined)[] | null };

/** Whether what was painted holds on a day. */
export const isPaintedOn = ({ from, until }: Painted, on: Day): boolean => (from === null || from <= on) && (until === null || on < until);

/** Spans of days that are kept of a line. */
const MOST_SPANS = 4;

/** Paints one line of a ground by its rules, for one day after another. Cells of one field are asked once; where a function alone decides, its holder is put in for each cell. */
export class LinePainter {
  readonly #ground: Ground;
  readonly #asking: Asking;
  readonly #segments: readonly Segment[];
  readonly #traced: boolean;
  readonly #kept: Painted[] = [];

  constructor(ground: Ground, answers: Interned, asked: AskedOf, traced = false) {
    const line = lineOf(ground.lens, asked.chain.map(({ id }) => id), asked.role);
    this.#ground = ground;
    this.#asking = new Asking(ground, answers, line, asked, traced);
    this.#segments = segmentsOf(ground, line.keys);
    this.#traced = traced;
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

  #paintAnew(on: Day, only: readonly Stretch[] | null): Painted {
    const count = this.#ground.places.length;
    const painted: Painted = { answer: new Int32Array(count), bare: new Int32Array(count).fill(-1), from: null, until: null, said: this.#traced ? new Array<Said | undefined>(count) : null };
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
        for (let each = painted.answer.indexOf(-1, index); each !== -1 && each < end; each = painted.answer.indexOf(-1, each + 1)) fill(painted, asking.special(field, each), each, each + 1);
      }
      index = end;
    }
  }
}

function fill(painted: Painted, said: Said, from: number, to: number): void {
  painted.answer.fill(said.answer, from, to);
  painted.bare.fill(said.bare, from, to);
  note(painted, said, from, to);
}

function note(painted: Painted, said: Said, from: number, to: number): void {
  painted.from = later(painted.from, said.span.from);
  painted.until = sooner(painted.until, said.span.to);
  painted.said?.fill(said, from, to);
}
