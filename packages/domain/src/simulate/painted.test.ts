import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Resolution } from '../clauses/clause.ts';
import { compileResolution } from '../clauses/compile.ts';
import { asDay } from '../day.ts';
import { askOn } from '../resolve/ask.ts';
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
    writeDifference({ ...change, place }, change, equalityKey({ ...change.before }), equalityKey({ ...change.after })))).sort();
}

const seen = { compared: 0, changed: 0, idle: 0 };

/** A draft is simulated, and each cell asked before and after it. */
function expectSame(world: World, decided: Resolution, start = FIRST): void {
  const before = open(world);
  const commit = { seq: asSeq(before.commits.length + 1), at: '2026-12-24T00:00:00.000000Z' };
  const [compiled, simulated] = [compileResolution(world, decided, commit), simulate(world, decided)];
  if (compiled.outcome !== 'WRITES' || simulated.outcome !== 'IMPACT') return;
  const pair = { before, after: open(advance(world, compiled.change)), written: compiled.change.opened, seqs: { before: asSeq(commit.seq - 1), after: commit.seq } };
  const cells = cellsOf(world);
  const told = toldBy(simulated.impact, world);
  expect(told).toEqual(differencesOf(pair, cells, start));
  const spoken = touchedBy(pair.after, compiled.change.opened).subjects;
  const idle = idleIn(pair, cells, compiled.change.opened, ({ subject, role }) => spoken.some((one) => one.subject === subject && one.roles.get(role) === true));
  expect(simulated.impact.idle.map(({ kind, fact, count }) => `${kind} ${fact} ${count}`).sort()).toEqual(idle);
  seen.compared += 1;
  seen.changed += Math.min(told.length, 1);
  seen.idle += Math.min(idle.length, 1);
}

/** Whoever answers after is named in the order in which an answer names them. */
function expectOrder(world: World, decided: Resolution): void {
  const [commit, simulated] = [{ seq: asSeq(open(world).commits.length + 1), at: '2026-12-24T00:00:00.000000Z' }, simulate(world, decided)];
  const compiled = compileResolution(world, decided, commit);
  if (compiled.outcome !== 'WRITES' || simulated.outcome !== 'IMPACT') throw new Error('The draft is refused.');
  const after = open(advance(world, compiled.change));
  for (const { subject, role, from, places: [run], after: { holders } } of simulated.impact.changes) {
    if (!run) throw new Error('A change has no place.');
    expect(holders.map(({ body }) => body)).toEqual(askOn(after, { subject, role, place: run.from, at: commit.seq }, from).verdict.holders.map(({ body }) => body));
  }
}

