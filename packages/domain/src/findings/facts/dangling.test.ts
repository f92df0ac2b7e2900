import { describe, expect, it } from 'vitest';
import { worldOf } from '../../../cases/world.ts';
import { asDay } from '../../day.ts';
import type { WorldFacts } from '../../facts.ts';
import { asSeq } from '../../seq.ts';
import { rule, seqs } from '../../testing/build.ts';
import { compileWorld } from '../../world/compile.ts';
import { lensOn } from '../../world/lens.ts';
import { open } from '../../world/projection.ts';
import { danglingOn, type Dangling } from './dangling.ts';
import { namedBy } from './names.ts';

const GONE = { 'altes-amt': { is: 'Altes Amt, N, AMT, LAND, 08', to: '2026-06-01' }, 'zweites-amt': { is: 'Zweites Amt, N, AMT, LAND, 08', to: '2026-06-01' } };
const paper = (assignment: WorldFacts['assignment']): WorldFacts => ({ ...worldOf({ commits: 2, bodies: GONE }), assignment });
const lensIn = (facts: WorldFacts, at: number) => lensOn(open(compileWorld(facts)), asDay('2026-12-01'), asSeq(at));
const missing = (dangling: Dangling): Record<string, string[]> =>
  Object.fromEntries([...(dangling.get('assignment') ?? [])].map(([id, parts]) => [id, parts.map(({ mark: { counterpart: [one] } }) => `${one?.kind} ${one?.id}`)]));

describe('records that name what is not there', () => {
  it('say each thing that is missing once, and not that another is missing too', () => {
    const facts = paper([rule('r', 'e-akte', 'LEAD', ['altes-amt', 'zweites-amt', 'altes-amt']), rule('s', 'altes-amt', 'LEAD', ['altes-amt']), rule('t', 'e-akte', 'LEAD', ['im'])]);
    expect(missing(danglingOn(lensIn(facts, 1)))).toEqual({ r: ['body altes-amt', 'body zweites-amt'], s: ['subject altes-amt', 'body altes-amt'] });
  });

  it('are looked for where a record names anything', () => expect([...danglingOn(lensIn(paper([]), 1)).keys()].filter((kind) => !namedBy[kind])).toEqual([]));

  it('are those that are found anew, after some were written', () => {
    const was = rule('r', 'e-akte', 'LEAD', ['altes-amt']);
    const kept = rule('k', 'e-akte', 'OPERATE', ['zweites-amt']);
    const before = danglingOn(lensIn(paper([was, kept]), 1));
    const after = lensIn(paper([{ ...was, known: seqs(1, 2) }, kept, rule('s', 'e-akte', 'EXECUTE', ['altes-amt'], { known: seqs(2) })]), 2);
    const written = ['r', 's'].map((id) => ({ kind: 'assignment', id }) as const);
    const carried = danglingOn(after, { dangling: before, written });
    expect(carried).toEqual(danglingOn(after));
    expect(missing(carried)).toEqual({ k: ['body zweites-amt'], s: ['body altes-amt'] });
  });

  it('are the same list where only records of other kinds were written', () => {
    const facts = paper([rule('r', 'e-akte', 'LEAD', ['altes-amt'])]);
    const before = danglingOn(lensIn(facts, 1));
    expect(danglingOn(lensIn(facts, 2), { dangling: before, written: [{ kind: 'delegation', id: 'd' }] }).get('assignment')).toBe(before.get('assignment'));
  });
});
