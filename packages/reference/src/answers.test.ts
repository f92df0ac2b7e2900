import { describe, expect, it } from 'vitest';
import { ask, expectedOf, told } from './cases/ask.ts';
import { law } from './cases/law.ts';
import { planspiel } from './cases/planspiel.ts';
import { ten } from './cases/ten.ts';

describe('the ten answers', () => {
  it.each(ten)('$title', (each) => expect(told(ask(each), each)).toEqual(expectedOf(each)));

  it('say since when, and that the true start may lie earlier', () => {
    const { since, sinceAtLatest } = ask(ten[0]!);
    expect([since, sinceAtLatest]).toEqual(['2024-01-01', true]);
  });

  it('show the gap since the day of the announcement', () => {
    const { since, sinceAtLatest } = ask(ten[6]!);
    expect([since, sinceAtLatest]).toEqual(['2026-05-18', false]);
  });

  it('name the subject of what was announced beside: the Land’s E-Akte', () => expect(ask(ten[7]!).announced.map(({ subject }) => subject)).toEqual(['e-akte-land']));
});

describe('exceptions, dates and holes of the law', () => {
  it.each(law)('$title', (each) => expect(told(ask(each), each)).toEqual(expectedOf(each)));
});

describe('the Planspiel shows every kind of answer', () => {
  it.each(planspiel)('$title', (each) => expect(told(ask(each), each)).toEqual(expectedOf(each)));

  it('and misses none', () => expect(new Set([...planspiel, ...ten].filter(({ world }) => world === 'planspiel').map(({ status }) => status)))
    .toEqual(new Set(['UNIQUE', 'JOINT', 'SET', 'CONFLICT', 'GAP', 'UNKNOWN', 'NOT_EXPECTED'])));
});
