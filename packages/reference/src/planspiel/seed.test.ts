import { describe, expect, it } from 'vitest';
import { faults } from '../check/faults.ts';
import { municipalities } from '../territory/table.ts';
import { planspielSeed } from './seed.ts';

const seed = planspielSeed();

describe('the Planspiel', () => {
  it('has no fault', () => expect(faults(seed)).toEqual([]));

  it('says of every fact that it is Planspiel', () => {
    const sources = Object.values(seed).flatMap((records) => records.flatMap((record) => ('evidence' in record ? [record.evidence.source] : [])));
    expect(new Set<string>(sources)).toEqual(new Set(['planspiel']));
  });

  it('takes the name of no municipality of Baden-Württemberg', () => {
    const real = new Set(municipalities.map(({ name }) => name));
    expect(seed.territory.map(({ name }) => name).filter((name) => real.has(name))).toEqual([]);
  });

  it('has 2 districts, 4 counties, 3 associations, 24 municipalities', () =>
    expect([3, 5, 9, 12].map((digits) => seed.territory.filter(({ id, valid }) => id.length === digits && valid.to === null).length)).toEqual([2, 4, 3, 24]));
});
