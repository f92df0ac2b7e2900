import { describe, expect, it } from 'vitest';
import { factsOf, queriesOf, readCases } from '../cases/case.ts';
import { apart, ways } from './testing/six-ways.ts';

const cases = readCases();

// Beside `cases.test.ts`, so that what a mutant has to get past stays the case files themselves.
describe('I11: every case alone, in the list, in the matrix, by body, in words and by the oracle', () => {
  it.each(cases.filter(({ questions }) => questions.length > 0).map((each) => [each.file, each] as const))('%s', (_file, each) => {
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
