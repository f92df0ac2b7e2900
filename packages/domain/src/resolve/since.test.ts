import { describe, expect, it } from 'vitest';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Query } from '../answer.ts';
import { compileWorld } from '../world/compile.ts';
import { resolve } from './resolve.ts';

const MARCH = '2025-03-01';
const began = { from: MARCH, startUnknown: true } as const;
const rule = (holder: string, mode = 'BINDING', rank = 'gesetz', role = 'LEAD') => `e-akte, ${role}, 08, ${holder}, ${mode}, ${rank}, recht`;

/** Since when, and whether that is only the latest day. */
function since(world: CaseWorld, { role = 'LEAD', at = 1 }: { role?: string; at?: number } = {}): string {
  const answer = resolve(compileWorld(worldOf({ commits: 2, ...world })), { subject: 'e-akte', role, place: keyOf('S'), on: '2026-12-01', at } as Query);
  return `${answer.since ?? 'ever'}${answer.sinceAtLatest ? ' at the latest' : ''}`;
}

describe('the first day of an answer is the latest on which it began', () => {
  it('where the record of its rule begins then', () => expect(since({ rules: { g: { is: rule('im'), ...began } } })).toBe(`${MARCH} at the latest`));
  it('or that of another ground, or of one beside it', () => {
    expect(since({ rules: { a: { is: rule('im'), from: MARCH }, b: { is: rule('im'), ...began } } })).toBe(`${MARCH} at the latest`);
    const consult = (mode: string) => rule('im', mode, 'gesetz', 'CONSULT');
    expect(since({ rules: { a: { is: consult('BINDING'), from: MARCH }, b: { is: consult('APPEND').replace('im', 'p'), ...began } } }, { role: 'CONSULT' })).toBe(`${MARCH} at the latest`);
  });
  it('or that of the entry of a function', () => {
    expect(since({ functions: { f: { is: 'ubb, 08, im', ...began } }, rules: { g: rule('fn ubb') } })).toBe(`${MARCH} at the latest`);
    expect(since({ functions: { f: { is: 'ubb, 08, im', from: MARCH } }, rules: { g: rule('fn ubb'), h: { is: rule('p', 'FALLBACK'), ...began } } })).toBe(MARCH);
  });
  it('by the ground of its first days, not of the day asked for', () => {
    const change = '2026-01-01';
    expect(since({ rules: { a: { is: rule('im'), ...began, to: change }, b: { is: rule('im'), from: change } } })).toBe(`${MARCH} at the latest`);
    expect(since({ rules: { a: { is: rule('im'), from: MARCH, to: change }, b: { is: rule('im'), from: change, startUnknown: true } } })).toBe(MARCH);
  });
});

describe('it is the first day', () => {
  it('where only a rule that lost was recorded from then on', () => expect(since({ rules: { g: { is: rule('im'), from: MARCH }, h: { is: rule('p', 'FALLBACK'), ...began } } })).toBe(MARCH));
  it('where the record of the rule is older, and something else began', () =>
    expect(since({ rules: { g: { is: rule('im'), from: '2020-01-01', startUnknown: true }, h: { is: rule('p', 'BINDING', 'verfassung'), from: '2019-01-01', to: MARCH } } })).toBe(MARCH));
  it('where another version of the rule was said to have begun then', () => {
    const versions = { g: { is: rule('im'), ...began, known: '1-2' }, 'g@2': { is: rule('im'), from: MARCH, known: '2' }, h: { is: rule('p', 'FALLBACK'), ...began } };
    expect(since({ rules: versions }, { at: 2 })).toBe(MARCH);
    expect(since({ rules: versions }, { at: 1 })).toBe(`${MARCH} at the latest`);
  });
  it('where a delegation of the same name as such a rule is one ground of two', () => {
    const both = 'im, bitbw, LEAD, e-akte, 08, erfüllt';
    const rules = { g: { is: rule('im'), from: MARCH }, e: { is: rule('p', 'FALLBACK'), ...began } };
    expect(since({ rules, delegations: { d: both, e: both } })).toBe(MARCH);
  });
  it('of a version of several that are known', () => {
    const two = { g: { is: rule('im'), ...began, to: '2026-06-01' }, 'g@2': { is: rule('im'), from: '2026-06-01' } };
    expect(since({ rules: two })).toBe(`${MARCH} at the latest`);
  });
});

it('every rule may be open at both ends', () => expect(since({ rules: { g: rule('im') } })).toBe('2000-01-01'));
