/** One who takes part in a row: `run` does the work once. A promise is waited for within the measured time; what comes `before` each run is not measured. */
export type Contestant = { name: string; run: (turn: number) => unknown; before?: () => Promise<unknown> };

/** Nanoseconds per run: how often it was measured, the median, the 95th and 99th of a hundred, the longest. */
export type Figure = { n: number; p50: number; p95: number; p99: number; max: number };

/** How often a row alternates, and how many runs stand in one turn of ours and of each peer. */
export type Turns = { rounds: number; ours: number; peer: number };

/** Medians and high ranks of measured times; at least one is expected. */
export function figureOf(times: readonly number[]): Figure {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/**
 * Measures ours and each peer in turns, ours before and after every one (A/B/A), so that whatever the machine does meanwhile hits both alike.
 * The first round warms up and is not counted.
 */
export async function inTurns(ours: Contestant, peers: readonly Contestant[], turns: Turns): Promise<{ ours: Figure; peers: Figure[] }> {
  const times = { ours: [] as number[], peers: peers.map((): number[] => []) };
  for (let round = -1; round < turns.rounds; round += 1) {
    const kept = round >= 0;
    await turn(ours, turns.ours, round, kept ? times.ours : []);
    for (const [index, peer] of peers.entries()) {
      await turn(peer, turns.peer, round, kept ? (times.peers[index] ?? []) : []);
      await turn(ours, turns.ours, round, kept ? times.ours : []);
    }
  }
  return { ours: figureOf(times.ours), peers: times.peers.map(figureOf) };
}

async function turn({ run, before }: Contestant, runs: number, round: number, times: number[]): Promise<void> {
  for (let index = 0; index < runs; index += 1) {
    const number = (round + 1) * runs + index;
    await before?.();
    const since = performance.now();
    const result = run(number);
    // A tick of the event loop is not part of an answer that is there already.
    if (result instanceof Promise) await result;
    times.push((performance.now() - since) * 1e6);
  }
}
