import { describe, expect, it } from 'vitest';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Answer, Query } from '../answer.ts';
import { compileWorld } from '../world/compile.ts';
import { resolve } from './resolve.ts';

const ask = (world: CaseWorld, role = 'LEAD', place = 'S'): Answer => resolve(compileWorld(worldOf(world)), { subject: 'e-akte', role, place: keyOf(place), on: '2026-12-01', at: 1 } as Query);
const sure = (answer: Answer) => answer.holders.map(({ body, confidence }) => [body, confidence]);
const steps = ({ trace }: Answer) => trace.map(({ fact, outcome, body }) => [fact, outcome, body]);

const unsure = { confidence: 'UNVERIFIED' };
const law = 'e-akte, LEAD, 08, im, BINDING, gesetz, recht';
const byFunction = 'e-akte, LEAD, 08, fn ubb, BINDING, gesetz, recht';
const formerOffice = { bodies: { y: { is: 'Stelle Y, F, AMT, LAND, 08', to: '2026-01-01' } }, rules: { g: 'e-akte, LEAD, 08, y, BINDING, gesetz, recht' } };

describe('an answer is as sure as the weakest of its grounds (G7)', () => {
  it('the rule', () => expect(sure(ask({ rules: { g: { is: law, ...unsure } } }))).toEqual([['im', 'UNVERIFIED']]));
  it('a second rule that says the same, whichever comes first', () => {
    expect(sure(ask({ rules: { a: law, b: { is: law, ...unsure } } }))).toEqual([['im', 'UNVERIFIED']]);
    expect(sure(ask({ rules: { a: { is: law, ...unsure }, b: law } }))).toEqual([['im', 'UNVERIFIED']]);
  });
  it('a second rule that says the same, also against a third', () =>
    expect(sure(ask({ rules: { a: law, b: 'e-akte, LEAD, 08, bitbw, BINDING, gesetz, recht', c: { is: law, ...unsure } } }))).toEqual([['im', 'UNVERIFIED'], ['bitbw', 'PUBLISHED']]));
  it('the entry of a function, also one of two', () => {
    expect(sure(ask({ functions: { f: { is: 'ubb, 08, im', ...unsure } }, rules: { g: byFunction } }))).toEqual([['im', 'UNVERIFIED']]);
    expect(sure(ask({ functions: { f: 'ubb, 08, im', h: { is: 'ubb, 08, im', ...unsure } }, rules: { g: byFunction } }))).toEqual([['im', 'UNVERIFIED']]);
    expect(sure(ask({ functions: { f: { is: 'ubb, 08, im', ...unsure }, h: 'ubb, 08, im' }, rules: { g: byFunction } }))).toEqual([['im', 'UNVERIFIED']]);
  });
  it('each succession on the way', () => {
    expect(sure(ask({ ...formerOffice, successions: { s: { is: 'y, z, TAKEOVER', ...unsure } } }))).toEqual([['z', 'UNVERIFIED']]);
    const two = { bodies: { ...formerOffice.bodies, p: { is: 'Stelle P, F, AMT, LAND, 08', to: '2026-01-01' } }, rules: formerOffice.rules };
    expect(sure(ask({ ...two, successions: { s: { is: 'y, p, TAKEOVER', ...unsure }, t: 'p, z, TAKEOVER' } }))).toEqual([['z', 'UNVERIFIED']]);
  });
});

