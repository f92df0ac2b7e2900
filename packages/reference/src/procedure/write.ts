import { ratio, type Comparison, type Count, type Evidence, type Expr, type Parameter, type RuleId, type Test } from '@feder/domain';
import { ref, seen } from '../make/base.ts';

type Of = { bench?: string; by?: string };

export const count = (what: Count, of: Of = {}): Expr => ({ count: what, ...of });
export const number = (num: number, den = 1): Expr => ({ number: ratio(BigInt(num), BigInt(den)) });
export const part = (num: number, den: number, of: Expr): Expr => ({ times: [number(num, den), of] });

export const compared = (id: string, left: Expr, is: Comparison['is'], right: Expr, cites: string): Comparison => ({ id, left, is, right, cites });
export const majority = (id: string, cites: string, of: Of = {}): Comparison => compared(id, count('YES', of), '>', count('NO', of), cites);

/** No vote against and one in favour, or every filled seat in favour: "einstimmig" is read either way. */
export const unanimous = (id: string, cites: string, of: Of = {}): Test => ({
  reading: 'einstimmigkeit',
  options: {
    'ohne-gegenstimme': { all: [compared(`${id}-ohne-gegenstimme`, count('NO', of), '<=', number(0), cites), compared(`${id}-eine-zustimmung`, count('YES', of), '>=', number(1), cites)] },
    alle: compared(`${id}-alle`, count('YES', of), '>=', count('FILLED', of), cites),
  },
});

/** Always holds: nothing is asked. */
export const nothing: Test = { all: [] };

export const ruleId = (text: string): RuleId => ref<RuleId>(text);

/** What the source leaves open; `paragraph` says where it would stand. */
export const open = (standard: string, de: string, en: string, source: string, paragraph: string): Parameter => ({ default: standard, says: { de, en }, evidence: seen(source, 'UNVERIFIED', paragraph) });

/** What the source lets a statute decide. */
export const statute = (standard: string, de: string, en: string, source: string, paragraph: string): Parameter => ({ default: standard, says: { de, en }, evidence: seen(source, 'PUBLISHED', paragraph) });

export const published = (source: string, paragraph: string): Evidence => seen(source, 'PUBLISHED', paragraph);
