import type { Answer, AsOf, Held, Query } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { PlaceRun } from '../findings/finding.ts';
import type { BodyId, SubjectId } from '../ids.ts';
import { roles, type Role } from '../rules.ts';
import { checkClocks, knownAt } from '../resolve/check.ts';
import { RULES_VERSION } from '../resolve/resolve.ts';
import { open, type World } from '../world/projection.ts';
import { byText } from '../world/shelf.ts';
import { nameOf, type CellAnswer } from './interned.ts';
import { linesOver, type PaintedLine } from './matrix.ts';
import { linesNaming } from './naming.ts';

export type DutiesQuery = { body: BodyId } & Pick<Query, 'on' | 'at'>;

/** What a body is in an answer: it bears the duty, or does the work without bearing it. */
export const dutyKinds = ['BEARS', 'PERFORMS'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/**
 * Neighbouring cells in which the body holds the same: `from` and `to` are the first and the last, both in it; `held` is its own part of the answer.
 * With the status CONFLICT it is one of the claimants, and nobody is chosen.
 */
export type DutyRun = PlaceRun & Pick<Answer, 'status' | 'reason'> & { held: readonly Held[] };

/** What a body holds in one line. `of`: how many cells the line has; `count`: in how many the body holds it. */
export type Duty = { subject: SubjectId; role: Role; kind: DutyKind; runs: readonly DutyRun[]; count: number; of: number };

/**
 * Everything that a body holds on a day: each cell in whose answer it is named as the holder or as the performer, and no other (I11). By subject, then in the
 * order of the roles. What was only announced, and duties that it has handed on, are not among them.
 * Throws a TypeError for malformed clocks and a RangeError for a body that was never recorded and for a Seq beyond the head.
 */
export function dutiesOf(world: World, { body, on, at }: DutiesQuery): { duties: readonly Duty[]; asOf: AsOf } {
  const projection = open(world);
  checkClocks(projection, { on, at });
  if (!projection.records.body.has(body)) throw new RangeError(`body: "${String(body)}" was never recorded in this world. Ask for a recorded body id.`);
  const { lineOf, answers } = linesOver(projection, { on, at });
  const parts = { BEARS: partsOf(answers, ({ body: bearer }) => bearer === body), PERFORMS: partsOf(answers, ({ performer }) => performer === body) };
  const named = linesNaming(projection, body);
  const subjects = new Set([...named.values()].flatMap((each) => [...each]));
  const duties = [...subjects].sort(byText).flatMap((subject) => roles.filter((role) => named.get(role)?.has(subject)).flatMap((role) => {
    const line = lineOf(subject, role);
    return dutyKinds.flatMap((kind): Duty[] => {
      const runs = runsIn(line, parts[kind]);
      return runs.length === 0 ? [] : [{ subject, role, kind, runs, count: runs.reduce((sum, { count }) => sum + count, 0), of: line.places.length }];
    });
  }));
  return { duties, asOf: { on, at, knownAt: knownAt(projection, at) ?? '', rules: RULES_VERSION } };
}

/** What a body has in an answer. `name`: alike for what is alike. */
type Part = Pick<DutyRun, 'status' | 'reason' | 'held'> & { name: string };

/** The part of an answer by its number, null where there is none; looked at once. */
function partsOf(answers: readonly CellAnswer[], isOwn: (held: Held) => boolean): (answer: number) => Part | null {
  const known: (Part | null)[] = [];
  return (number) => {
    const found = known[number];
    if (found !== undefined) return found;
    const { status, reason, holders } = answers[number] as CellAnswer;
    const held = holders.filter(isOwn);
    return (known[number] = held.length === 0 ? null : { status, ...(reason === undefined ? {} : { reason }), held, name: [status, reason ?? '', ...held.map(nameOf)].join('\n') });
  };
}

function runsIn({ places, cells }: PaintedLine, partOf: (answer: number) => Part | null): DutyRun[] {
  const runs: DutyRun[] = [];
  let last: Part | null = null;
  for (const [index, place] of places.entries()) {
    const part = partOf(cells[index] as number);
    const run = runs.at(-1);
    if (part && run && last?.name === part.name) Object.assign(run, { to: place, count: run.count + 1 });
    else if (part) runs.push(runOf(place, part));
    last = part;
  }
  return runs;
}

const runOf = (place: Ars, { status, reason, held }: Part): DutyRun => ({ from: place, to: place, count: 1, status, ...(reason === undefined ? {} : { reason }), held });
