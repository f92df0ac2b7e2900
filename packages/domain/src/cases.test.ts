import { describe, expect, it } from 'vitest';
import { differences, readCases } from '../cases/case.ts';

const cases = readCases();

describe('the cases of the paper', () => {
  it.each(cases.map((each) => [each.file, each] as const))('%s', (_file, each) => expect(differences(each)).toEqual([]));

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
});
