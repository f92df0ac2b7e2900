import { expect, it } from 'vitest';
import { worldOf } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import type { Amend, Resolution } from './clause.ts';
import { compileResolution } from './compile.ts';

const world = compileWorld(worldOf({ rules: { r: { is: 'e-akte, LEAD, 08, im, BINDING, beschluss, itr', from: '2026-01-01' } } }));

/** What an amendment of the one rule is refused for. */
function refusedFor(change: Pick<Amend, 'assignment' | 'delegation'>): string[] {
  const amend = { kind: 'AMEND', number: 1, clause: 'ziffer-r' as Amend['clause'], from: asDay('2027-01-01'), to: null, ...change } satisfies Amend;
  const act: Resolution = { id: 'beschluss', board: 'itr' as Resolution['board'], label: 'Beschluss', textVersion: 1, rank: 'beschluss' as Resolution['rank'], adopted: asDay('2026-12-01'), effect: 'BINDING', clauses: [amend] };
  const compiled = compileResolution(world, act, { seq: asSeq(2), at: '2026-12-01T00:00:00.000000Z' });
  return compiled.outcome === 'REFUSED' ? compiled.refusals.map(({ field, code }) => `${field} ${code}`) : [];
}

it('an amendment that says nothing of what it would change is refused', () => {
  expect(refusedFor({ assignment: {} })).toEqual(['assignment NOTHING_CHANGED']);
  expect(refusedFor({ delegation: {} })).toEqual(['assignment NOTHING_CHANGED']);
  expect(refusedFor({ assignment: { mode: 'FALLBACK' } })).toEqual([]);
});
