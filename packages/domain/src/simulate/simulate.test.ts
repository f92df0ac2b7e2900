import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseWorlds } from '../../cases/arbitrary.ts';
import { keyOf } from '../../cases/base.ts';
import { readHolders } from '../../cases/notation.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Clause, Resolution } from '../clauses/clause.ts';
import { compileResolution } from '../clauses/compile.ts';
import { asDay, type Day } from '../day.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import { findings } from '../findings/findings.ts';
import { resolve } from '../resolve/resolve.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { roles } from '../rules.ts';
import { asSeq } from '../seq.ts';
import type { Change } from '../world/change.ts';
import { compileWorld } from '../world/compile.ts';
import { headlineOf, impactDiffers, turnedIn, type CellChange, type Impact } from './impact.ts';
import { simulate } from './simulate.ts';
import { summaryOf } from './summary.ts';

/** Runs with a seed of its own, so that a merge is never stopped by a dice. */
const RUNS = { seed: 20261126, numRuns: 250 };

const day = fc.constantFrom('2026-12-01', '2027-01-01', '2027-06-01').map((text) => asDay(text));
const span = fc.record({ from: day, to: fc.constantFrom(null, null, asDay('2028-01-01')) });
const body = fc.constantFrom('im', 'bitbw', 'land', 'stadt-b', 'fn gemeinde', 'altes-amt');
const subject = fc.constantFrom('it', 'e-akte').map((id) => id as Clause & { kind: 'ASSIGN' } extends { subject: infer Id } ? Id : never);
const scope = fc.constantFrom('08', 'KBB', 'B', 'S').map((place) => ({ within: [keyOf(place)] }));
const target = fc.nat(7).map((n) => `ziffer-r${n}` as (Clause & { kind: 'END' })['clause']);
const replaces = fc.option(fc.nat(7), { freq: 3 }).map((n) => (n === null ? {} : { replaces: [`r${n}` as never] }));

const clause: fc.Arbitrary<Omit<Clause, 'number'>> = fc.oneof(
  fc.record({ span, subject, scope, body, replaces, role: fc.constantFrom('LEAD', 'LEAD', 'OPERATE', 'SUPERVISE_LEGAL') }).map(({ span: days, body: by, replaces: instead, ...rest }) => ({ kind: 'ASSIGN', ...days, ...rest, ...instead, holders: readHolders(by, 'r') })),
  fc.record({ span, subject, scope, body }).map(({ span: days, body: by, ...rest }) => ({ kind: 'FUND', ...days, ...rest, holders: readHolders(`${by} 1/2`, 'f') })),
  fc.record({ span, subject, scope, body, receives: fc.constantFrom('komm-one', 'bitbw') }).map(({ span: days, body: by, ...rest }) => ({ kind: 'DELEGATE', ...days, ...rest, handsOn: readHolders(by, 'd')[0], roles: ['LEAD', 'OPERATE'], instrument: 'vereinbarung' })),
  fc.record({ span, clause: target, scope: fc.option(scope) }).map(({ span: days, scope: where, ...rest }) => ({ kind: 'END', ...days, ...rest, ...(where ? { scope: where } : {}) })),
  fc.record({ span, clause: target, body }).map(({ span: days, body: by, ...rest }) => ({ kind: 'AMEND', ...days, ...rest, assignment: { holders: readHolders(by, 'a') } })),
) as fc.Arbitrary<Omit<Clause, 'number'>>;

const resolutionOf = (clauses: readonly Omit<Clause, 'number'>[], consenting: boolean): Resolution => ({
  id: 'beschluss', board: 'itr' as Resolution['board'], label: 'Beschluss', textVersion: 1, rank: 'beschluss' as Resolution['rank'], adopted: asDay('2026-12-01'), effect: 'BINDING',
  ...(consenting ? { consenting: { secret: false, places: [keyOf('B'), keyOf('KS')] } } : {}), clauses: clauses.map((each, i) => ({ ...each, number: i + 1 })) as unknown as Resolution['clauses'],
});
const resolution = fc.record({ clauses: fc.array(clause, { minLength: 1, maxLength: 2 }), consenting: fc.nat(4) }).map(({ clauses, consenting }) => resolutionOf(clauses, consenting === 0));

/** The facts after a change, put together by hand. */
function adopted(facts: WorldFacts, { opened, commit, sources = [] }: Change): WorldFacts {
  const rows = factKinds.map((kind) => [kind, [...facts[kind], ...opened.flatMap((each) => (each.kind === kind ? [each.record] : []))]]);
  return { ...(Object.fromEntries(rows) as unknown as WorldFacts), ranks: facts.ranks, sources: [...facts.sources, ...sources], commits: [...facts.commits, commit] };
}

