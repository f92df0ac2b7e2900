import { describe, expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import type { Acts, OfficeId } from './acts.ts';
import { findingStateOf } from './finding-state.ts';

const note = (seq: number, kind: Acts['findingNote']['kind'], day: string, until: string | null = null) =>
  ({ id: `n${seq}`, finding: 'f', kind, note: 'x', until: until === null ? null : asDay(until), board: null, office: 'o' as OfficeId, day: asDay(day), seq: asSeq(seq) });
const notes = [note(3, 'WAIVE', '2026-12-01', '2027-01-01'), note(2, 'ACKNOWLEDGE', '2026-11-01'), note(5, 'REOPEN', '2026-12-15')];
const state = (on: string, at: number) => findingStateOf(notes, { on: asDay(on), at: asSeq(at) });

describe('what stands of a finding', () => {
  it.each([
    ['2026-10-31', 9, 'OPEN'], ['2026-11-01', 9, 'ACKNOWLEDGED'], ['2026-11-01', 1, 'OPEN'], ['2026-11-30', 9, 'ACKNOWLEDGED'], ['2026-12-01', 9, 'WAIVED'], ['2026-12-14', 9, 'WAIVED'],
    ['2026-12-15', 9, 'OPEN'], ['2026-12-15', 4, 'WAIVED'], ['2026-12-31', 4, 'WAIVED'], ['2027-01-01', 4, 'OPEN'],
  ] as const)('on %s as known at %i: %s', (on, at, expected) => expect(state(on, at)).toBe(expected));
});
