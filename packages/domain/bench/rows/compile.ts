import type { Row } from '@feder/tooling/bench';
import { compileWorld } from '../../src/world/compile.ts';
import { benchWorld } from '../world.ts';

const MEGABYTE = 2 ** 20;

/** From facts to a world that answers, and what it holds in memory: the facts are part of it. */
export function compile(): Row {
  const before = memory();
  const made = benchWorld();
  let world = compileWorld(made.facts);
  const megabytes = (memory() - before) / MEGABYTE;
  return {
    id: 'compile', what: 'A world of 60,000 assignments from its facts',
    ours: { name: 'Feder compileWorld', run: () => { world = compileWorld(made.facts); } },
    beside: [{ name: 'structuredClone of the same assignments', run: () => structuredClone(made.facts.assignment) }],
    turns: { rounds: 3, ours: 1, peer: 1 },
    // The world is held until here, so that nothing of it was cleared away before it was weighed.
    targets: () => [{ what: 'megabytes of the world with its facts', is: world ? megabytes : NaN, atMost: 150 }],
  };
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
