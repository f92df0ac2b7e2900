import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf } from '../../cases/world.ts';
import { asArs } from '../ars.ts';
import { asId } from '../ids.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { at, on } from '../testing/build.ts';
import { allLines, dutiesAsked, dutiesSaid } from '../testing/reverse.ts';
import { compileWorld } from '../world/compile.ts';
import { dutiesOf } from './duties.ts';

describe('I11: what a body holds', () => {
  it('is every cell that names it, and no other, in generated worlds, beside the oracle', () => {
    const seen = new Map<string, number>();
    fc.assert(fc.property(askedArb(1), ({ facts, queries: [query] }) => {
      if (!query) return;
      const said = dutiesSaid(compileWorld(facts), facts, query);
      for (const word of said.flatMap((line) => line.split(' ').flatMap((part) => part.split('/')))) seen.set(word, (seen.get(word) ?? 0) + 1);
      expect(said.sort()).toEqual(dutiesAsked(facts, allLines(facts), query).sort());
    }), { seed: 20261126, numRuns: 60 });
    for (const what of ['BEARS', 'PERFORMS', 'UNIQUE', 'JOINT', 'SET', 'CONFLICT', 'MERGED_DIFFER', 'FUNCTION_DISPUTED', 'SUPERVISE_STAFF']) expect(seen.get(what) ?? 0, what).toBeGreaterThan(5);
  });
});

const shared = compileWorld(worldOf({ rules: { r: 'e-akte, OPERATE, 08, land + fn gemeinde' }, delegations: { d: 'stadt-s, komm-one, OPERATE, e-akte, 08, durchführt' } }));
const clocks = { on: on('2026-12-01'), at: at(1) };

describe('the duties of a body', () => {
  it('run on over cells in which only the others differ', () => {
    const { duties } = dutiesOf(shared, { body: asId('land'), ...clocks });
    expect(duties).toEqual([{
      subject: 'e-akte', role: 'OPERATE', kind: 'BEARS', count: 4, of: 4,
      runs: [{ from: '081110000000', to: '084160041041', count: 4, status: 'JOINT', held: [{ body: 'land', via: [], confidence: 'PUBLISHED' }] }],
    }]);
  });

  it('tell who does the work from who bears the duty', () => {
    const [duty] = dutiesOf(shared, { body: asId('komm-one'), ...clocks }).duties;
    expect(duty).toMatchObject({ kind: 'PERFORMS', count: 1, of: 4, runs: [{ from: asArs('081110000000'), held: [{ body: 'stadt-s', performer: 'komm-one' }] }] });
  });

  it('are none for a body that nobody names', () => expect(dutiesOf(shared, { body: asId('im'), ...clocks }).duties).toEqual([]));

  it('refuse a body that was never recorded, and clocks that are none', () => {
    expect(() => dutiesOf(shared, { body: asId('nobody'), ...clocks })).toThrow('body: "nobody" was never recorded');
    expect(() => dutiesOf(shared, { body: asId('land'), ...clocks, at: at(2) })).toThrow('at: 2 lies beyond the newest commit, 1');
  });
});
