import type { Row } from '@feder/tooling/bench';
import { resolve, resolveUntraced } from '../../src/resolve/resolve.ts';
import type { World } from '../../src/world/projection.ts';
import { askCedar, lineOf } from '../peers/policies.ts';
import { questionsTo } from '../questions.ts';
import type { BenchWorld } from '../world.ts';

const ASKED = 400;
const LINES = 20;

/** The same question with all that each fact did for its answer, and without. */
export function traced(made: BenchWorld, world: World): Row {
  const queries = questionsTo(made, ASKED, 'hit');
  const at = (turn: number) => queries[turn % ASKED] as (typeof queries)[number];
  const cedar = queries.slice(0, LINES).map((query) => askCedar(lineOf(made.facts, query, resolve(world, query).holders[0]?.body ?? 'niemand', ({ holders: [holder] }) => ('body' in holder ? holder.body : `stelle-${query.place}`))));
  return {
    id: 'trace', what: 'A point question with its whole trace',
    ours: { name: 'Feder resolve, trace and span included', run: (turn) => resolve(world, at(turn)) },
    beside: [
      { name: 'Feder resolveUntraced', run: (turn) => resolveUntraced(world, at(turn)) },
      { name: 'cedar-wasm, the policies that decided named', run: (turn) => cedar[turn % LINES]?.() },
    ],
    turns: { rounds: 10, ours: 400, peer: 400 },
    targets: (ours, [quiet]) => [{ what: 'p50 to that without', is: ours.p50 / (quiet?.p50 ?? NaN), atMost: 10 }],
    note: 'Cedar names the policies that decided with every answer and cannot leave them out; it tells of none that lost.',
  };
}
