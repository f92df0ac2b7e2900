import { describe, expect, it } from 'vitest';
import { worldOf } from '../../cases/world.ts';
import type { Query } from '../answer.ts';
import { compileWorld } from '../world/compile.ts';
import { resolve, RULES_VERSION } from './resolve.ts';

const world = compileWorld(worldOf({ commits: 2, rules: { r: { is: 'e-akte, LEAD, 08, im', known: '2' } } }));
const query = { subject: 'e-akte', role: 'LEAD', place: '081110000000', on: '2026-12-01', at: 2 };
const ask = (changed: Partial<Record<keyof Query, unknown>>) => resolve(world, { ...query, ...changed } as Query);

describe('resolve', () => {
  it.each<[string, Partial<Record<keyof Query, unknown>>, typeof TypeError | typeof RangeError, string]>([
    ['a role that is none', { role: 'BOSS' }, TypeError, 'role: "BOSS" is no role. Expected one of: LEAD'],
    ['a key of wrong length', { place: '0811' }, TypeError, 'place: "0811" is no Regionalschlüssel'],
    ['a day that is none', { on: '2026-02-30' }, TypeError, 'on: "2026-02-30" is no day'],
    ['a Seq that is none', { at: 1.5 }, TypeError, 'at: 1.5 is no place in the order of commits'],
    ['a subject that was never recorded', { subject: 'e-skat' }, RangeError, 'subject: "e-skat" was never recorded'],
    ['a place that was never recorded', { place: '099999999999' }, RangeError, 'place: "099999999999" was never recorded'],
    ['a Seq beyond the head', { at: 3 }, RangeError, 'at: 3 lies beyond the newest commit, 2'],
  ])('refuses %s', (_what, changed, error, message) => {
    expect(() => ask(changed)).toThrow(error);
    expect(() => ask(changed)).toThrow(message);
  });

  it('says as of what it answers', () => expect(ask({}).asOf).toEqual({ on: '2026-12-01', at: 2, knownAt: '2026-11-23T10:00:01.000000Z', rules: RULES_VERSION }));

  it('names its rules by a day', () => expect(RULES_VERSION).toMatch(/^20\d\d-\d\d-\d\d$/));

  it('knows nothing before the first commit, on any day', () =>
    expect(ask({ at: 0 })).toMatchObject({ status: 'UNKNOWN', reason: 'BEFORE_RECORD', since: null, until: null, sinceAtLatest: false, trace: [], asOf: { knownAt: '' } }));

  it('says of what was never otherwise before that it was always so', () =>
    expect(ask({ on: '1990-01-01' })).toMatchObject({ status: 'NOT_EXPECTED', reason: 'NOT_IN_FORCE', since: null, until: '2000-01-01', sinceAtLatest: false }));

  it('does not know what was written later', () => {
    expect(ask({ at: 1 })).toMatchObject({ status: 'UNKNOWN', reason: 'NO_RULE' });
    expect(ask({ at: 2 })).toMatchObject({ status: 'UNIQUE' });
  });

  it('traces the way from the place up to where the rule was found', () => {
    // A world of its own: ways are put together once for a world.
    const pathIn = (place: string) => resolve(compileWorld(worldOf({ rules: { r: `e-akte, LEAD, ${place}, im` } })), { ...query, at: 1 } as Query).trace.map(({ path }) => path);
    expect(pathIn('08')).toEqual([['081110000000', '081110000', '08111', '081', '08']]);
    expect(pathIn('S')).toEqual([['081110000000']]);
    expect(pathIn('D')).toEqual([['081110000000', '081110000', '08111', '081', '08', '']]);
  });

  it('answers the same again: nothing is kept between questions', () => expect(ask({})).toEqual(ask({})));
});
