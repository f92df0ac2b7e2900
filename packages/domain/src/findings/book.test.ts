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
        let book = bookOfFindings(compileWorld(factsAt(facts, asSeq(1))), { on, at: asSeq(1) });
        for (const at of [2, 3, 4].map((seq) => asSeq(seq))) {
          const world = compileWorld(factsAt(facts, at));
          book = updateFindings(book, world, changeAt(facts, at));
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

  it('refuse a commit that does not follow', () => {
    const [asked] = fc.sample(askedArb(1), { seed: 7, numRuns: 1 });
    if (!asked) throw new Error('No world was drawn.');
    const book = bookOfFindings(compileWorld(factsAt(asked.facts, asSeq(1))), { on: asked.queries[0]?.on ?? ('2026-12-01' as never), at: asSeq(1) });
    expect(() => updateFindings(book, compileWorld(asked.facts), changeAt(asked.facts, asSeq(3)))).toThrow('Expected the commit after it, 2');
  });
});
