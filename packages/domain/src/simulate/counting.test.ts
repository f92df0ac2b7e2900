import { describe, expect, it } from 'vitest';
import type { Ars } from '../ars.ts';
import { asDay } from '../day.ts';
import { asId, type BodyId, type SubjectId } from '../ids.ts';
import { internedAnswers } from '../matrix/interned.ts';
import { bodiesIn } from './counting.ts';
import { Differences, type LineSpan } from './differences.ts';
import { grouped } from './grouped.ts';
import { Pairs } from './pairs.ts';

const answers = internedAnswers();
const pairs = new Pairs(answers);
const answered = (...bodies: string[]): number =>
  answers.numberOf({ status: 'UNIQUE', announced: [], holders: bodies.map((body) => ({ body: asId<BodyId>(body), via: [], confidence: 'CONFIRMED' })) });
const line: LineSpan['line'] = { subject: asId<SubjectId>('dienst'), role: 'LEAD', places: ['081110000000', '081150003003', '081150028028'] as Ars[] };

/** On some days the first, second and third place come to be answered by these bodies instead of "x". */
const span = (from: string, ...after: string[]): LineSpan => ({ line, from: asDay(from), to: null, cells: grouped(after.map((bodies) => pairs.numberOf(answered('x'), answered(...bodies.split(' ')))), after.map((_, at) => at)) });

const counted = (what: 'gains' | 'loses', ...spans: LineSpan[]) => bodiesIn(new Differences(pairs, spans), what).map(({ body, from, count, roles }) => [body, from, count, roles.join()]);

describe('who is concerned', () => {
  it('is said in the order of days, of each cell once: whoever comes to bear it twice, and beside or after others', () => {
    expect(counted('gains', span('2027-03-01', 'a b', 'b', 'a'), span('2027-01-01', 'a', 'a'), span('2027-02-01', 'b', 'a')))
      .toEqual([['a', '2027-01-01', 3, 'LEAD'], ['b', '2027-02-01', 2, 'LEAD']]);
    expect(counted('loses', span('2027-01-01', 'a', 'a'), span('2027-02-01', 'b', 'a', 'x a'))).toEqual([['x', '2027-01-01', 2, 'LEAD']]);
  });
});
