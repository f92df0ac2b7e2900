import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';

describe('grouped', () => {
  it('puts the members of a key together, keys as they are met and members in their order, also of keys larger than any before', () => {
    fc.assert(fc.property(fc.array(fc.record({ key: fc.oneof(fc.nat(5), fc.nat(20_000)), member: fc.nat(100) })), (rows) => {
      const { keys, starts, members } = grouped(rows.map(({ key }) => key), rows.map(({ member }) => member));
      const found = Array.from(keys, (key, at) => [key, [...members.subarray(starts[at], starts[at + 1])]]);
      expect(found).toEqual([...Map.groupBy(rows, ({ key }) => key)].map(([key, some]) => [key, some.map(({ member }) => member)]));
    }), { seed: 20261128, numRuns: 200 });
  });
});