type Tried = { impact: Impact; change: Change; before: WorldFacts; after: WorldFacts };

function tried(world: CaseWorld, decided: Resolution): Tried | null {
  const before = worldOf(world);
  const simulated = simulate(compileWorld(before), decided);
  const compiled = compileResolution(compileWorld(before), decided, { seq: asSeq(before.commits.length + 1), at: '2026-11-23T11:00:00.000000Z' });
  if (simulated.outcome === 'REFUSED' || compiled.outcome !== 'WRITES') {
    expect([simulated.outcome, compiled.outcome]).toEqual(['REFUSED', 'REFUSED']);
    return null;
  }
  return { impact: simulated.impact, change: compiled.change, before, after: adopted(before, compiled.change) };
}

const subjects = ['e-akte', 'baugenehmigung', 'rechenzentrum'] as const;
const placesOf = (of: (typeof subjects)[number]): string[] => (of === 'rechenzentrum' ? ['08'] : ['A', 'B', 'S', 'T'].map(keyOf));

/** What each change says of each of its cells on a day. */
const toldOn = (changes: readonly CellChange[], on: Day): string[] =>
  changes.filter(({ from, to }) => from <= on && (to === null || on < to)).flatMap((change) =>
    placesOf(change.subject as (typeof subjects)[number]).filter((place) => change.places.some((run) => run.from <= place && place <= run.to)).map((place) => lineOf(change.subject, change.role, place, change.before, change.after))).sort();

const lineOf = (...[of, role, place, before, after]: [string, string, string, Omit<Parameters<typeof equalityKey>[0], 'trace'>, Omit<Parameters<typeof equalityKey>[0], 'trace'>]): string =>
  [of, role, place, equalityKey({ ...before }), equalityKey({ ...after })].join(' | ');

const orderOf = ({ from, subject: of, role, places }: CellChange): string => [from, of, role, places[0]?.from].join(' ');

/** The cells of changes, each named once. */
const cellsOf = (changes: readonly CellChange[]): Set<string> =>
  new Set(changes.flatMap(({ subject: of, role, places }) => placesOf(of as (typeof subjects)[number]).filter((place) => places.some((run) => run.from <= place && place <= run.to)).map((place) => `${of} ${role} ${place}`)));

/** The difference of the two worlds, every cell of every line asked one by one. */
function differenceOn(before: WorldFacts, after: WorldFacts, on: Day): string[] {
  const [was, will] = [compileWorld(before), compileWorld(after)];
  const seqs = [asSeq(before.commits.length), asSeq(after.commits.length)] as const;
  return subjects.flatMap((of) => roles.flatMap((role) => placesOf(of).flatMap((place) => {
    const query = { subject: of as never, role, place: place as never, on };
    const [a, b] = [resolve(was, { ...query, at: seqs[0] }), resolve(will, { ...query, at: seqs[1] })];
    return equalityKey(a) === equalityKey(b) ? [] : [lineOf(of, role, place, a, b)];
  }))).sort();
}

