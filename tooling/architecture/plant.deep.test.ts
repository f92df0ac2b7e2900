import { describe, expect, it } from 'vitest';
import { plantAll } from './plant.ts';
import { plants } from './plants.ts';

describe('every wall', () => {
  it('is broken once and seen by name', { timeout: 600_000 }, async () => {
    const results = await plantAll(plants);
    expect(results.filter(({ caught }) => !caught).map(({ plant }) => plant.name)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(15);
  });
});