describe('the difference on painted lines', () => {
  it('is that of asking cell by cell, span by span, whatever was tried in this world before', () => {
    fc.assert(fc.property(askedArb(1), fc.array(resolutionArb, { minLength: 1, maxLength: 3 }), ({ facts }, decided) => {
      const world = compileWorld(facts);
      for (const each of [...decided, decided[0]]) if (each) expectSame(world, each);
    }), { seed: 20261127, numRuns: 60 });
    expect(seen.changed).toBeGreaterThan(60);
    expect(seen.idle).toBeGreaterThan(30);
  });

  // A rule that is added to a line is set against what answered there.
  const BASE: CaseWorld = {
    subjects: { one: 'SERVICE, it', two: 'SERVICE, it' }, expectations: { 'x-one': 'one, LEAD, 08, COMPLETE' },
    rules: { g: 'it, LEAD, 08, im, FALLBACK', b: 'one, LEAD, B, z', v: 'one, LEAD, KT, y, BINDING, satzung', e: { is: 'one, LEAD, T, x', to: '2027-01-01' }, f: 'one, LEAD, A, fn gemeinde, BINDING, satzung', o: 'one, OPERATE, 08, fn gemeinde' },
    delegations: { d: 'z, x, LEAD, one, B, erfüllt' },
  };
  const BY_FUNCTION: CaseWorld = { rules: { b: 'one, LEAD, 08, fn gemeinde' } };
  const draft = (said: object, rank = 'beschluss', board = 'itr') => ({
    id: 'neu', board, label: 'Neu', textVersion: 1, rank, adopted: '2026-02-01', effect: 'BINDING',
    clauses: [{ kind: 'ASSIGN', number: 1, subject: 'one', role: 'LEAD', scope: { within: ['08'] }, holders: [{ body: 'p' }], from: '2026-12-01', to: null, ...said }],
  }) as unknown as Resolution;

  it.each<[string, Resolution, CaseWorld?]>([
    ['wins over a group and yields to a higher rank', draft({})],
    ['is as strong as another', draft({}), { rules: { ...BASE.rules, b: 'one, LEAD, 08, z' } }],
    ['is as strong as a function', draft({}), BY_FUNCTION],
    ['is as strong as a function, and written first', draft({}), { rules: { zuletzt: 'one, LEAD, 08, fn gemeinde', b: 'one, LEAD, B, z' } }],
    ['names one who holds a function as strong', draft({ holders: [{ body: 'stadt-b' }] }), BY_FUNCTION],
    ['names one whom a holder of a function as strong has followed', draft({ holders: [{ body: 'weg' }] }), { ...BY_FUNCTION, bodies: { weg: { is: 'Stelle W', to: '2026-01-01' } }, successions: { w: { is: 'weg, stadt-b, MERGER', from: '2026-01-01' } } }],
    ['is as strong as a function that one hands on', draft({}), { ...BY_FUNCTION, delegations: { d: 'stadt-b, x, LEAD, one, B, erfüllt' } }],
    ['is as strong as a function that ends', draft({ from: '2027-03-01', to: '2027-06-01' }), { rules: { b: { is: 'one, LEAD, 08, fn gemeinde', to: '2027-05-01' } } }],
    ['is as strong as a function, and ends', draft({ to: '2027-06-01' }), BY_FUNCTION],
    ['names several, as strong as a function', draft({ holders: [{ body: 'p' }, { body: 'im' }] }), BY_FUNCTION],
    ['names a function as strong as another', draft({ holders: [{ fn: 'gemeinde' }] }), { rules: { b: 'one, LEAD, 08, fn ubb' }, functions: { 'ubb-a': 'ubb, A, p', 'ubb-b': 'ubb, B, im', 'ubb-s': 'ubb, S, y', 'ubb-t': 'ubb, T, z' } }],
    ['is as strong as a function, where another rule is for towns of one status', draft({}), { rules: { b: 'one, LEAD, 08, fn gemeinde', s: { is: 'one, LEAD, 08, fn gemeinde, BINDING, beschluss', status: 'grosse-kreisstadt' } } }],
    ['is as strong as a function that some do not hold', draft({}), { rules: { b: 'one, LEAD, 08, fn gemeinde', u: 'one, LEAD, 08, fn ubb, BINDING, satzung' }, functions: { 'ubb-a': 'ubb, A, p', 'ubb-t': 'ubb, T, z' } }],
    ['is as strong as a function, where towns have merged', draft({}), { ...BY_FUNCTION, rules: { ...BY_FUNCTION.rules, a: 'one, LEAD, A, stadt-b, BINDING, satzung' }, places: { A: { is: 'A, Aidlingen, Gemeinde', to: '2026-07-01' } }, successions: { ab: { is: 'A, B, TAKEOVER', from: '2026-07-01' } } }],
    ['says what another says', draft({ holders: [{ body: 'z' }] }), { rules: { ...BASE.rules, b: 'one, LEAD, 08, z' } }],
    ['yields', draft({ mode: 'FALLBACK' })],
    ['is above all', draft({}, 'kabinettsbeschluss'), { competences: { c: 'itr, it, LEAD, 08, gesetz' } }],
    ['is of a board that may not decide', draft({}, 'satzung')],
    ['is of a board that may decide in one town', draft({}, 'beschluss-kommunal', 'gr-b')],
    ['speaks of a town that other rules speak of', draft({ scope: { within: ['081150003003'] } })],
    ['leaves a town out that other rules speak of', draft({ scope: { within: ['08'], except: ['081150003003'] } }, 'kabinettsbeschluss'), { competences: { c: 'itr, it, LEAD, 08, gesetz' } }],
    ['is for the group itself alone', draft({ subject: 'it', here: true })],
    ['is added to others', draft({ role: 'CONSULT', mode: 'APPEND' }), { competences: { c: 'itr, it, CONSULT, 08, gesetz' }, rules: { h: 'it, CONSULT, 08, im, APPEND, gesetz', c: 'one, CONSULT, B, z, APPEND, gesetz' } }],
    ['begins later and ends', draft({ from: '2027-03-01', to: '2027-06-01' })],
    ['speaks of the group', draft({ subject: 'it' })],
    ['speaks of another role, where a function answers', draft({ role: 'OPERATE' })],
    ['names several', draft({ holders: [{ body: 'p' }, { body: 'im' }] })],
    ['names somebody who is gone', draft({ holders: [{ body: 'weg' }] }), { bodies: { weg: { is: 'Stelle W', to: '2026-01-01' } } }],
    ['names somebody who goes', draft({ holders: [{ body: 'geht' }] }), { bodies: { geht: { is: 'Stelle G', to: '2027-02-01' } } }],
    ['names somebody who hands on', draft({ holders: [{ body: 'z' }] })],
    ['names a function', draft({ holders: [{ fn: 'gemeinde' }] })],
    ['stands beside an ending', draft({ replaces: ['b'] })],
    ['is to be accepted', draft({ acceptance: 'CONDITION' })],
    ['comes where nothing was said', draft({}), { rules: {} }],
  ])('is that of asking cell by cell where a rule %s', (_what, decided, more = {}) => {
    const world = compileWorld(worldOf({ ...BASE, ...more }));
    const { compared } = seen;
    for (const each of [decided, decided]) expectSame(world, each, asDay('2026-11-01'));
    expect(seen.compared).toBe(compared + 2);
    expectOrder(world, decided);
  });
});
