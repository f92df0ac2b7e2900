import { describe, expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { asId, type BoardId } from '../ids.ts';
import type { Acts, OfficeId, Procedure, SeatHeld } from './acts.ts';
import { countedVotes, everybody, heldOn, momentOf, presentAfter, procedureOn, seatsByProxy, seatsHeldBy, snapshotOf, standIns } from './electorate.ts';
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

describe('who stands in for whom', () => {
  const given = (n: number, from: string, to: string | null): Acts['proxy'] => ({ id: `v${n}`, session: 's' as never, n, seat: seat(from), to: to === null ? null : seat(to), office: office('a') });
  const three = [held('1', 'm-1', 'a'), held('2', 'm-2', 'b'), held('3', 'm-3', 'c')];
  const proxies = standIns([given(1, 'm-1', 'm-2')]);
  const recusalOf = (of: string) => ({ id: of, draft: 'd' as never, seat: seat(of), reason: 'x', office: office('b') });
  const there = (log: Acts['presence'][], recused: string[] = []) => momentOf(three, log, recused.map(recusalOf), proxies).present;
  const both = [entry(1, 'm-2', 'ARRIVE', 'b'), entry(2, 'm-1', 'ARRIVE', 'b')];

  it('goes by the last entry of a seat, in the order of the log', () => {
    expect([...standIns([given(2, 'm-1', null), given(1, 'm-1', 'm-2'), given(3, 'm-3', 'm-2')])]).toEqual([['m-3', 'm-2']]);
  });

  it('gives an office the seats that were given to its own, and none over two hops', () => {
    const chained = standIns([given(1, 'm-1', 'm-2'), given(2, 'm-2', 'm-3')]);
    expect([seatsByProxy(three, chained, office('b')), seatsByProxy(three, chained, office('c')), seatsByProxy(three, chained, office('a'))]).toEqual([['m-1'], ['m-2'], []]);
  });

  it('has the seat there while the stand-in is, and no longer', () => {
    expect(there(both)).toEqual(['m-2', 'm-1']);
    expect(there([...both, entry(3, 'm-2', 'LEAVE', 'b')])).toEqual([]);
    expect(momentOf(three, both, []).present, 'taken back').toEqual(['m-2']);
  });

  it('lets a recused member neither give a vote away nor hold one', () => {
    expect(there(both, ['m-2'])).toEqual(['m-2']);
    expect(momentOf(three, both, [recusalOf('m-1')], proxies)).toMatchObject({ recused: ['m-1'] });
  });

  it('counts what a seat cast itself before what was cast for it, whichever came later', () => {
    const votes = [{ seat: seat('m-1'), n: 1 }, { seat: seat('m-1'), n: 2, byProxy: true as const }, { seat: seat('m-3'), n: 1, byProxy: true as const }];
    expect(countedVotes(votes).map(({ seat: of, n }) => `${of} ${n}`)).toEqual(['m-1 1', 'm-3 1']);
  });
});
