import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forked, Layered } from './layered.ts';
import { byText } from './shelf.ts';

const key = fc.nat(400).map((n) => `k${String(n).padStart(3, '0')}`);
const start = fc.uniqueArray(key, { maxLength: 200 }).map((keys) => new Map(keys.sort(byText).map((each) => [each, `${each} from the start`])));

describe('a map in layers', () => {
  it('is, fork after fork, the map that was copied whole each time, listed by key, and leaves those before as they were', () => {
    let layers = 0;
    fc.assert(fc.property(start, fc.array(fc.array(key, { minLength: 1, maxLength: 9 }), { maxLength: 12 }), (first, rounds) => {
      let map: ReadonlyMap<string, string> = new Layered(first);
      const kept: [ReadonlyMap<string, string>, [string, string][]][] = [];
      const whole = new Map(first);
      const inOrder = () => [...whole].sort(([a], [b]) => byText(a, b));
      for (const [round, keys] of rounds.entries()) {
        kept.push([map, inOrder()]);
        const next = forked(map);
        for (const each of keys) {
          next.set(each, `round ${round}`);
          whole.set(each, `round ${round}`);
        }
        map = next;
        layers += 1;
      }
      for (const [before, listed] of [...kept, [map, inOrder()] as const]) {
        expect([...before]).toEqual(listed);
        expect([...before.keys()]).toEqual(listed.map(([each]) => each));
        expect([...before.values()]).toEqual(listed.map(([, value]) => value));
        expect(before.size).toBe(listed.length);
        const walked: [string, string][] = [];
        before.forEach((value, each) => walked.push([each, value]));
        expect(walked).toEqual(listed);
        for (const [each, value] of listed) expect([before.has(each), before.get(each)]).toEqual([true, value]);
        expect([before.has('none'), before.get('none')]).toEqual([false, undefined]);
      }
    }), { seed: 20261127, numRuns: 200 });
    expect(layers).toBeGreaterThan(400);
  });

  it('copies a small map whole, and a large one never', () => {
    expect(forked(new Map([['a', 1]]))).toBeInstanceOf(Map);
    expect(forked(new Map(Array.from({ length: 65 }, (_, index) => [String(index), index])))).toBeInstanceOf(Layered);
  });
});
