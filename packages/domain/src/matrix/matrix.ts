import { levelOf, type Ars, type Level } from '../ars.ts';
import type { AsOf, Query } from '../answer.ts';
import type { SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import { askOn, beforeRecord } from '../resolve/ask.ts';
import { checkClocks, checkPlace, checkRole, checkSubject, knownAt } from '../resolve/check.ts';
import { RULES_VERSION } from '../resolve/resolve.ts';
import { current, inForce, lensOn } from '../world/lens.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { byText } from '../world/shelf.ts';
import { Ground } from './ground.ts';
import { internedAnswers, type CellAnswer, type Interned } from './interned.ts';
import { paint, type Kept } from './paint.ts';
import type { Like } from './line-painter.ts';
import { Runs, type MatrixRun } from './runs.ts';
import { Shapes } from './shapes.ts';
import { Supervision } from './supervision.ts';

/** Which cells: lines (subjects × roles) in places, on a day, as known at a place in the order of commits. */
export type MatrixQuery = { subjects: readonly SubjectId[]; roles: readonly Role[]; places?: readonly Ars[] } & Pick<Query, 'on' | 'at'>;

/**
 * One line. `places` in the order of their keys; rows over the same places share the list. `level` is the subject's cell level that day, null where it
 * has no cells: a deeper place is answered at the key above it at that level, a higher one is NOT_EXPECTED/ASK_BELOW.
 */
export type MatrixRow = { subject: SubjectId; role: Role; level: Level | null; places: readonly Ars[]; runs: readonly MatrixRun[] };

/** Rows in the order asked for, subject by subject. Equal answers stand once in `answers`; a run begins only where the answer changes. */
export type Matrix = { rows: readonly MatrixRow[]; answers: readonly CellAnswer[]; asOf: AsOf };

/**
 * Every cell of some lines at once; each equals what `resolve` says there (I11). Without `places` a row has all cells of its subject that day (G3): none
 * for a group, or for a subject that is not in force. With them it has exactly those places, whatever their level.
 * Throws as `resolve` does: a TypeError for what is malformed, a RangeError for what was never recorded.
 */
export function matrix(world: World, { subjects, roles, places, on, at }: MatrixQuery): Matrix {
  const projection = open(world);
  checkClocks(projection, { on, at });
  for (const role of roles) checkRole(role);
  for (const place of places ?? []) checkPlace(projection, place);
  for (const subject of subjects) checkSubject(projection, subject);
  const { lineOf, answers } = linesOver(projection, { on, at }, places);
  const runs = new Runs();
  const rows = subjects.flatMap((subject) => roles.map((role): MatrixRow => {
    const { level, places: own, cells, like } = lineOf(subject, role);
    return { subject, role, level, places: own, runs: runs.of(cells, like) };
  }));
  return { rows, answers: runs.answers.map((answer) => answers[answer] as CellAnswer), asOf: { on, at, knownAt: knownAt(projection, at) ?? '', rules: RULES_VERSION } };
}

/** One line, cell by cell: `cells` has the number of the answer in each of `places`. */
type PaintedLine = Pick<MatrixRow, 'level' | 'places'> & { cells: Int32Array; like?: Like };

type Line = Omit<Query, 'place'>;

/** Lines at two clocks. `answers` grows with every line. */
export type Lines = { lineOf: (subject: SubjectId, role: Role) => PaintedLine; answers: readonly CellAnswer[] };

/** By world, then by its clocks: what all its lines have in common, kept for the next question. */
const kept = new WeakMap<Projection, Map<string, Lines>>();
const MOST_CLOCKS = 4;
const MOST_ANSWERS = 50_000;

/** Lines are painted when they are asked for; what they have in common is looked up once. */
export function linesOver(world: Projection, clocks: Pick<Query, 'on' | 'at'>, places?: readonly Ars[]): Lines {
  if (places) return linesIn(world, clocks, places);
  const known = kept.get(world) ?? new Map<string, Lines>();
  kept.set(world, known);
  const key = `${clocks.on} ${clocks.at}`;
  const found = known.get(key);
  const lines = found && found.answers.length < MOST_ANSWERS ? found : linesIn(world, clocks);
  known.delete(key);
  known.set(key, lines);
  const [oldest] = known.keys();
  if (known.size > MOST_CLOCKS && oldest !== undefined) known.delete(oldest);
  return lines;
}

function linesIn(world: Projection, clocks: Pick<Query, 'on' | 'at'>, places?: readonly Ars[]): Lines {
  const answers = internedAnswers();
  const paintings = paintingsFor(world, clocks, places, answers);
  return {
    answers: answers.all,
    lineOf(subject, role) {
      const record = withCells(world, { subject, ...clocks });
      const level = record?.cellLevel ?? null;
      const painting = paintings(level);
      const { answer: cells, like } = answersOf(world, { subject, role, ...clocks }, record, painting, answers);
      return { level, places: painting.ground.places, cells, ...(like && { like }) };
    },
  };
}

/** A ground, and what is kept while it is painted. */
type Painting = { ground: Ground; kept: Kept };

/** The number of the answer in each place. */
function answersOf(world: Projection, line: Line, subject: Subject | null, { ground, kept }: Painting, answers: Interned): ReturnType<typeof paint> {
  const { places } = ground;
  if (knownAt(world, line.at) === null) return { answer: Int32Array.from(places, (place) => answers.numberOf(beforeRecord(place))) };
  // Places of other levels are lifted, or asked below.
  if (!subject || places.some((place) => levelOf(place) !== subject.cellLevel)) return { answer: Int32Array.from(places, (place) => answers.numberOf(askOn(world, { ...line, place }, line.on, true).verdict)) };
  return paint(ground, answers, kept, subject, line.role);
}

/** The subject, where it has cells that day (G3). */
function withCells(world: Projection, { subject, on, at }: Pick<Line, 'subject' | 'on' | 'at'>): Subject | null {
  const record = current(lensOn(world, on, at), world.records.subject.get(subject));
  return record && record.kind !== 'GROUP' ? record : null;
}

/** The places asked for, or all cells of a level; of each level once. */
function paintingsFor(world: Projection, { on, at }: Pick<Line, 'on' | 'at'>, places: readonly Ars[] | undefined, answers: Interned): (level: Level | null) => Painting {
  const paintingOf = (keys: readonly Ars[]): Painting => {
    const ground = new Ground(world, on, at, [...new Set(keys)].sort(byText));
    return { ground, kept: { supervision: new Supervision(ground, answers), shapes: new Shapes(ground, answers), duty: null } };
  };
  const asked = places && paintingOf(places);
  const byLevel = new Map<Level | null, Painting>();
  return (level) => {
    const painting = asked ?? byLevel.get(level) ?? paintingOf(level === null ? [] : cellsOf(world, level, { on, at }));
    byLevel.set(level, painting);
    return painting;
  };
}

/** The places of a level that are cells that day. */
function cellsOf(world: Projection, level: Level, { on, at }: Pick<Line, 'on' | 'at'>): Ars[] {
  const lens = lensOn(world, on, at);
  return [...world.records.territory.values()].flatMap((shelf) => inForce(lens, shelf)).filter(({ id, cell }) => cell && levelOf(id) === level).map(({ id }) => id);
}
