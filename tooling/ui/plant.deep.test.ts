import { describe, expect, it } from 'vitest';
import { plantUi } from './plant.ts';
import { plants } from './plants.ts';

describe('every fault of the design system', () => {
  it('turns its test red', () => {
    const results = plantUi(plants);
    expect(results.filter(({ caught }) => !caught).map(({ plant, why }) => `${plant.name}: ${why}`)).toEqual([]);
    expect(results).toHaveLength(15);
  });

  it('is not counted where nothing is planted', () => {
    const harmless = plants.filter(({ by }) => by === 'sheets').slice(0, 1).map((plant) => ({ ...plant, change: (before: string) => before }));
    expect(plantUi(harmless)).toMatchObject([{ caught: false, why: 'its test stayed green' }]);
  });
});
