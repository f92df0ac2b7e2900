import { describe, expect, it } from 'vitest';
import { breakBetween, chained, FIRST_HASH, type ChainLine } from './chained.ts';

const line: ChainLine = { seq: 2, n: 0, at: '2026-11-27T10:00:00.000001Z', world: 'planspiel', kind: 'cast', actorKind: 'office', actor: 'a', op: 'COMMIT', factKind: null, fact: null, version: null, payloadHash: 'p', previous: 'h' };
const last = { seq: 1, n: 4, at: '2026-11-27T10:00:00.000000Z', hash: 'h' };

describe('a line of the chain', () => {
  it('is hashed over all that it says', () => {
    for (const key of Object.keys(line) as (keyof ChainLine)[]) expect(chained({ ...line, [key]: 'other' })).not.toBe(chained(line));
  });
  it('follows the line before', () => expect(breakBetween(last, line)).toBeNull());
  it('follows within its commit, at the same instant', () => expect(breakBetween(last, { ...line, seq: 1, n: 5, at: last.at })).toBeNull());
  it.each([
    ['left out', { ...line, seq: 3 }], ['within a commit', { ...line, n: 1 }], ['at the same instant', { ...line, at: last.at }], ['at an earlier instant', { ...line, at: '2026-11-27T09:00:00.000000Z' }],
  ])('%s does not follow', (_how, other) => expect(breakBetween(last, other)).toBe('ORDER'));
  it('that points elsewhere is no link', () => expect(breakBetween(last, { ...line, previous: FIRST_HASH })).toBe('LINK'));
});
