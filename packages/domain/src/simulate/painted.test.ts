import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resolution } from '../clauses/clause.ts';
import { compileResolution } from '../clauses/compile.ts';
import { asDay } from '../day.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { roles } from '../rules.ts';
import { asSeq } from '../seq.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { resolutionArb } from '../testing/arbitraries/resolutions.ts';
import { differencesOf, idleIn, writeDifference } from '../testing/cell-by-cell.ts';
import { advance } from '../world/advance.ts';
import { compileWorld } from '../world/compile.ts';
import { open, type World } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import type { Impact } from './impact.ts';
import { simulate } from './simulate.ts';
import { touchedBy } from './touched.ts';

const FIRST = asDay('2026-01-15');

/** Every cell that any subject of a world ever had, at places that ever were one. */
function cellsOf(world: World) {
  const { subject, territory } = open(world).records;
  const places = [...territory].flatMap(([place, shelf]) => (all(shelf).some(({ cell }) => cell) ? [place] : []));
  return [...subject].flatMap(([id, shelf]) => (all(shelf).every(({ kind }) => kind === 'GROUP') ? [] : roles.flatMap((role) => places.map((place) => ({ subject: id, role, place }) as Parameters<typeof differencesOf>[1][number]))));
}

/** The changes of an impact, written out for each cell. */
function toldBy({ changes }: Impact, world: World): string[] {
  const places = [...open(world).records.territory.keys()].filter((place) => all(open(world).records.territory.get(place)).some(({ cell }) => cell)) as Impact['changes'][number]['places'][number]['from'][];
  return changes.flatMap((change) => places.filter((place) => change.places.some((run) => run.from.length === place.length && run.from <= place && place <= run.to)).map((place) =>
    writeDifference({ ...change, place }, change, equalityKey({ ...change.before, trace: [] }), equalityKey({ ...change.after, trace: [] })))).sort();
}

describe('the difference on painted lines', () => {
  it('is that of asking cell by cell, span by span, whatever was tried in this world before', () => {
    const seen = { changed: 0, idle: 0 };
    const expectSame = (world: World, decided: Resolution): void => {
      const before = open(world);
      const commit = { seq: asSeq(before.commits.length + 1), at: '2026-02-01T00:00:00.000000Z' };
      const [compiled, simulated] = [compileResolution(world, decided, commit), simulate(world, decided)];
      if (compiled.outcome !== 'WRITES' || simulated.outcome !== 'IMPACT') return;
      const pair = { before, after: open(advance(world, compiled.change)), written: compiled.change.opened, seqs: { before: asSeq(commit.seq - 1), after: commit.seq } };
      const cells = cellsOf(world);
      const told = toldBy(simulated.impact, world);
      expect(told).toEqual(differencesOf(pair, cells, FIRST));
      const spoken = touchedBy(pair.after, compiled.change.opened).subjects;
      const idle = idleIn(pair, cells, compiled.change.opened, ({ subject, role }) => spoken.some((one) => one.subject === subject && one.roles.get(role) === true));
      expect(simulated.impact.idle.map(({ kind, fact, count }) => `${kind} ${fact} ${count}`).sort()).toEqual(idle);
      seen.changed += Math.min(told.length, 1);
      seen.idle += Math.min(idle.length, 1);
    };
    fc.assert(fc.property(askedArb(1), fc.array(resolutionArb, { minLength: 1, maxLength: 3 }), ({ facts }, decided) => {
      const world = compileWorld(facts);
      for (const each of [...decided, decided[0]]) if (each) expectSame(world, each);
    }), { seed: 20261127, numRuns: 60 });
    expect(seen.changed).toBeGreaterThan(60);
    expect(seen.idle).toBeGreaterThan(30);
  });
});
