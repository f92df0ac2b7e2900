import { describe, expect, it } from 'vitest';
import { judge, united, type Report } from './judge.ts';

const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
const report: Report = {
  files: {
    'src/a.ts': {
      source: 'const a = 1;\nconst b = a < 2;\n',
      mutants: [
        { replacement: 'a <= 2', status: 'Survived', location: at(2, 11, 16) },
        { replacement: 'a >= 2', status: 'Killed', killedBy: ['1', '2'], location: at(2, 11, 16) },
        { replacement: 'true', status: 'Killed', killedBy: ['1'], location: at(2, 11, 16) },
        { replacement: '""', status: 'CompileError', location: at(1, 11, 12) },
      ],
    },
  },
  testFiles: { 'src/cases.test.ts': { tests: [{ id: '1', name: 'cases 01-a.yaml' }, { id: '2', name: 'cases 02-b.yaml' }, { id: '3', name: 'cases 03-c.yaml' }, { id: '4', name: 'reads them all' }] } },
};
const reason = { in: 'src/a.ts', line: 'const b = a < 2;', mutants: ['a < 2 → a <= 2'], because: 'a is 1.' };
/** A report of another file, which numbers its tests by itself. */
const other: Report = {
  files: { 'src/b.ts': { source: 'const c = 1;\n', mutants: [{ replacement: '2', status: 'Killed', killedBy: ['1'], location: at(1, 11, 12) }] } },
  testFiles: { 'src/cases.test.ts': { tests: [{ id: '1', name: 'cases 03-c.yaml' }, { id: '2', name: 'cases 01-a.yaml' }] } },
};
const faultsOf = (...given: Parameters<typeof judge>) => judge(...given).faults;

describe('judge', () => {
  it('has no fault where every survivor has its reason, and tells what each case kills, by the reports of single files', () => {
    const { lines, faults } = judge(united([report, other]), [reason], true);
    expect(faults).toEqual([]);
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual(['src/a.ts 2 killed 1 survived 1 do not compile', 'src/b.ts 1 killed 0 survived 0 do not compile', '01-a.yaml 2 kills 1 alone', '02-b.yaml 1 kills 0 alone', '03-c.yaml 1 kills 1 alone']);
  });

  it('finds a survivor without a reason', () => expect(faultsOf(report, [], false)).toEqual([expect.stringContaining('survives without a reason: src/a.ts | const b = a < 2; | a < 2 → a <= 2.')]));

  it('finds a reason without a survivor, of the files mutated', () => {
    const killed = { ...reason, mutants: [...reason.mutants, 'a < 2 → true'] };
    expect(faultsOf(report, [killed, { ...killed, in: 'src/b.ts' }], false)).toEqual([expect.stringContaining('no survivor any more: src/a.ts | const b = a < 2; | a < 2 → true.')]);
  });

  it('finds a reason that says nothing', () => expect(faultsOf(report, [{ ...reason, because: '' }], false)).toEqual([expect.stringContaining('says no "because"')]));

  it('finds a case that kills nothing', () => expect(faultsOf(report, [reason], true)).toEqual([expect.stringContaining('03-c.yaml kills no mutant')]));

  it('does not ask for the cases where only some files were mutated', () => expect(judge(report, [reason], false)).toMatchObject({ lines: [expect.stringContaining('src/a.ts')], faults: [] }));
});
