import fc, { type Arbitrary } from 'fast-check';
import type { Span } from '../../day.ts';
import type { Confidence } from '../../fact.ts';
import type { Known } from '../../seq.ts';
import { days, fact, seqs, type Said } from '../build.ts';

/** The newest commit of a generated world. */
export const HEAD = 4;

/** Days on which things begin and end, a leap day among them. Few, so that spans touch, nest and miss each other often. */
const edges = ['2026-01-01', '2026-03-01', '2026-06-01', '2026-09-01', '2027-01-01', '2028-02-29'] as const;

/** Days to ask for: before, on, between and after the edges. */
export const askedDay = fc.constantFrom('2025-06-15', '2026-01-01', '2026-02-28', '2026-04-01', '2026-06-01', '2026-07-15', '2026-10-01', '2026-11-01', '2026-12-01', '2027-06-01', '2028-02-29');

export const oneOf = <T>(...choices: readonly (readonly [weight: number, value: T])[]): Arbitrary<T> => fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

/** True in about `percent` of 100. */
export const rarely = (percent: number): Arbitrary<boolean> => oneOf([100 - percent, false], [percent, true]);

const spanArb: Arbitrary<Span> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(days('2025-01-01')) },
  { weight: 4, arbitrary: fc.constantFrom(...edges).map((from) => days(from)) },
  { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...edges), { minLength: 2, maxLength: 2 }).map((pair) => { const [from = '', to = ''] = [...pair].sort(); return days(from, to); }) },
);

const confidence: Arbitrary<Confidence> = oneOf([55, 'CONFIRMED'], [12, 'PUBLISHED'], [26, 'UNVERIFIED'], [7, 'ANNOUNCED']);

type Version = { known: Known; valid: Span };

/** When versions of one record hold: one; corrected at a commit; closed at a commit (annulled); changed on a day. */
const lives: Arbitrary<Version[]> = fc.oneof(
  { weight: 70, arbitrary: fc.tuple(oneOf([8, 1], [1, 2], [1, 3]), spanArb).map(([seq, valid]) => [{ known: seqs(seq), valid }]) },
  { weight: 14, arbitrary: fc.tuple(fc.constantFrom(2, 3, 4), spanArb, spanArb).map(([seq, first, second]) => [{ known: seqs(1, seq), valid: first }, { known: seqs(seq), valid: second }]) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(2, 3, 4), spanArb).map(([seq, valid]) => [{ known: seqs(1, seq), valid }]) },
  { weight: 10, arbitrary: fc.constantFrom(...edges.slice(1)).map((day) => [{ known: seqs(1), valid: days('2025-01-01', day) }, { known: seqs(1), valid: days(day) }]) },
);

/** All versions of one record; each has its own content. */
const versions = <Content extends object, Id extends string>(id: string, content: Arbitrary<Content>): Arbitrary<(Content & ReturnType<typeof fact<Id>>)[]> =>
  lives.chain((spans) => fc.tuple(...spans.map((span, index) => fc.tuple(content, confidence, rarely(10)).map(([fields, sure, startUnknown]) => {
    const said: Said = { ...span, version: index + 1, confidence: sure, ...(startUnknown ? { startUnknown: true } : {}) };
    return { ...fields, ...fact<Id>(id, said) };
  }))));

/** Between `min` and `max` records, with ids from a name and a running number. */
export const several = <Content extends object, Id extends string>(name: string, min: number, max: number, content: Arbitrary<Content>): Arbitrary<(Content & ReturnType<typeof fact<Id>>)[]> =>
  fc.integer({ min, max }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => versions<Content, Id>(`${name}${index}`, content))).map((lists) => lists.flat()));
