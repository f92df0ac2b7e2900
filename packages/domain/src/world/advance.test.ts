import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../resolve/resolve.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import { asSeq } from '../seq.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { emptyWorld, rule, seqs } from '../testing/build.ts';
import { advance } from './advance.ts';
import type { Change, Closed, Opened } from './change.ts';
import { compileWorld } from './compile.ts';
import { open, type World } from './projection.ts';

/** The facts as one commit left them: later versions unwritten, what was closed later still open. */
function writtenUntil(facts: WorldFacts, seq: number): WorldFacts {
  const kept = factKinds.map((kind) => [kind, facts[kind].filter(({ known }) => known.from <= seq).map((row) => (row.known.to !== null && row.known.to > seq ? { ...row, known: { ...row.known, to: null } } : row))]);
  return { ...(Object.fromEntries(kept) as unknown as WorldFacts), ranks: facts.ranks, sources: facts.sources, commits: facts.commits.filter((commit) => commit.seq <= seq) };
}

/** What one of the commits did. */
function changeAt(facts: WorldFacts, commit: WorldFacts['commits'][number]): Change {
  const opened = factKinds.flatMap((kind) => facts[kind].filter(({ known }) => known.from === commit.seq).map((row) => ({ kind, record: { ...row, known: { from: commit.seq, to: null } } }) as Opened));
  const closed = factKinds.flatMap((kind) => facts[kind].filter(({ known }) => known.to === commit.seq).map(({ id, version }): Closed => ({ kind, id, version })));
  return { commit, opened, closed };
}

const listed = (world: World) => factKinds.map((kind) => [...open(world).records[kind].keys()]);

describe('advance', () => {
  it('commit by commit gives the world that compiling all facts gives, and leaves the one before as it was', () => {
    fc.assert(fc.property(askedArb(), ({ facts, queries }) => {
      const [first, ...others] = facts.commits;
      let world = compileWorld(writtenUntil(facts, first?.seq ?? 0));
      for (const commit of others) {
        const before = world;
        world = advance(before, changeAt(facts, commit));
        expect(open(world)).toEqual(open(compileWorld(writtenUntil(facts, commit.seq))));
        expect(open(before)).toEqual(open(compileWorld(writtenUntil(facts, commit.seq - 1))));
      }
      expect(listed(world)).toEqual(listed(compileWorld(facts)));
      for (const query of queries) expect(resolve(world, query)).toEqual(resolve(compileWorld(facts), query));
    }), { seed: 20261126, numRuns: 60 });
  });

  it('lists and finds what was written into a large world, and what stood there, as compiling all of it does', () => {
    const facts = { ...emptyWorld(), assignment: Array.from({ length: 90 }, (_, index) => rule(`r${index}`, `s${index}`, 'LEAD', ['im'])) };
    const [closed] = facts.assignment;
    if (!closed) throw new Error('There is no rule to close.');
    const opened = ['a', 'r11a', 'z'].map((id) => rule(id, `s-${id}`, 'LEAD', ['im'], { known: seqs(4) }));
    const [large, next] = [compileWorld(facts), { seq: asSeq(4), at: '2026-01-04T00:00:00.000000Z' }];
    const advanced = open(advance(large, { commit: next, opened: opened.map((record) => ({ kind: 'assignment', record })), closed: [{ kind: 'assignment', id: closed.id, version: 1 }] }));
    const rows = [...facts.assignment.slice(1), { ...closed, known: { ...closed.known, to: next.seq } }, ...opened];
    const whole = open(compileWorld({ ...facts, commits: [...facts.commits, next], assignment: rows }));
    expect([...advanced.records.assignment]).toEqual([...whole.records.assignment]);
    for (const { role, subject } of rows) expect(advanced.assignments.get(role)?.get(subject)).toEqual(whole.assignments.get(role)?.get(subject));
    expect([...open(large).records.assignment]).toEqual([...open(compileWorld(facts)).records.assignment]);
  });

  const start = compileWorld({ ...emptyWorld(), assignment: [rule('r', 's', 'LEAD', ['im'])] });
  const commit = { seq: asSeq(4), at: '2026-01-04T00:00:00.000000Z' };
  const opens = (record: Opened['record']): Change => ({ commit, opened: [{ kind: 'assignment', record } as Opened], closed: [] });

  it.each<[string, Change, string]>([
    ['a commit that is not after the head', { commit: { ...commit, seq: asSeq(3) }, opened: [], closed: [] }, 'commit 3 is not after the newest, 3'],
    ['an instant that runs backwards', { commit: { ...commit, at: '2026-01-03T00:00:00.000000Z' }, opened: [], closed: [] }, 'commit 4: its instant'],
    ['a version of another commit', opens(rule('n', 's', 'LEAD', ['im'], { known: seqs(3) })), 'assignment n, version 1: it is opened by commit 4'],
    ['a version that is there', opens(rule('r', 's', 'LEAD', ['im'], { known: seqs(4) })), 'assignment r, version 1: it is recorded already'],
    ['a rank that is not recorded', opens(rule('n', 's', 'LEAD', ['im'], { known: seqs(4), rank: 'brauch' })), 'assignment n: the rank "brauch" is not recorded'],
    ['a rule that nothing can answer by', opens(rule('n', 's', 'LEAD', ['im'], { known: seqs(4), mode: 'APPEND' })), 'assignment n: APPEND adds a holder'],
    ['the closing of what is not open', { commit, opened: [], closed: [{ kind: 'assignment', id: 'r', version: 2 }] }, 'assignment r, version 2: it is not open'],
  ])('refuses %s', (_what, change, message) => expect(() => advance(start, change)).toThrow(message));
});
