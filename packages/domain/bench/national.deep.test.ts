import { inTurns } from '@feder/tooling/bench';
import { describe, expect, it } from 'vitest';
import { resolve } from '../src/resolve/resolve.ts';
import { compileWorld } from '../src/world/compile.ts';
import { questionsTo } from './questions.ts';
import { benchWorld, LAND, type Size } from './world.ts';

/** All of Germany, as thickly ruled as the Land: ten times its municipalities, and its assignments with them. */
const NATION: Size = { ...LAND, laender: 16, counties: 400, municipalities: 10_786, assignments: Math.round((LAND.assignments * 10_786) / LAND.municipalities) };

function weighed(size: Size) {
  const before = heap();
  const made = benchWorld(size);
  const since = performance.now();
  const world = compileWorld(made.facts);
  const milliseconds = performance.now() - since;
  return { world, made, milliseconds, bytes: heap() - before, queries: questionsTo(made, 400, 'hit') };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

describe('from the Land to the nation', () => {
  it('memory grows with the assignments, and a point question costs what it cost', async () => {
    const [land, nation] = [weighed(LAND), weighed(NATION)];
    const asks = ({ world, queries }: typeof land, name: string) => ({ name, run: (turn: number) => resolve(world, queries[turn % queries.length] as (typeof queries)[number]) });
    const { ours: large, peers: [small] } = await inTurns(asks(nation, 'nation'), [asks(land, 'Land')], { rounds: 10, ours: 400, peer: 800 });
    const factor = NATION.assignments / LAND.assignments;
    const told = [['Land', LAND, land, small], ['nation', NATION, nation, large]] as const;
    for (const [name, { municipalities, assignments }, { bytes, milliseconds }, figure] of told) {
      console.log(`${name}: ${municipalities} municipalities, ${assignments} assignments, ${(bytes / 2 ** 20).toFixed(0)} MB, compiled in ${milliseconds.toFixed(0)} ms, point p50 ${((figure?.p50 ?? NaN) / 1000).toFixed(1)} µs, p99 ${((figure?.p99 ?? NaN) / 1000).toFixed(1)} µs`);
    }
    expect(nation.bytes / land.bytes).toBeLessThan(1.3 * factor);
    expect(large.p50 / (small?.p50 ?? NaN)).toBeLessThan(3);
  }, 600_000);
});
