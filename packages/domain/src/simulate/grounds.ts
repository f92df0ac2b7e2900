import type { Level } from '../ars.ts';
import { sooner, type Day } from '../day.ts';
import { Ground } from '../matrix/ground.ts';
import { internedAnswers, type Interned } from '../matrix/interned.ts';
import type { LinePainter } from '../matrix/line-painter.ts';
import { Supervision } from '../matrix/supervision.ts';
import type { Seq } from '../seq.ts';
import type { Opened } from '../world/change.ts';
import type { Projection } from '../world/projection.ts';
import { cellsOf } from './cells.ts';
import { Pairs } from './pairs.ts';

/** Two states of one world, and what was written between them, each asked as known at its own head. A resolution changes no register of places, bodies or functions between them. */
export type Pair = { before: Projection; after: Projection; written: readonly Opened[]; seqs: { before: Seq; after: Seq } };

/** The cells of a level in one state, and the lines that were painted on them. */
export type Side = { ground: Ground; supervision: Supervision; lines: Map<string, LinePainter> };

/** The same in both states, on the days on which what they have in common holds. */
export type Grounds = { before: Side; after: Side; written: readonly Opened[] };

/** The first day on which something that was looked up for a ground is another. */
export const endOf = ({ before, after }: Grounds): Day | null => sooner(before.ground.until, after.ground.until);

/** Whether what was looked up for a ground holds on a later day too. */
export function holdsOn(grounds: Grounds, day: Day): boolean {
  const end = endOf(grounds);
  return end === null || day < end;
}

/** What a world is asked by, kept for as long as it is: whoever drafts a resolution tries it again and again. */
type Kept = { answers: Interned; pairs: Pairs; sides: Map<Level, Side[]> };
const kept = new WeakMap<Projection, Kept>();

/** Answers, pairs of them, and lines of a level, that are kept at most, so that long drafting does not fill the memory. */
const MOST_ANSWERS = 50_000;
const MOST_PAIRS = 200_000;
const MOST_LINES = 400;

function emptyKept(): Kept {
  const answers = internedAnswers();
  return { answers, pairs: new Pairs(answers), sides: new Map() };
}

/** The painter of a line, made once; those that were asked for longest ago are let go. */
export function lineIn({ lines }: Side, key: string, make: () => LinePainter): LinePainter {
  const found = lines.get(key) ?? make();
  lines.delete(key);
  lines.set(key, found);
  const [oldest] = lines.keys();
  if (lines.size > MOST_LINES && oldest !== undefined) lines.delete(oldest);
  return found;
}

/** The grounds on which the lines of a pair are painted, by level and day. `supervision`: that of bodies may differ between the two. */
export class GroundsOf {
  readonly pair: Pair;
  readonly answers: Interned;
  readonly pairs: Pairs;
  readonly #sides: Map<Level, Side[]>;
  readonly #known = new Map<Side, Grounds>();
  readonly #supervision: boolean;

  constructor(pair: Pair, supervision: boolean) {
    const found = kept.get(pair.before);
    const usable = found && found.answers.all.length < MOST_ANSWERS && found.pairs.size < MOST_PAIRS ? found : emptyKept();
    kept.set(pair.before, usable);
    this.pair = pair;
    this.answers = usable.answers;
    this.pairs = usable.pairs;
    this.#sides = usable.sides;
    this.#supervision = supervision;
  }

  on(level: Level, day: Day): Grounds {
    const sides = this.#sides.get(level) ?? [];
    this.#sides.set(level, sides);
    for (const before of sides) {
      if (before.ground.lens.on > day) continue;
      const grounds = this.#pairOf(before);
      if (holdsOn(grounds, day)) return grounds;
    }
    const { before, seqs } = this.pair;
    const ground = new Ground(before, day, seqs.before, cellsOf(before).byLevel.get(level) ?? []);
    const made: Side = { ground, supervision: new Supervision(ground, this.answers), lines: new Map() };
    sides.push(made);
    return this.#pairOf(made);
  }

  #pairOf(before: Side): Grounds {
    const known = this.#known.get(before);
    if (known) return known;
    const ground = new Ground(this.pair.after, before.ground.lens.on, this.pair.seqs.after, before.ground.places, before.ground);
    const made: Grounds = { before, after: { ground, supervision: this.#supervision ? new Supervision(ground, this.answers, true) : before.supervision, lines: new Map() }, written: this.pair.written };
    this.#known.set(before, made);
    return made;
  }
}
