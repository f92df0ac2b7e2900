import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseWorlds, questions } from '../../cases/arbitrary.ts';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { dayBefore, type Day } from '../day.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import { asSeq, type Seq } from '../seq.ts';
import { oneRoles, type Role } from '../rules.ts';
import type { Answer, Query, Step } from '../answer.ts';
import type { SubjectId } from '../ids.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { compileWorld } from '../world/compile.ts';
import { compareKeys } from './order.ts';
import { resolve } from './resolve.ts';
import { equalityKey } from './verdict.ts';

type Question = { role: string; place: string; on: string; at: number };

const RUNS = { numRuns: 400 };

const queryOf = ({ role, place, on, at }: Question): Query => ({ subject: 'e-akte' as SubjectId, role: role as Role, place: keyOf(place), on: on as Day, at: asSeq(at) });
const answerTo = (facts: WorldFacts, question: Question): Answer => resolve(compileWorld(facts), queryOf(question));
const won = ({ trace }: Answer): Step[] => trace.filter(({ kind, outcome, of }) => kind === 'ASSIGNMENT' && outcome === 'WON' && of === undefined);

describe('resolve', () => {
  it('I1: names at most one rule as the winner of a cell, unless it is in conflict', () => {
    fc.assert(
      fc.property(caseWorlds, questions, (world, question) => {
        const answer = answerTo(worldOf(world), question);
        if (!(oneRoles as readonly string[]).includes(question.role) || answer.status === 'CONFLICT') return;
        expect(won(answer).length).toBe(answer.status === 'UNIQUE' || answer.status === 'JOINT' ? 1 : 0);
        if (answer.status === 'UNIQUE') expect(answer.holders).toHaveLength(1);
        if (answer.status === 'JOINT') expect(new Set(answer.holders.map(({ body }) => body)).size).toBeGreaterThan(1);
      }),
      RUNS,
    );
  });

  it('I8: what was answered for a day as known at a commit stays so, whatever is written later', () => {
    fc.assert(
      fc.property(askedArb(), ({ facts, queries }) => {
        const now = compileWorld(facts);
        for (const query of queries) expect(resolve(now, query)).toEqual(resolve(compileWorld(asWrittenUntil(facts, query.at)), query));
      }),
      RUNS,
    );
  }, 60_000);

  it('I12: an unrelated assignment never changes a cell', () => {
    const unrelated: CaseWorld['rules'] = {
      'anderer-gegenstand': 'baugenehmigung, LEAD, 08, p, BINDING, verfassung, recht',
      'andere-rolle': 'e-akte, SUPPORT, 08, p, BINDING, verfassung, recht',
      'anderer-ort': 'e-akte, LEAD, RT + KT, p, BINDING, verfassung, recht',
    };
    fc.assert(
      fc.property(caseWorlds, questions.filter(({ place }) => place !== 'T'), (world, question) => {
        expect(answerTo(worldOf({ ...world, rules: { ...world.rules, ...unrelated } }), question)).toEqual(answerTo(worldOf(world), question));
      }),
      RUNS,
    );
  });

  it('§3.4: painting cells by rising key equals asking them one by one', () => {
    fc.assert(
      fc.property(caseWorlds, questions, (world, { on, at }) => {
        const compiled = compileWorld(worldOf(world));
        const answers = new Map(['A', 'B', 'S', 'T'].map((place) => [place, resolve(compiled, queryOf({ role: 'LEAD', place, on, at }))]));
        const strokes = [...answers].flatMap(([place, { trace }]) => trace.filter(isStanding).map((step) => ({ place, step, key: step.key ?? [] })));
        const painted = new Map<string, string>();
        for (const { place, step } of strokes.sort((a, b) => compareKeys(a.key, b.key))) painted.set(place, keyText(step));
        for (const [place, answer] of answers) expect(painted.get(place)).toBe(won(answer).map(keyText)[0]);
      }),
      RUNS,
    );
  });

  it('§3.7: since and until enclose exactly the days with the same answer', () => {
    fc.assert(
      fc.property(caseWorlds, questions, (world, question) => {
        const facts = worldOf(world);
        const { since, until, ...answer } = answerTo(facts, question);
        const inside = edgesOf(facts).filter((day) => (since === null || since <= day) && (until === null || day < until));
        for (const day of inside) expect(equalityKey(answerTo(facts, { ...question, on: day }))).toBe(equalityKey(answer));
        if (since !== null) expect(equalityKey(answerTo(facts, { ...question, on: dayBefore(since) }))).not.toBe(equalityKey(answer));
        if (until !== null) expect(equalityKey(answerTo(facts, { ...question, on: until }))).not.toBe(equalityKey(answer));
      }),
      { numRuns: 100 },
    );
  });
});

const isStanding = ({ kind, outcome }: Step): boolean => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'CO_GROUND' || outcome === 'LOST');
const keyText = ({ key }: Step): string => (key ?? []).join(' ');

const edgesOf = (facts: WorldFacts): Day[] =>
  [...new Set(factKinds.flatMap((kind) => facts[kind].flatMap(({ valid }) => [valid.from, ...(valid.to === null ? [] : [valid.to])])))].sort();

/** The facts as they stood right after a commit: later versions unwritten, what was closed later still open. */
function asWrittenUntil(facts: WorldFacts, at: Seq): WorldFacts {
  const kept = factKinds.map((kind) => [
    kind,
    // What no commit had written yet is left out, but for the subject and places of the question: an unknown one is refused.
    facts[kind].filter(({ known }) => known.from <= at || kind === 'subject' || kind === 'territory').map((fact) => (fact.known.to !== null && fact.known.to > at ? { ...fact, known: { ...fact.known, to: null } } : fact)),
  ]);
  return { ...(Object.fromEntries(kept) as unknown as WorldFacts), ranks: facts.ranks, sources: facts.sources, commits: facts.commits.filter(({ seq }) => seq <= at) };
}