describe('simulate', () => {
  it('I13: what it says is what adopting does, in every cell of every line on every day, and on no other', () => {
    let written = 0;
    fc.assert(fc.property(caseWorlds, resolution, (world, decided) => {
      const run = tried(world, decided);
      if (!run) return;
      written += 1;
      const edges = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2027-06-01', '2027-12-31', '2028-01-01'].map((text) => asDay(text));
      const first = run.change.opened.filter(({ kind }) => kind !== 'clause').map(({ record }) => record.valid.from).sort()[0] ?? edges[0] ?? asDay('2026-12-01');
      for (const on of edges.filter((each) => each >= first)) expect(toldOn(run.impact.changes, on), on).toEqual(differenceOn(run.before, run.after, on));
    }), RUNS);
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('I3: every assignment, delegation and ending that is written names its clause, which is written with it', () => {
    let ruled = 0;
    fc.assert(fc.property(caseWorlds, resolution, (world, decided) => {
      const opened = tried(world, decided)?.change.opened ?? [];
      const clauses = opened.flatMap(({ kind, record }) => (kind === 'clause' ? [record.id] : []));
      for (const { kind, record } of opened) {
        if (kind !== 'assignment' && kind !== 'delegation' && kind !== 'ending') continue;
        ruled += 1;
        expect('clause' in record.origin && clauses.includes(record.origin.clause), `${kind} ${record.id}`).toBe(true);
      }
    }), RUNS);
    expect(ruled).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('I15: names every cell that it counts, and its headline is the first day', () => {
    fc.assert(fc.property(caseWorlds, resolution, (world, decided) => {
      const impact = tried(world, decided)?.impact;
      if (!impact) return;
      for (const { places, count } of impact.changes) expect(places.reduce((sum, run) => sum + run.count, 0)).toBe(count);
      expect(headlineOf(impact).every(({ from }) => from === impact.first)).toBe(true);
      expect(impact.changes.every(({ from }) => impact.first !== null && impact.first <= from)).toBe(true);
      expect(impact.first === null).toBe(impact.changes.length === 0);
    }), { ...RUNS, numRuns: 300 });
  });

  it('I15: counts by columns as one counts its changes one by one, and begins with the first of them', () => {
    fc.assert(fc.property(caseWorlds, resolution, fc.nat(4), (world, decided, most) => {
      const run = tried(world, decided);
      if (!run) return;
      const { changes, found } = run.impact;
      expect(changes.map(orderOf)).toEqual(changes.map(orderOf).sort());
      expect(found.beginning(most)).toEqual(changes.slice(0, most));
      const { cells, gains, loses } = summaryOf(compileWorld(run.before), run.impact, asSeq(run.before.commits.length), 'de');
      const turned = (status: string, a: 'before' | 'after', b: 'before' | 'after') => cellsOf(changes.filter((each) => each[a].status !== status && each[b].status === status)).size;
      expect(cells).toEqual({
        changed: cellsOf(changes).size, of: [...new Set(changes.map(({ subject, role, of }) => `${subject} ${role} ${of}`))].reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0),
        opened: turned('GAP', 'before', 'after'), closed: turned('GAP', 'after', 'before'), conflicts: turned('CONFLICT', 'before', 'after'), settled: turned('CONFLICT', 'after', 'before'),
      });
      for (const [what, bodies] of [['gained', gains], ['lost', loses]] as const) {
        const concerned = Map.groupBy(changes.flatMap((change) => turnedIn(change)[what].map((id) => ({ id, change }))), ({ id }) => id);
        const counted = Array.from(concerned, ([id, some]) => [id, cellsOf(some.map(({ change }) => change)).size, [...new Set(some.map(({ change }) => change.role))]] as const);
        expect(bodies.map(({ body: id, count, roles: of }) => [id, count, of]).sort()).toEqual(counted.sort());
      }
    }), RUNS);
  });

  it('finds the same new rules idle as the findings after the adoption do', () => {
    fc.assert(fc.property(caseWorlds, resolution, (world, decided) => {
      const run = tried(world, decided);
      if (!run) return;
      const after = compileWorld(run.after);
      const made = run.change.opened.filter(({ kind }) => kind === 'assignment');
      const found = made.flatMap(({ record }) => findings(after, { on: record.valid.from, at: run.change.commit.seq })
        .filter(({ kind, facts }) => (kind === 'SHADOWED' || kind === 'ULTRA_VIRES') && facts.some(({ id }) => id === record.id)).map(({ kind }) => `${kind} ${record.id}`));
      const ids = new Set(made.map(({ record }) => String(record.id)));
      expect([...new Set(run.impact.idle.filter(({ fact }) => ids.has(fact)).map(({ kind, fact }) => `${kind} ${fact}`))].sort()).toEqual([...new Set(found)].sort());
    }), RUNS);
  });

  const assign = (from: string): Resolution => resolutionOf([{ kind: 'ASSIGN', subject: 'e-akte', role: 'LEAD', scope: { within: ['08'] }, holders: [{ body: 'bitbw' }], from: asDay(from), to: null } as never], false);
  const impactIn = (world: CaseWorld): Impact => {
    const simulated = simulate(compileWorld(worldOf(world)), assign('2027-01-01'));
    if (simulated.outcome === 'REFUSED') throw new Error(JSON.stringify(simulated.refusals));
    return simulated.impact;
  };

  it('is stale when the head would give another difference, and not because the head moved', () => {
    const then = impactIn({});
    expect(impactDiffers(then, impactIn({ commits: 2, rules: { r: { is: 'baugenehmigung, LEAD, 08, p', known: '2' } } }))).toBe(false);
    expect(impactDiffers(then, impactIn({ commits: 2, rules: { r: { is: 'e-akte, LEAD, S, p, BINDING, satzung, recht', known: '2' } } }))).toBe(true);
  });
});
