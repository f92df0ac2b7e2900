import { describe, expect, it } from 'vitest';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Answer, Query } from '../answer.ts';
import { compileWorld } from '../world/compile.ts';
import { resolve } from './resolve.ts';

const ask = (world: CaseWorld, asked: Partial<Record<'subject' | 'place' | 'on', string>> = {}): Answer => {
  const { subject = 'e-akte', place = 'S', on = '2026-12-01' } = asked;
  return resolve(compileWorld(worldOf(world)), { subject, role: 'LEAD', place: keyOf(place), on, at: 1 } as Query);
};
const told = ({ status, reason }: Answer): string => (reason === undefined ? status : `${status}/${reason}`);

const merged = (...from: string[]): CaseWorld => ({
  places: { C: 'C, Neustadt, Stadt' }, successions: Object.fromEntries(from.map((each) => [`aus-${each}`, { is: `${each}, C, MERGER`, from: '2026-01-01' }])),
});

describe('what was announced', () => {
  const announced = (is: string) => ({ is, confidence: 'ANNOUNCED' });
  const named = (answer: Answer): string[] => answer.announced.map(({ fact, body }) => `${fact} ${body}`);
  it('stands beside the answer, each body of each announcement', () =>
    expect(named(ask({ rules: { a: announced('e-akte, LEAD, 08, im + bitbw'), b: announced('e-akte, LEAD, 08, land') } }))).toEqual(['a im', 'a bitbw', 'b land']));
  it('stands there once, however often a merged municipality is asked', () =>
    expect(named(ask({ ...merged('A', 'B'), rules: { a: announced('e-akte, LEAD, 08, im'), b: announced('e-akte, LEAD, A, land') } }, { place: 'C' }))).toEqual(['b land', 'a im']));
});

describe('a merged municipality', () => {
  const three = (second: string, third: string): Answer => {
    const rules = { a: 'e-akte, LEAD, A, im', b: `e-akte, LEAD, B, ${second}`, t: `e-akte, LEAD, T, ${third}` };
    return ask({ ...merged('A', 'B', 'T'), rules }, { place: 'C' });
  };
  it('answers as all that merged to it do', () => expect(three('im', 'im')).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'im' }] }));
  it('is in conflict where one of them differs, whichever it is', () => {
    expect(told(three('im', 'bitbw'))).toBe('CONFLICT/MERGED_DIFFER');
    expect(told(three('bitbw', 'im'))).toBe('CONFLICT/MERGED_DIFFER');
  });
});

describe('a question without a cell', () => {
  it('has none at a place that is not in force, also where the answer would stand above it', () => {
    const gone = { places: { S: { is: 'S, Stuttgart, Stadt', to: '2026-01-01' } } };
    expect(told(ask(gone))).toBe('NOT_EXPECTED/NOT_IN_FORCE');
    expect(told(ask(gone, { subject: 'rechenzentrum' }))).toBe('NOT_EXPECTED/NOT_IN_FORCE');
    expect(told(ask({}, { subject: 'rechenzentrum' }))).toBe('UNKNOWN/NO_RULE');
  });
  it('is about what is over, or about what begins with the record, whose beginning nobody knows', () => {
    const subject = (is: Record<string, string | boolean>) => ({ subjects: { alt: { is: 'INITIATIVE, it, MUNICIPALITY', ...is } } });
    const since = { from: '2000-01-01', startUnknown: true };
    expect(told(ask(subject(since), { subject: 'alt', on: '1999-12-31' }))).toBe('UNKNOWN/BEFORE_RECORD');
    expect(told(ask(subject({ ...since, to: '2010-01-01' }), { subject: 'alt' }))).toBe('NOT_EXPECTED/NOT_IN_FORCE');
    expect(told(ask({ subjects: { ...subject({ ...since, to: '2010-01-01' }).subjects, 'alt@2': { is: 'INITIATIVE, it, MUNICIPALITY', from: '2010-01-01' } } }, { subject: 'alt', on: '1999-12-31' }))).toBe('UNKNOWN/BEFORE_RECORD');
    expect(told(ask(subject({ from: '2000-01-01' }), { subject: 'alt', on: '1999-12-31' }))).toBe('NOT_EXPECTED/NOT_IN_FORCE');
  });
});
