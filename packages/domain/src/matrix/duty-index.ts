import type { Held, Query } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { BodyId, SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { dutyKinds, type Duty, type DutyKind, type DutyRun } from './duty.ts';
import { nameOf, type CellAnswer } from './interned.ts';
import { linesOver, type Lines } from './matrix.ts';

/** What each body holds, line by line, at two clocks. A line is gone through when somebody who may be named in it is asked about. */
type DutyIndex = { dutiesIn: (subject: SubjectId, role: Role) => ReadonlyMap<BodyId, readonly Duty[]> };

/** By the lines of a world at two clocks, which are kept with it. */
const kept = new WeakMap<Lines, DutyIndex>();

/** Runs that are kept at most: beyond them lines are gone through each time. */
const MOST_RUNS = 100_000;

export function indexOver(world: Projection, clocks: Pick<Query, 'on' | 'at'>): DutyIndex {
  const lines = linesOver(world, clocks);
  const found = kept.get(lines) ?? indexOf(lines);
  kept.set(lines, found);
  return found;
}

function indexOf({ lineOf, answers }: Lines): DutyIndex {
  const partsIn = partsOf(answers);
  const known = new Map<string, ReadonlyMap<BodyId, readonly Duty[]>>();
  let room = MOST_RUNS;
  return {
    dutiesIn(subject, role) {
      const key = `${role} ${subject}`;
      const found = known.get(key);
      if (found) return found;
      const { places, cells } = lineOf(subject, role);
      const held = heldIn(places, cells, partsIn);
      const made = new Map([...held].map(([body, byKind]) => [body, dutyKinds.flatMap((kind): Duty[] => {
        const runs = byKind.get(kind)?.map(({ run }) => run);
        return runs ? [{ subject, role, kind, runs, count: runs.reduce((sum, { count }) => sum + count, 0), of: places.length }] : [];
      })]));
      room -= [...made.values()].flat().reduce((sum, { runs }) => sum + runs.length, 0);
      if (room >= 0) known.set(key, made);
      return made;
    },
  };
}

/** What a body has in an answer. `name`: alike for what is alike. */
type Part = Pick<DutyRun, 'status' | 'reason' | 'held'> & { body: BodyId; kind: DutyKind; name: string };

/** The parts of an answer by its number; looked at once. */
function partsOf(answers: readonly CellAnswer[]): (answer: number) => readonly Part[] {
  const known: (readonly Part[] | undefined)[] = [];
  return (number) => (known[number] ??= (() => {
    const { status, reason, holders } = answers[number] as CellAnswer;
    const partOf = (body: BodyId, kind: DutyKind, held: readonly Held[]): Part =>
      ({ body, kind, status, ...(reason === undefined ? {} : { reason }), held, name: [status, reason ?? '', ...held.map(nameOf)].join('\n') });
    return [
      ...[...Map.groupBy(holders, ({ body }) => body)].map(([body, held]) => partOf(body, 'BEARS', held)),
      ...[...Map.groupBy(holders.filter((held) => held.performer !== undefined), ({ performer }) => performer as BodyId)].map(([body, held]) => partOf(body, 'PERFORMS', held)),
    ];
  })());
}

/** A run, the name of what is held in it, and the first cell behind it. */
type Open = { run: DutyRun; name: string; end: number };

function heldIn(places: readonly Ars[], cells: Int32Array, partsIn: (answer: number) => readonly Part[]): Map<BodyId, Map<DutyKind, Open[]>> {
  const held = new Map<BodyId, Map<DutyKind, Open[]>>();
  for (let from = 0; from < cells.length;) {
    const answer = cells[from] as number;
    let end = from + 1;
    while (cells[end] === answer) end += 1;
    for (const part of partsIn(answer)) take(held, part, places, from, end);
    from = end;
  }
  return held;
}

function take(held: Map<BodyId, Map<DutyKind, Open[]>>, { body, kind, name, ...said }: Part, places: readonly Ars[], from: number, end: number): void {
  const byKind = held.get(body) ?? new Map<DutyKind, Open[]>();
  held.set(body, byKind);
  const runs = byKind.get(kind) ?? [];
  byKind.set(kind, runs);
  const last = runs.at(-1);
  const [first, to] = [places[from] as Ars, places[end - 1] as Ars];
  if (last?.name === name && last.end === from) {
    Object.assign(last.run, { to, count: last.run.count + end - from });
    last.end = end;
  } else runs.push({ run: { from: first, to, count: end - from, ...said }, name, end });
}
