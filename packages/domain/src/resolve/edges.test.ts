import { describe, expect, it } from 'vitest';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { asId } from '../ids.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { edgeDays, edgeSeqs } from './edges.ts';

const rule = (holder: string, subject = 'e-akte') => `${subject}, LEAD, 08, ${holder}, BINDING, gesetz, recht`;
const compiled = (world: CaseWorld) => compileWorld(worldOf({ commits: 3, ...world }));
const rules = { a: { is: rule('im'), from: '2025-03-01', to: '2026-01-01', known: '1-3' }, 'a@2': { is: rule('im'), from: '2025-03-01', known: '3' }, b: { is: rule('bitbw'), from: '2026-01-01', known: '2' } } as const;

describe('days at the edge of an answer', () => {
  const days = (at: number) => edgeDays(compiled({ rules }), { subject: asId('e-akte'), role: 'LEAD', places: [keyOf('S')], at: asSeq(at) });
  it('are those of what is known then', () => {
    expect(days(1)).toEqual(expect.arrayContaining(['2025-03-01', '2026-01-01']));
    expect(days(3)).toEqual(expect.arrayContaining(['2025-03-01', '2026-01-01']));
  });
  it('leave out what another role looks up', () =>
    expect(edgeDays(compiled({ rules }), { subject: asId('e-akte'), role: 'INFORM', places: [keyOf('S')], at: asSeq(3) })).not.toContain('2025-03-01'));
});

describe('commits at the edge of an answer', () => {
  it('are those that entered or closed something about the subject or of its groups', () => expect(edgeSeqs(compiled({ rules }), asId('e-akte'))).toEqual([1, 2, 3]));
  it('hold those that only closed something', () => expect(edgeSeqs(compiled({ rules: { a: { is: rule('im'), known: '1-3' } } }), asId('e-akte'))).toEqual([1, 3]));
  it('leave out those about another subject alone', () => {
    const other = { a: { is: rule('im', 'wohngeld'), known: '2' }, b: { is: rule('im'), known: '3' } };
    expect(edgeSeqs(compiled({ rules: other }), asId('e-akte'))).toEqual([1, 3]);
  });
});
