import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Query, Step } from '../answer.ts';
import { contains, levelOf, levels, lift } from '../ars.ts';
import { covers } from '../day.ts';
import type { WorldFacts } from '../facts.ts';
import type { Finding } from '../findings/finding.ts';
import { findings } from '../findings/findings.ts';
import { universeOn } from '../findings/universe.ts';
import { add, compare, ONE, ratio, type Ratio } from '../ratio.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Role } from '../rules.ts';
import { knows } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import { askedArb } from './arbitraries.ts';
import { clauseIds } from './arbitraries/rules.ts';
import { expectation } from './paper.ts';

/** Runs with a seed of its own, so that a merge is never stopped by a dice. */
const run = { seed: 20261127, numRuns: 250 };

const foundIn = (world: World, { on, at }: Query, is: (finding: Finding) => boolean): Finding[] => findings(world, { on, at }).filter(is);
const names = ({ cells }: Finding, { subject, role }: Query, place: string): boolean =>
  cells.some((one) => one.subject === subject && one.role === role && one.places.some(({ from, to }) => from <= place && place <= to));

describe('I2: the shares of FUND', () => {
  /** Who pays is required everywhere, and every record is complete. */
  const requiring = (facts: WorldFacts): WorldFacts => ({ ...facts, expectation: ['root', 'alone', 'aemter'].map((about) => expectation(`zahlt-${about}`, about, 'FUND', '', 'COMPLETE')) });
  const shares = ({ holders }: Answer): Ratio => holders.map(({ share }) => share ?? ONE).reduce(add, ratio(0n, 1n));

  it('I2: sum to the whole, or what is missing to it is UNFUNDED; more than the whole is a CONFLICT', () => {
    const seen = { whole: 0, short: 0, over: 0, nobody: 0 };
    fc.assert(fc.property(askedArb(1, fc.constant<Role>('FUND')), ({ facts, queries: [drawn] }) => {
      if (!drawn) return;
      const query: Query = { ...drawn, role: 'FUND' };
      const world = compileWorld(requiring(facts));
      const answer = resolve(world, query);
      const sum = shares(answer);
      const missing = foundIn(world, query, (one) => one.kind === 'UNFUNDED' && one.cause === 'SHORT' && names(one, query, answer.answeredAt)).map((one) => one.missing);
      if (answer.status === 'UNIQUE' || answer.status === 'JOINT') {
        expect(compare(sum, ONE)).toBeLessThanOrEqual(0);
        expect(missing).toEqual(compare(sum, ONE) < 0 ? [ratio(sum[1] - sum[0], sum[1])] : []);
        seen[missing.length > 0 ? 'short' : 'whole'] += 1;
      } else if (answer.status === 'GAP') {
        expect(missing).toEqual([ONE]);
        seen.nobody += 1;
      } else if (answer.status === 'CONFLICT') {
        expect(missing).toEqual([]);
        if (answer.reason !== 'OVERFUNDED') return;
        expect(compare(sum, ONE)).toBeGreaterThan(0);
        seen.over += 1;
      } else expect(['ASK_BELOW', 'NOT_IN_FORCE', 'BEFORE_RECORD']).toContain(answer.reason);
    }), run);
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(5);
  });
});

describe('I3: an assignment', () => {
  const grounds = ({ trace }: Answer): Step[] => trace.filter(({ kind, outcome, of }) => kind === 'ASSIGNMENT' && of === undefined && (outcome === 'WON' || outcome === 'CO_GROUND' || outcome === 'ADDED'));

  it('I3: has a clause that is recorded or a legal basis in force where it is used, else it is MISSING_LEGAL_BASIS', () => {
    const seen = { clause: 0, basis: 0, missing: 0 };
    fc.assert(fc.property(askedArb(2), fc.subarray([...clauseIds]), fc.boolean(), ({ facts: drawn, queries }, kept, repealed) => {
      const facts: WorldFacts = { ...drawn, clause: drawn.clause.filter(({ id }) => kept.some((one) => one === id)), legalBasis: repealed ? [] : drawn.legalBasis };
      const world = compileWorld(facts);
      for (const query of queries) for (const step of grounds(resolve(world, query))) {
        const rule = facts.assignment.find(({ id, version }) => id === step.fact && version === step.version);
        const { origin } = rule ?? { origin: null };
        if (!origin) throw new Error(`${step.fact}: the step names no rule.`);
        if ('clause' in origin) {
          expect(step.clause).toBe(origin.clause);
          expect(facts.clause.some(({ id, known }) => id === origin.clause && knows(known, query.at)), `${step.fact} rests on ${origin.clause}`).toBe(true);
          seen.clause += 1;
          continue;
        }
        const has = facts.legalBasis.some(({ id, known, valid }) => id === origin.existing && knows(known, query.at) && covers(valid, query.on));
        const isFound = foundIn(world, query, ({ kind, facts: [fact] }) => kind === 'MISSING_LEGAL_BASIS' && fact?.id === step.fact).length === 1;
        expect(isFound, step.fact).toBe(!has && !rule?.basis.some((basis) => facts.legalBasis.some(({ id, valid }) => id === basis && covers(valid, query.on))));
        seen[has ? 'basis' : 'missing'] += 1;
      }
    }), run);
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
  });
});

describe('I9: the places of a day', () => {
  it('I9: tile the Land: each is a cell of its level once or an area without one, and lies in at most one place of each level above', () => {
    let without = 0;
    fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
      for (const { on, at } of queries) {
        const { places } = universeOn(lensOn(open(compileWorld(facts)), on, at));
        const there = facts.territory.filter(({ valid, known }) => covers(valid, on) && knows(known, at));
        const cells = there.filter(({ cell }) => cell).map(({ id }) => id);
        without += there.length - cells.length;
        expect([...places.values()].flat().sort()).toEqual([...cells].sort());
        for (const [level, keys] of places) {
          for (const key of keys) {
            expect(levelOf(key)).toBe(level);
            for (const other of there) if (other.id !== key && contains(key, other.id)) expect(lift(other.id, level)).toBe(key);
            for (const above of levels.slice(0, levels.indexOf(level))) {
              const around = there.filter(({ id }) => levelOf(id) === above && contains(id, key)).map(({ id }) => id);
              expect(around.length).toBeLessThanOrEqual(1);
              if (around.length === 1) expect(lift(key, above)).toBe(around[0]);
            }
          }
        }
      }
    }), { ...run, numRuns: 100 });
    expect(without).toBeGreaterThan(50);
  });

  it('I9: a municipality and what it was merged from are never there on one day, and one of them always is', () => {
    fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
      for (const { on, at } of queries) {
        const { places } = universeOn(lensOn(open(compileWorld(facts)), on, at));
        const there = new Set<string>(places.get('MUNICIPALITY') ?? []);
        for (const { from, to, kind, known, valid } of facts.succession) {
          if (kind !== 'MERGER' || !knows(known, at)) continue;
          expect(there.has(from) && there.has(to), `${from} and ${to} on ${on}`).toBe(false);
          if (covers(valid, on)) expect(there.has(from), `${from} on ${on}`).toBe(false);
        }
      }
    }), { ...run, numRuns: 100 });
  });
});
