import type { Row } from '@feder/tooling/bench';
import { resolve, resolveUntraced } from '../../src/resolve/resolve.ts';
import type { World } from '../../src/world/projection.ts';
import { askCasbin, askCedar, lineOf } from '../peers/policies.ts';
import type { Postgres } from '../peers/postgres.ts';
import { questionsTo } from '../questions.ts';
import type { BenchWorld } from '../world.ts';

const ASKED = 400;
const LINES = 20;

/** One question, one answer and the days it holds; beside it, what others take for less, and what the trace of all facts costs. */
export async function point(which: 'hit' | 'miss', made: BenchWorld, world: World, engines: readonly Postgres[]): Promise<Row> {
  const queries = questionsTo(made, ASKED, which);
  const at = (turn: number) => queries[turn % queries.length] ?? fail();
  const lines = queries.slice(0, LINES).map((query) => lineOf(made.facts, query, resolve(world, query).holders[0]?.body ?? 'niemand', ({ holders: [holder] }) => ('body' in holder ? holder.body : `stelle-${query.place}`)));
  const cedar = lines.map(askCedar);
  const casbin = await Promise.all(lines.map(askCasbin));
  return {
    id: `point-${which}`, what: which === 'hit' ? 'A point question that a rule answers' : 'A point question that no rule answers',
    ours: { name: 'Feder resolveUntraced, span included', run: (turn) => resolveUntraced(world, at(turn)) },
    beside: [
      ...engines.map((engine) => ({ name: engine.name, run: (turn: number) => engine.rulesOfCell(at(turn)) })),
      { name: 'cedar-wasm, the rules of the line', run: (turn) => cedar[turn % LINES]?.() },
      { name: 'casbin, the rules of the line', run: (turn) => casbin[turn % LINES]?.() },
      { name: 'Feder resolve, trace and span included', run: (turn) => resolve(world, at(turn)) },
    ],
    turns: { rounds: 10, ours: 400, peer: 100 },
    targets: (ours, [server]) => [
      { what: 'p50 to that of the server\'s prepared query', is: ours.p50 / (server?.p50 ?? NaN), atMost: 1 / 100 },
      { what: 'p99 to own p50', is: ours.p99 / ours.p50, atMost: 10 },
    ],
    note: 'The two engines for permissions are asked whether one body may, not who; they get the rules of one line, in force, and know no clock, rank or function.',
  };
}

function fail(): never {
  throw new Error('There are no questions.');
}
