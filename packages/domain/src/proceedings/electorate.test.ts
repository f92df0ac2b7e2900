import { describe, expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { asId, type BoardId } from '../ids.ts';
import type { Acts, OfficeId, Procedure, SeatHeld } from './acts.ts';
import { everybody, heldOn, momentOf, presentAfter, procedureOn, seatsHeldBy, snapshotOf } from './electorate.ts';
import type { SeatId } from '../decide/snapshot.ts';

const board = asId<BoardId>('rat');
const seat = (id: string) => id as SeatId;
const office = (id: string) => id as OfficeId;
const rule = { groups: [{ id: 'm', name: { de: 'M', en: 'M' }, seats: 3 }] } as unknown as Procedure['rule'];
const procedure = (id: string, from: string): Procedure => ({ id, board, from: asDay(from), rule, parameters: {}, matter: 'beschluss', inForceAt: 'PUBLISHED', noticeDays: 7 });
const held = (id: string, of: string, by: string, more: Partial<SeatHeld> = {}): SeatHeld => ({ id, board, office: office(by), kind: 'SEAT', seat: seat(of), places: [], deputy: false, from: asDay('2026-01-01'), to: null, ...more });
const entry = (n: number, of: string, event: Acts['presence']['event'], by = 'a'): Acts['presence'] => ({ id: `p${n}`, session: 's' as never, n, seat: seat(of), event, office: office(by), recordedBy: office(by) });

const all = [held('1', 'm-1', 'a'), held('2', 'm-2', 'b'), held('3', 'm-1', 'c', { deputy: true }), held('4', 'm-3', 'd', { to: asDay('2026-06-01') })];

describe('who may decide', () => {
  it('takes the rule of the day: the last that began by then', () => {
    const both = [procedure('new', '2026-07-01'), procedure('old', '2026-01-01')];
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((on) => procedureOn(both, asDay(on))?.id)).toEqual([undefined, 'old', 'old', 'new']);
    expect(procedureOn([procedure('first', '2026-01-01'), procedure('mended', '2026-01-01')], asDay('2026-02-01'))?.id).toBe('mended');
  });

  it('knows who holds a seat on a day: the last day is not in it', () => {
    expect(heldOn(all, asDay('2026-05-31')).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(heldOn(all, asDay('2026-06-01')).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(seatsHeldBy(all, office('c')).map(({ id }) => id)).toEqual(['3']);
  });

  it('reads the log in its order, whatever order it comes in', () => {
    const log = [entry(3, 'm-1', 'ARRIVE', 'c'), entry(1, 'm-1', 'ARRIVE'), entry(2, 'm-1', 'LEAVE')];
    expect(presentAfter(log).get(seat('m-1'))?.office).toBe('c');
    expect(presentAfter(log.slice(1)).size).toBe(0);
  });

  it('counts as filled what somebody holds, as present and connected whoever came, as recused whoever is', () => {
    const recusal = { id: 'r', draft: 'd' as never, seat: seat('m-2'), reason: 'x', office: office('b') };
    const now = momentOf(heldOn(all, asDay('2026-07-01')), [entry(1, 'm-1', 'CONNECT'), entry(2, 'm-2', 'ARRIVE', 'b'), entry(3, 'm-3', 'ARRIVE', 'd')], [recusal, { ...recusal, id: 'r2' }]);
    expect(now).toEqual({ filled: ['m-1', 'm-2'], present: ['m-1', 'm-2'], connected: ['m-1'], recused: ['m-2'] });
    expect(everybody(now)).toEqual({ filled: ['m-1', 'm-2'], present: ['m-1', 'm-2'], connected: [], recused: ['m-2'] });
    expect(snapshotOf(procedure('p', '2026-01-01'), now).seats.map(({ id, vacant }) => [id, vacant])).toEqual([['m-1', false], ['m-2', false], ['m-3', true]]);
  });
});