describe('a trace names each step once, and the body where there is one', () => {
  it('of rules that win, agree and lose', () =>
    expect(steps(ask({ rules: { a: law, b: law, c: 'e-akte, LEAD, 08, bitbw, FALLBACK, gesetz, recht' } }))).toEqual([['a', 'WON', 'im'], ['b', 'CO_GROUND', 'im'], ['c', 'LOST', 'bitbw']]));
  it('of two that agree, the one whose id comes first, whichever was recorded first', () =>
    expect(steps(ask({ rules: { b: law, a: law } }))).toEqual([['a', 'WON', 'im'], ['b', 'CO_GROUND', 'im']]));
  it('of a rule for two: none is named alone', () => expect(steps(ask({ rules: { a: 'e-akte, LEAD, 08, im + bitbw, BINDING, gesetz, recht' } }))).toEqual([['a', 'WON', undefined]]));
  it('of a function: who holds it, deepest first, an entry for several areas once', () =>
    expect(steps(ask({ functions: { f: 'ubb, S + 08, im', h: 'ubb, RS, y' }, rules: { g: byFunction } }))).toEqual([['g', 'WON', 'im'], ['f', 'WON', 'im'], ['h', 'LOST', 'y']]));
  it('of rules that are added, beside one that wins and alone', () => {
    const consulted = (is: string) => `e-akte, CONSULT, 08, ${is}, gesetz, recht`;
    expect(steps(ask({ rules: { a: consulted('im, BINDING'), b: consulted('y, APPEND') } }, 'CONSULT'))).toEqual([['a', 'WON', 'im'], ['b', 'ADDED', 'y']]);
    expect(steps(ask({ rules: { a: consulted('im, APPEND'), b: consulted('y, APPEND') } }, 'CONSULT'))).toEqual([['a', 'ADDED', 'im'], ['b', 'ADDED', 'y']]);
  });
  it('with its place in the order, whether it names one body or two', () => {
    const keys = (holders: string) => ask({ rules: { a: `e-akte, LEAD, 08, ${holders}, FALLBACK, gesetz, recht` } }).trace.map(({ key }) => key);
    expect(keys('im')).toEqual([[0, 2, 1, 0, expect.any(Number)]]);
    expect(keys('im + bitbw')).toEqual(keys('im'));
  });
  it('with its place in the order, also where it was sifted', () => {
    const [, sifted] = ask({ ...formerOffice, rules: { a: law, ...formerOffice.rules } }).trace;
    expect(sifted).toMatchObject({ fact: 'g', outcome: 'SIFTED', why: 'DANGLING', key: [1, expect.any(Number), 2, 1, 0] });
  });
  it('of a function that is held for the whole country', () =>
    expect(steps(ask({ functions: { f: 'ubb, D, im' }, rules: { g: byFunction } }))).toEqual([['g', 'WON', 'im'], ['f', 'WON', 'im']]));
});

it('a claimant is named once, also where what it adds is what it claims', () => {
  const pays = (is: string) => `e-akte, FUND, 08, ${is}, gesetz, recht`;
  const answer = ask({ rules: { a: pays('land 1/2, BINDING'), b: pays('im 1/2, BINDING'), c: pays('land 1/2, APPEND') } }, 'FUND');
  expect([answer.status, ...answer.holders.map(({ body }) => body)]).toEqual(['CONFLICT', 'land', 'im']);
});

describe('joint holders', () => {
  const both = (holders: string, more: CaseWorld = {}): Answer => ask({ rules: { g: `e-akte, LEAD, 08, ${holders}, BINDING, gesetz, recht` }, ...more });
  const gone = { is: 'Amt von gestern, N, AMT, LAND, 08', to: '2026-01-01' };
  it('answer without a function that nobody holds', () => expect(both('im + fn ubb')).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'im' }] }));
  it('are missing, not vacant, where both are gone; and vacant where a function is among them', () => {
    const bodies = { y: gone, z: gone };
    expect(both('y + z', { bodies })).toMatchObject({ status: 'UNKNOWN', reason: 'DANGLING' });
    expect(both('y + fn ubb', { bodies })).toMatchObject({ status: 'UNKNOWN', reason: 'VACANT' });
  });
  it('of a function are in dispute, where two entries lead to different bodies that followed', () => {
    const takeover = (from: string, ...to: string[]) => Object.fromEntries(to.map((each) => [`${from}-${each}`, { is: `${from}, ${each}, TAKEOVER`, from: '2026-01-01' }]));
    const divided = (second: string[]) => both('fn ubb', { bodies: { y: gone, z: gone }, functions: { f: 'ubb, 08, y', g: 'ubb, 08, z' }, successions: { ...takeover('y', 'im', 'bitbw'), ...takeover('z', ...second) } });
    expect(divided(['land', 'p'])).toMatchObject({ status: 'CONFLICT', reason: 'FUNCTION_DISPUTED' });
    expect(divided(['bitbw', 'im'])).toMatchObject({ status: 'JOINT', holders: [{ body: 'bitbw' }, { body: 'im' }] });
  });
});
