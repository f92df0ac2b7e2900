import { describe, expect, it } from 'vitest';
import { differences, factsOf, queriesOf, readCases } from '../cases/case.ts';
import { apart, ways } from './testing/six-ways.ts';

const cases = readCases();

describe('the cases of the paper', () => {
  it.each(cases.map((each) => [each.file, each] as const))('%s', (_file, each) => expect(differences(each)).toEqual([]));

  it.each(cases.filter(({ questions }) => questions.length > 0).map((each) => [each.file, each] as const))('%s: alone, in the list, in the matrix, by body, in words and by the oracle', (_file, each) => {
    const facts = factsOf(each);
    for (const query of queriesOf(each, facts)) expect(apart(facts, query), JSON.stringify(query)).toEqual([]);
  });

  it.each(ways)('finds a fault that only %s has', (way) => {
    const { facts, query, without } = caseSeven();
    expect(apart(facts, query, { [way]: without })).toEqual([way]);
  });

  it('finds a fault that only the oracle has', () => {
    const { facts, query, without } = caseSeven();
    expect(apart(facts, query, { oracle: without })).toEqual([...ways]);
  });

  it('has a file for every row of the table', () => {
    const rows = new Set(cases.map(({ file }) => Number(file.slice(0, 2))));
    expect(Array.from({ length: 28 }, (_, i) => i + 1).filter((row) => !rows.has(row))).toEqual([]);
  });

  it('tells a wrong answer from a right one', () => {
    const [first] = cases;
    if (!first) throw new Error('There is no case.');
    const wrong = first.questions.map((question) => ({ ...question, answer: 'SET', holders: [], trace: ['nobody WON'] }));
    expect(differences({ ...first, questions: wrong })).toHaveLength(3 * wrong.length);
  });

  it('tells a wrong finding from a right one, and one too many', () => {
    const gap = cases.find(({ file }) => file.startsWith('104'));
    if (!gap) throw new Error('Case 104 is gone.');
    const [found] = gap.findings;
    expect(differences({ ...gap, findings: gap.findings.map((one) => ({ ...one, since: '2026-07-02' })) })).toHaveLength(1);
    expect(differences({ ...gap, findings: [{ find: 'none of GAP' }] })).toHaveLength(1);
    expect(differences({ ...gap, findings: [...gap.findings, ...(found ? [found] : [])] })).toHaveLength(1);
  });

  it('tells a wrong writing, refusal and force from a right one', () => {
    const assign = cases.find(({ file }) => file.startsWith('201'));
    if (!assign) throw new Error('Case 201 is gone.');
    const { resolution, force = [] } = assign.acts;
    expect(differences({ ...assign, acts: { ...(resolution ? { resolution } : {}), writes: [], refused: ['1 to EMPTY_SPAN'], force: force.map((one) => ({ ...one, is: 'ANNULLED' })) } })).toHaveLength(2 + force.length);
  });
});

/** Case 7, and its facts without the rule that wins. */
function caseSeven() {
  const seven = cases.find(({ file }) => file.startsWith('07'));
  if (!seven) throw new Error('Case 7 is gone.');
  const facts = factsOf(seven);
  const [query] = queriesOf(seven, facts);
  if (!query) throw new Error('Case 7 asks nothing.');
  return { facts, query, without: { ...facts, assignment: facts.assignment.filter(({ id }) => id !== 'r1') } };
}
