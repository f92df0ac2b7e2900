import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import { factKinds, type AnyFact, type FactKind, type WorldFacts } from '../facts.ts';
import { asSeq, type Seq } from '../seq.ts';
import { askedArb } from '../testing/arbitraries.ts';
import type { Change, Opened } from '../world/change.ts';
import { advance } from '../world/advance.ts';
import { compileWorld } from '../world/compile.ts';
import { open } from '../world/projection.ts';
import { bookOfFindings, updateFindings } from './book.ts';
import { findings } from './findings.ts';
import { touchedBy } from './touched.ts';

/** The facts as they stood at a commit. */
function factsAt(facts: WorldFacts, at: Seq): WorldFacts {
  const kinds = factKinds.map((kind) => [kind, (facts[kind] as AnyFact[]).filter(({ known }) => known.from <= at).map((row) => ({ ...row, known: { ...row.known, to: row.known.to !== null && row.known.to > at ? null : row.known.to } }))]);
  return { ...facts, ...(Object.fromEntries(kinds) as Partial<WorldFacts>), commits: facts.commits.filter(({ seq }) => seq <= at) };
}

/** What a commit did. */
function changeAt(facts: WorldFacts, at: Seq): Change {
  const rows = factKinds.flatMap((kind) => (facts[kind] as AnyFact[]).map((record) => ({ kind, record })));
  const commit = facts.commits.find(({ seq }) => seq === at);
  if (!commit) throw new Error(`There is no commit ${at}.`);
  return {
    commit, opened: rows.filter(({ record }) => record.known.from === at) as Opened[],
    closed: rows.filter(({ record }) => record.known.to === at).map(({ kind, record }): { kind: FactKind; id: string; version: number } => ({ kind, id: record.id, version: record.version })),
  };
}

describe('findings carried on from commit to commit', () => {
  it('are those that are found anew', () => {
    fc.assert(fc.property(askedArb(1), ({ facts, queries }) => {
      for (const { on } of queries) {
        let world = compileWorld(factsAt(facts, asSeq(1)));
        let book = bookOfFindings(world, { on, at: asSeq(1) });
        for (const at of [2, 3, 4].map((seq) => asSeq(seq))) {
          const change = changeAt(facts, at);
          world = advance(world, change);
          book = updateFindings(book, world, change);
          expect(book.findings).toEqual(findings(world, { on, at }));
        }
      }
    }), { seed: 20261126, numRuns: 50 });
  });

  it('look again at some subjects only, as a rule', () => {
    const sizes = fc.sample(askedArb(1), { seed: 7, numRuns: 100 }).map(({ facts }) => {
      const [before, after] = [3, 4].map((seq) => open(compileWorld(factsAt(facts, asSeq(seq)))));
      return before && after ? touchedBy(before, after, changeAt(facts, asSeq(4))) : 'ALL';
    });
    expect(sizes.filter((touched) => touched !== 'ALL' && touched.size < 6).length).toBeGreaterThan(20);
  });

  it('tell of what names a board that is no longer recorded', () => {
    const facts = worldOf({ rules: { r: 'e-akte, LEAD, 08, im' } });
    const commit = { seq: asSeq(2), at: '2026-11-24T10:00:00.000000Z' };
    const change: Change = { commit, opened: [], closed: [{ kind: 'board', id: 'itr', version: 1 }] };
    const before = compileWorld(facts);
    const after = advance(before, change);
    const book = updateFindings(bookOfFindings(before, { on: asDay('2026-12-01'), at: asSeq(1) }), after, change);
    expect(book.findings).toEqual(findings(after, { on: asDay('2026-12-01'), at: asSeq(2) }));
    expect(book.findings.filter(({ kind, counterpart }) => kind === 'DANGLING' && counterpart.some(({ id }) => id === 'itr'))).not.toEqual([]);
  });

  it.each(['consent', 'acceptance'] as const)('tell a place apart by the %s of whoever holds a function there', (kind) => {
    const own = ['A', 'B', 'S', 'T'];
    const facts = worldOf({
      commits: 2, competences: { c: 'itr, it, LEAD, 08, beschluss' }, functions: Object.fromEntries(own.map((key) => [`h-${key}`, `ubb, ${key}, amt-${key.toLowerCase()}`])),
      bodies: Object.fromEntries(own.map((key) => [`amt-${key.toLowerCase()}`, `Amt ${key}, N, AMT, LAND, ${key}`])), expectations: { e: 'e-akte, LEAD, 08, COMPLETE' },
      rules: { r: { is: 'e-akte, LEAD, 08, fn ubb, BINDING, beschluss, itr', from: '2026-05-01', ...(kind === 'acceptance' ? { acceptance: 'CONDITION' } : {}) }, ...(kind === 'consent' ? { c: 'e-akte, CONSENT, 08, fn ubb, APPEND, gesetz, recht' } : {}) },
      consents: { c: { is: 'r, amt-s', known: '2' } }, acceptances: { a: { is: 'r, amt-s', known: '2' } },
    });
    const given = { ...facts, consent: kind === 'consent' ? facts.consent : [], acceptance: kind === 'acceptance' ? facts.acceptance : [] };
    const change = changeAt(given, asSeq(2));
    const before = compileWorld(factsAt(given, asSeq(1)));
    const after = advance(before, change);
    const book = updateFindings(bookOfFindings(before, { on: asDay('2026-12-01'), at: asSeq(1) }), after, change);
    expect(change.opened).toHaveLength(1);
    expect(book.findings).toEqual(findings(after, { on: asDay('2026-12-01'), at: asSeq(2) }));
    expect(book.findings).not.toEqual(findings(before, { on: asDay('2026-12-01'), at: asSeq(1) }));
  });

  it('refuse a commit that does not follow', () => {
    const [asked] = fc.sample(askedArb(1), { seed: 7, numRuns: 1 });
    if (!asked) throw new Error('No world was drawn.');
    const book = bookOfFindings(compileWorld(factsAt(asked.facts, asSeq(1))), { on: asked.queries[0]?.on ?? ('2026-12-01' as never), at: asSeq(1) });
    expect(() => updateFindings(book, compileWorld(asked.facts), changeAt(asked.facts, asSeq(3)))).toThrow('Expected the commit after it, 2');
  });
});
