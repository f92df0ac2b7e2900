import { describe, expect, it } from 'vitest';
import { plantAll } from './plant.ts';
import { plants, type Plant } from './plants.ts';

const pick = (rule: string): Plant => {
  const found = plants.find((plant) => plant.rule === rule);
  if (!found) throw new Error(`No plant breaks "${rule}".`);
  return found;
};

describe('the walls', () => {
  it('name a break in an import, in a package.json and in a line', async () => {
    const results = await plantAll([pick('domain-imports'), pick('manifest-imports'), pick('no-restricted-syntax')]);
    expect(results.map(({ caught }) => caught)).toEqual([true, true, true]);
  });

  it('do not count what was broken before', async () => {
    const harmless: Plant = { ...pick('exports'), name: 'nothing new', by: 'manifests', rule: 'scripts', files: { 'packages/domain/package.json': (before) => before } };
    const results = await plantAll([harmless]);
    expect(results).toMatchObject([{ caught: false }]);
  });
});
