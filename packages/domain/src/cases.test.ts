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
