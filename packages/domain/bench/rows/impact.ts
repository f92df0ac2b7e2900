import type { Row } from '@feder/tooling/bench';
import { compileResolution } from '../../src/clauses/compile.ts';
import type { Clause, Resolution } from '../../src/clauses/clause.ts';
import { asDay } from '../../src/day.ts';
import type { WorldFacts } from '../../src/facts.ts';
import { asId, type BodyId, type SubjectId } from '../../src/ids.ts';
import { matrix, type Matrix } from '../../src/matrix/matrix.ts';
import { asSeq, type Commit } from '../../src/seq.ts';
import type { CellChange } from '../../src/simulate/impact.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { scope } from '../../src/testing/build.ts';
import { compileWorld } from '../../src/world/compile.ts';
import type { World } from '../../src/world/projection.ts';
import { sameUnasked } from '../unasked.ts';
import { HEAD, type BenchWorld } from '../world.ts';

const FRAME = 16;
const NANOSECONDS = 1e6;
const DAY = asDay('2026-12-01');

/** What a resolution would change, each clause speaking of one service in the whole Land. */
export function impact(clauses: 1 | 10, made: BenchWorld, world: World): Row {
  const resolution = landWide(clauses, made);
  const after = adopted(made.facts, world, resolution);
  const subjects = resolution.clauses.flatMap((clause) => ('subject' in clause ? [clause.subject] : []));
  const cells = (asked: World, at: number): Matrix => matrix(asked, { subjects, roles: ['EXECUTE'], on: DAY, at: asSeq(at) });
  const changes = (asked: World): readonly CellChange[] => {
    const simulated = simulate(asked, resolution);
    if (simulated.outcome === 'REFUSED') throw new Error(`The resolution of the bench is refused: ${JSON.stringify(simulated.refusals)}`);
    return simulated.impact.changes;
  };
  return {
    id: `impact-${clauses}`, what: `Impact of ${clauses === 1 ? 'a clause' : `${clauses} clauses`} for the whole Land`,
    ours: { name: 'Feder simulate, all days', run: () => changes(world) },
    beside: [
      { name: 'Feder simulate, the first time in a world', run: () => changes(sameUnasked(world)) },
      { name: 'compiling anew, and one role of these services on one day before and after', run: () => [cells(world, HEAD), cells(compileWorld(after), HEAD + 1)] },
    ],
    turns: { rounds: 5, ours: 10, peer: 1 },
    targets: ({ p95 }) => [{ what: 'p95 in milliseconds', is: p95 / NANOSECONDS, atMost: FRAME }],
    note: 'In Node; the worker of a browser runs the same code. A draft is tried again and again in one world, which keeps what it was asked; the first time stands beside it.',
  };
}

/** Services that local rules speak of most, so that their cells fall apart into many kinds. */
function landWide(count: number, { services }: BenchWorld): Resolution {
  const clauses = services.slice(0, count).map((id, index): Clause => ({
    kind: 'ASSIGN', number: index + 1, subject: asId<SubjectId>(id), role: 'EXECUTE', scope: scope('08'), holders: [{ body: asId<BodyId>('landes-it') }], from: DAY, to: null,
  }));
  const [first, ...others] = clauses;
  if (!first) throw new RangeError('The world of the bench has no services.');
  return { id: 'beschluss', board: asId('rat'), label: 'Beschluss', textVersion: 1, rank: asId('satzung'), adopted: DAY, effect: 'BINDING', clauses: [first, ...others] };
}

/** The facts with those that the resolution would write. */
function adopted(facts: WorldFacts, world: World, resolution: Resolution): WorldFacts {
  const commit: Commit = { seq: asSeq(HEAD + 1), at: '2026-12-01T00:00:00.000000Z' };
  const compiled = compileResolution(world, resolution, commit);
  if (compiled.outcome !== 'WRITES') throw new Error(`The resolution of the bench is not written: ${JSON.stringify(compiled)}`);
  const { opened } = compiled.change;
  return {
    ...facts, commits: [...facts.commits, commit],
    assignment: [...facts.assignment, ...opened.flatMap((each) => (each.kind === 'assignment' ? [each.record] : []))],
    clause: [...facts.clause, ...opened.flatMap((each) => (each.kind === 'clause' ? [each.record] : []))],
  };
}
