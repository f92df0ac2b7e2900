import type { Row } from '@feder/tooling/bench';
import { asDay } from '../../src/day.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { asSeq } from '../../src/seq.ts';
import { compileWorld } from '../../src/world/compile.ts';
import { dice } from '../dice.ts';
import type { Postgres } from '../peers/postgres.ts';
import { questionsTo } from '../questions.ts';
import { benchWorld, HEAD, LAND } from '../world.ts';

const ASKED = 400;

/** A question about any day as known at any commit, in a world where every rule was corrected so often; beside it the same question about today as known now. */
export async function clocks(corrections: number, engine: Postgres): Promise<Row> {
  const made = benchWorld({ ...LAND, services: 800, assignments: 5000, corrected: { percent: corrections === 0 ? 0 : 100, times: corrections } });
  const world = compileWorld(made.facts);
  await engine.fill(made.facts);
  const now = questionsTo(made, ASKED, 'hit');
  const drawn = dice(11);
  const then = now.map((query) => ({ ...query, on: asDay(`202${drawn.below(8)}-0${1 + drawn.below(9)}-1${drawn.below(10)}`), at: asSeq(1 + drawn.below(HEAD)) }));
  const of = (queries: typeof now, turn: number) => queries[turn % ASKED] as (typeof now)[number];
  return {
    id: `clocks-${corrections}`, what: `Any day as known at any commit, ${corrections} corrections per rule`,
    ours: { name: 'Feder resolve, any two clocks', run: (turn) => resolve(world, of(then, turn)) },
    beside: [
      { name: 'Feder resolve, today as known now', run: (turn) => resolve(world, of(now, turn)) },
      { name: `${engine.name}, any two clocks`, run: (turn) => engine.rulesOfCell(of(then, turn)) },
    ],
    turns: { rounds: 8, ours: 400, peer: 200 },
    targets: (ours, [today]) => [{ what: 'p50 to that of today as known now', is: ours.p50 / (today?.p50 ?? NaN), atMost: 2 }],
  };
}
