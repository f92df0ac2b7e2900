import { asArs, asDay, type Seed } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { ref } from '../make/base.ts';
import { planspielSeed } from '../planspiel/seed.ts';
import { faults } from './faults.ts';

/** The Planspiel, with one record spoilt. */
function spoilt(spoil: (seed: Seed) => void): string[] {
  const seed = planspielSeed();
  spoil(seed);
  return faults(seed);
}

describe('a fault is named', () => {
  it('an id that points nowhere', () =>
    expect(spoilt((seed) => { seed.holding = seed.holding.map((each, at) => (at === 0 ? { ...each, body: ref('niemand') } : each)); })).toEqual(['holding ps-gemeinde-991110000000: no body "niemand"']));

  it('a source that is not there', () => expect(spoilt((seed) => { seed.sources = []; })[0]).toContain('no source "planspiel"'));

  it('two records for the same days', () => expect(spoilt((seed) => { seed.board.push(...seed.board.slice(0, 1)); })).toEqual(['board ps-it-rat: two records for the same days']));

  it('a span without a day', () =>
    expect(spoilt((seed) => { seed.board = seed.board.map((each, at) => (at === 0 ? { ...each, valid: { from: asDay('2026-02-01'), to: asDay('2026-02-01') } } : each)); })).toEqual(['board ps-it-rat: holds no day']));

  it('an id with an umlaut', () => expect(spoilt((seed) => { seed.instrument = seed.instrument.map((each) => ({ ...each, id: 'übertragung' as typeof each.id })); })).toContain('instrument: "übertragung" is no id'));

  it('a place that lies in nothing', () => expect(spoilt((seed) => { seed.territory = seed.territory.filter(({ id }) => id !== asArs('992')); })).toContain('territory 99221: lies in nothing'));
});
