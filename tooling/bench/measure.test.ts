import { describe, expect, it } from 'vitest';
import { figureOf, inTurns } from './measure.ts';
import { isMet, time } from './report.ts';

describe('figureOf', () => {
  it('names the median and the high ranks', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(figureOf(hundred)).toEqual({ n: 100, p50: 50, p95: 95, p99: 99, max: 100 });
  });
  it('says of one run what it took', () => expect(figureOf([7])).toEqual({ n: 1, p50: 7, p95: 7, p99: 7, max: 7 }));
});

describe('inTurns', () => {
  it('asks ours before and after every peer, and does not count the first round', async () => {
    const order: string[] = [];
    const says = (name: string) => ({ name, run: () => order.push(name) });
    const { ours, peers } = await inTurns(says('A'), [says('B'), says('C')], { rounds: 2, ours: 1, peer: 1 });
    expect(order.join('')).toBe('ABACA'.repeat(3));
    expect([ours.n, ...peers.map(({ n }) => n)]).toEqual([6, 2, 2]);
  });
  it('waits for a promise within the time', async () => {
    const slow = { name: 'slow', run: () => new Promise((resolve) => { setTimeout(resolve, 20); }) };
    const { ours } = await inTurns(slow, [], { rounds: 1, ours: 1, peer: 0 });
    expect(ours.p50).toBeGreaterThan(15e6);
  });
  it('does not measure what comes before a run', async () => {
    const order: string[] = [];
    const later = (what: string, after: number) => () => new Promise<void>((resolve) => { setTimeout(() => { order.push(what); resolve(); }, after); });
    const { ours } = await inTurns({ name: 'A', before: later('before', 200), run: later('run', 1) }, [], { rounds: 1, ours: 2, peer: 0 });
    expect([order.join(' '), ours.p50 < 150e6]).toEqual(['before run '.repeat(4).trim(), true]);
  });
  it('gives each run of a row its own number', async () => {
    const numbers: number[] = [];
    await inTurns({ name: 'A', run: (turn) => numbers.push(turn) }, [], { rounds: 1, ours: 3, peer: 0 });
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('a report', () => {
  it.each([[12, '12 ns'], [3400, '3.4 µs'], [16e6, '16 ms'], [2.1e9, '2.1 s']])('writes %d as %s', (nanoseconds, text) => expect(time(nanoseconds)).toBe(text));
  it('misses a target by the smallest step', () => {
    expect(isMet({ what: 'x', is: 10, atMost: 10 })).toBe(true);
    expect(isMet({ what: 'x', is: 10.001, atMost: 10 })).toBe(false);
  });
});
