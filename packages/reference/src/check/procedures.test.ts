import type { DecisionRule } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { procedures } from '../procedure/rules/all.ts';
import { planspielSource } from '../planspiel/base.ts';
import { sources } from '../real/sources.ts';
import { procedureFaults } from './procedures.ts';

const known = [...sources, planspielSource];
const [itRat] = procedures as [DecisionRule];
const spoilt = (spoil: Partial<DecisionRule>): string[] => procedureFaults({ ...itRat, ...spoil }, known);

describe('the rules of procedure', () => {
  it('have no fault', () => expect(procedures.flatMap((rule) => procedureFaults(rule, known))).toEqual([]));
  it('stand once each', () => expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length));
  it('call one invented, and only that one', () => expect(procedures.filter(({ evidence }) => evidence.source === planspielSource.id).map(({ id }) => id)).toEqual(['ps-paritaet']));
  it('name no living law as confirmed', () => expect(procedures.filter(({ evidence }) => evidence.confidence === 'CONFIRMED')).toEqual([]));
});

describe('a fault in a rule is named', () => {
  it('a source that is not there', () => expect(spoilt({ evidence: { ...itRat.evidence, source: 'niemand' as typeof itRat.evidence.source } })).toEqual(['it-rat-bw: no source "niemand"']));
  it('a parameter that is asked for and missing', () => expect(spoilt({ parameters: {} })).toContain('it-rat-bw: no parameter "umlauf"'));
  it('a parameter that decides nothing', () => expect(spoilt({ parameters: { ...itRat.parameters, laune: { ...itRat.parameters['umlauf'] } as DecisionRule['parameters'][string] } })).toEqual(['it-rat-bw: parameter "laune" decides nothing']));
  it('a default that is no option', () =>
    expect(spoilt({ parameters: { ...itRat.parameters, einstimmigkeit: { ...itRat.parameters['einstimmigkeit'], default: 'fast' } as DecisionRule['parameters'][string] } })).toContain('it-rat-bw: parameter "einstimmigkeit": its default is no option'));
  it('a bench, a group and a second chair', () => {
    expect(spoilt({ groups: itRat.groups.map((group) => ({ ...group, chair: true as const, benches: ['links'] })), objections: itRat.objections.map((each) => ({ ...each, by: ['niemand'] })) })).toEqual([
      'it-rat-bw: group vorsitz: no bench "links"', 'it-rat-bw: group amtschef: no bench "links"', 'it-rat-bw: group beratend: no bench "links"', 'it-rat-bw: an objection of "niemand", which is no group', 'it-rat-bw: two chairs',
    ]);
  });
  it('a comparison without its paragraph, or two of one name', () => {
    const [one] = Object.values(itRat.matters);
    const bare = { id: 'mehrheit', left: { count: 'YES', bench: 'rechts', by: 'gewicht' }, is: '>', right: { count: 'NO' }, cites: 'üblich' } as const;
    expect(spoilt({ matters: { ...itRat.matters, neu: { ...one, majority: bare } as DecisionRule['matters'][string] } })).toEqual([
      'it-rat-bw: comparison mehrheit cites no paragraph', 'it-rat-bw: two comparisons are called mehrheit', 'it-rat-bw: no bench "rechts"', 'it-rat-bw: no measure "gewicht"',
    ]);
  });
});
