import { describe, expect, it } from 'vitest';
import { invariantViolations } from './invariants.ts';

const ALL = Array.from({ length: 15 }, (_, index) => index + 1);
const title = (number: number): string => `  it('I${number}: holds', () => undefined);\n`;
const missing = (files: Record<string, string>) => invariantViolations(Object.keys(files), (file) => files[file] ?? '').map(({ at }) => at);

describe('the invariants', () => {
  it('are complete when a title names each, wherever it stands and however it is written', () => {
    const some = ALL.filter((number) => number > 5).map(title).join('');
    expect(missing({
      'a/one.test.ts': `${some}describe('I1: the first', () => {});`, 'b/two.deep.test.ts': 'it(`I2: holds`, () => {});', 'c/three.contract.ts': 'it("I3: holds", () => {});',
      'd/four.test.tsx': `it.each<[string]>([['a']])('I4: %s', () => {});`, 'e/five.test.ts': `it.skipIf(false)('I5: no', () => {});\nit('says that it\\'s I5', () => {});`,
    })).toEqual([]);
  });

  it('miss the one that no title names', () => expect(missing({ 'a.test.ts': ALL.filter((number) => number !== 10).map(title).join('') })).toEqual(['I10']));
  it('do not take a longer number for a shorter one', () => expect(missing({ 'a.test.ts': ALL.filter((number) => number !== 1).map(title).join('') })).toEqual(['I1']));
  it('do not count a comment, a value, or what is no test', () => {
    const but = ALL.filter((number) => number !== 8).map(title).join('');
    expect(missing({ 'a.test.ts': `${but}// I8: see above\nconst id = 'I8';`, 'b.ts': title(8) })).toEqual(['I8']);
  });
});
