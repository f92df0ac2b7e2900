import { describe, expect, it } from 'vitest';
import { resolutionOf } from '../../cases/acts.ts';
import { readCases } from '../../cases/case.ts';
import { worldOf } from '../../cases/world.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { simulate } from './simulate.ts';
import { summaryOf } from './summary.ts';

const cases = readCases();

function summed(number: number, most?: Parameters<typeof summaryOf>[4]) {
  const found = cases.find(({ file, acts }) => file.startsWith(`${number}-`) && acts.resolution);
  if (!found?.acts.resolution) throw new Error(`Case ${number} has no resolution.`);
  const world = compileWorld(worldOf(found.world));
  const simulated = simulate(world, resolutionOf(found.acts.resolution));
  if (simulated.outcome === 'REFUSED') throw new Error(`Case ${number} is refused.`);
  return summaryOf(world, simulated.impact, asSeq(1), 'de', most);
}

describe('an effect, summed up', () => {
  it('counts each cell once, however often it changes, and says who gains and who loses', () => {
    const { cells, gains, loses, rows } = summed(266);
    expect(cells).toEqual({ changed: 2, of: 4, closed: 1, opened: 1, conflicts: 0, settled: 0 });
    expect(rows.map(({ place, before, after }) => [place, before.status, after.holders.map(({ name }) => name)])).toEqual([['Stuttgart', 'UNKNOWN', ['BITBW']], ['Tübingen', 'GAP', ['BITBW']], ['Stuttgart', 'UNKNOWN', []]]);
    expect([gains.map(({ name, count }) => [name, count]), loses]).toEqual([[['BITBW', 2]], []]);
  });

  it('says who pays, with shares', () => {
    expect(summed(269).pays).toEqual([{ name: 'Land Baden-Württemberg', share: '3/5' }, { name: 'Stadt Stuttgart', share: '2/5' }]);
  });

  it('counts conflicts, and whoever claims a cell in conflict bears nothing', () => {
    const { cells, gains } = summed(267);
    expect(cells.conflicts).toBe(3);
    expect(gains.every(({ count }) => count < 4)).toBe(true);
  });

  it('says what does nothing, beside that nothing changes', () => {
    const { cells, rows, words, idle } = summed(268);
    expect([cells.changed, rows, words.length, idle.length]).toEqual([0, [], 1, 2]);
  });

  it('leaves off what nobody reads while typing, says how many sentences there are, and keeps the counts', () => {
    const whole = summed(266);
    expect(summed(266, { rows: 1, words: 2, bodies: 20 })).toEqual({ ...whole, rows: whole.rows.slice(0, 1), words: whole.words.slice(0, 2), whole: 3 });
    expect(summed(266, { rows: 1, words: 3, bodies: 20 })).toEqual(whole);
    expect(summed(266, { rows: 3, words: 3, bodies: 0 })).toEqual({ ...whole, gains: [], whole: 3 });
  });
});
