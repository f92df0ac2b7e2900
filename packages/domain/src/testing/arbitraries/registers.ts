import fc, { type Arbitrary } from 'fast-check';
import type { Level } from '../../ars.ts';
import { asId, type BodyId, type StatusHoldingId, type StatusId, type SubjectId } from '../../ids.ts';
import type { Body, Subject } from '../../registers.ts';
import type { Role, StatusHolding, Succession } from '../../rules.ts';
import { body, days, fact, seqs } from '../build.ts';
import { subject } from '../paper.ts';
import { askedPlace, municipalities, municipalityArb } from './places.ts';
import { oneOf, rarely, several } from './time.ts';

const cellLevel: Arbitrary<Level> = oneOf<Level>([90, 'MUNICIPALITY'], [5, 'COUNTY'], [5, 'LAND']);

/** Groups of depth 1 to 3, subjects in each, one that stands alone, and the subject under which supervision of bodies is recorded, in a group of its own. */
export const subjectsArb: Arbitrary<Subject[]> = fc.record({ levels: fc.tuple(cellLevel, cellLevel, cellLevel, cellLevel), twins: rarely(50), moved: rarely(12), late: rarely(6) }).map(({ levels, twins, moved, late }) => {
  const group = (id: string, parent: string | null) => subject(id, id, parent, { kind: 'GROUP', ...(twins && id === 'low' ? { oneMatter: true } : {}) });
  const s2 = subject('s2', 's2', 'low', { cellLevel: levels[1] });
  return [
    group('root', null), group('mid', 'root'), group('low', 'mid'),
    subject('s1', 's1', 'low', { cellLevel: levels[0], kind: 'COMPONENT', ...(late ? { valid: days('2026-03-01'), startUnknown: true } : {}) }),
    ...(moved ? [{ ...s2, known: seqs(1, 3) }, { ...s2, version: 2, known: seqs(3), parent: asId<SubjectId>('root') }] : [s2]),
    subject('s3', 's3', 'mid', { cellLevel: levels[2] }), subject('s4', 's4', 'root', { cellLevel: levels[3] }), subject('alone', 'alone', null, { valid: days('2025-01-01', '2026-09-01') }), group('aemter', null), subject('aufsicht', 'Aufsicht', 'aemter', { cellLevel: 'LAND' }),
  ];
});

const municipal = { 'kommune-1': municipalities.first, 'kommune-2': municipalities.second, 'kommune-neu': municipalities.merged } as const;

/** Four that stand (the first now and then supervised under a group), one that follows another, one that was followed twice, one that left nobody behind, and those of the merged municipalities. */
export const bodiesArb: Arbitrary<Body[]> = fc.tuple(rarely(80), fc.array(askedPlace, { minLength: 4, maxLength: 4 }), rarely(30), rarely(50)).map(([supervised, places, oneLegalPerson, asGroup]) => {
  const as = (index: number) => (supervised && index < 3 ? { supervisedAs: asId<SubjectId>(asGroup && index === 0 ? 'aemter' : 'aufsicht') } : {});
  return [
    ...['k1', 'k2', 'k3', 'k4'].map((id, index) => ({ ...body(id, id, { place: places[index] ?? '08' }), ...as(index), ...(oneLegalPerson ? { legalPerson: asId<BodyId>('k1') } : {}) })),
    body('old', 'old', { valid: days('2020-01-01', '2026-03-01') }), body('older', 'older', { valid: days('2020-01-01', '2025-01-01') }), body('gone', 'gone', { valid: days('2020-01-01', '2026-04-01') }),
    ...Object.entries(municipal).map(([id, place]) => body(id, id, { place, valid: id === 'kommune-neu' ? days('2026-06-01') : days('2020-01-01', '2026-06-01') })),
  ];
});

/** Now and then the one that left nobody was divided instead, or its succession is only announced. */
export const bodySuccessionsArb: Arbitrary<Succession[]> = fc.tuple(rarely(30), rarely(15)).map(([divided, announced]) => [
  ...standing,
  ...(divided ? ['k2', 'k3'].map((to): Succession => ({ ...fact(`teil-${to}`, { valid: days('2026-04-01'), ...(announced ? { confidence: 'ANNOUNCED' as const } : { confidence: 'UNVERIFIED' as const }) }), from: asId('gone'), to: asId(to), kind: 'TAKEOVER' })) : []),
]);

const standing: Succession[] = ([['older', 'old', '2025-01-01'], ['old', 'k1', '2026-03-01'], ['kommune-1', 'kommune-neu', '2026-06-01'], ['kommune-2', 'kommune-neu', '2026-06-01']] as const)
  .map(([from, to, day]) => ({ ...fact(`nach-${from}`, { valid: days(day) }), from: asId(from), to: asId(to), kind: 'TAKEOVER' as const }));

export const bodyArb: Arbitrary<string> = oneOf<string>([40, 'k1'], [24, 'k2'], [12, 'k3'], [5, 'k4'], [3, 'old'], [2, 'older'], [5, 'gone'], [3, 'kommune-1'], [3, 'kommune-2']);
export const functionIds = ['f1', 'f2', 'leer', 'gleich'] as const;

export const statusHoldingsArb: Arbitrary<StatusHolding[]> = several<Omit<StatusHolding, keyof ReturnType<typeof fact>>, StatusHoldingId>('gks-', 1, 3, municipalityArb.map((place) => ({ status: asId<StatusId>('gks'), place })));

/** One role is at the centre of a world, so that its rules meet. */
export const roleArb: Arbitrary<Role> = oneOf<Role>([30, 'LEAD'], [30, 'EXECUTE'], [14, 'OPERATE'], [4, 'SUPERVISE_LEGAL'], [6, 'SUPERVISE_STAFF'], [12, 'FUND'], [6, 'CONSULT'], [3, 'CONSENT'], [2, 'INFORM']);
