import { covers, type Day } from '../day.ts';
import { seatsOf, type Seat, type SeatId, type Snapshot } from '../decide/snapshot.ts';
import type { Acts, Moment, OfficeId, Procedure, SeatHeld } from './acts.ts';

type Presence = Acts['presence'];

/** The rule of procedure of a board on a day: the last that began by then. Of two that began on one day the one that was recorded later. */
export function procedureOn(procedures: readonly Procedure[], on: Day): Procedure | undefined {
  return procedures.filter(({ from }) => from <= on).reduce<Procedure | undefined>((last, each) => (last && last.from > each.from ? last : each), undefined);
}

export const heldOn = (held: readonly SeatHeld[], on: Day): SeatHeld[] => held.filter(({ from, to }) => covers({ from, to }, on));

/** The seats of a board as the rule counts them; those that nobody holds that day are vacant. */
export function seatsOn({ rule }: Pick<Procedure, 'rule'>, filled: readonly SeatId[]): Seat[] {
  const holds = new Set(filled);
  return seatsOf(rule).map((seat) => ({ ...seat, vacant: !holds.has(seat.id) }));
}

/** The seats that an office may take: its own, or one that it is deputy for. */
export const seatsHeldBy = (held: readonly SeatHeld[], office: OfficeId): SeatHeld[] => held.filter((each) => each.kind === 'SEAT' && each.office === office);

/** Who stands in for whom in a session, by the seat that gave its vote: the last entry of each. */
export function standIns(log: readonly Acts['proxy'][]): Map<SeatId, SeatId> {
  const given = new Map<SeatId, SeatId>();
  for (const { seat, to } of [...log].sort((a, b) => a.n - b.n)) {
    if (to === null) given.delete(seat);
    else given.set(seat, to);
  }
  return given;
}

/** The seats that an office stands in for. One hop: only whoever holds a seat, or is its deputy, stands in for another. */
export function seatsByProxy(held: readonly SeatHeld[], proxies: ReadonlyMap<SeatId, SeatId>, office: OfficeId): SeatId[] {
  const own = new Set(seatsHeldBy(held, office).map(({ seat }) => seat));
  return [...proxies].filter(([seat, to]) => own.has(to) && !own.has(seat)).map(([seat]) => seat);
}

/** The votes that are counted: what a seat cast itself comes before what was cast for it. */
export function countedVotes<Cast extends Pick<Acts['vote'], 'seat' | 'byProxy'>>(votes: readonly Cast[]): Cast[] {
  const themselves = new Set(votes.filter(({ byProxy }) => !byProxy).map(({ seat }) => seat));
  return votes.filter(({ seat, byProxy }) => !byProxy || !themselves.has(seat));
}

/** Who is there after all entries of a log, in its order, each seat by the office that took it. */
export function presentAfter(log: readonly Presence[]): Map<SeatId, Presence> {
  const there = new Map<SeatId, Presence>();
  for (const entry of [...log].sort((a, b) => a.n - b.n)) {
    if (entry.event === 'LEAVE') there.delete(entry.seat);
    else there.set(entry.seat, entry);
  }
  return there;
}

/**
 * The board at one moment: filled seats, who is there, who is connected from afar, who is recused from the matter. A seat that another stands in for is there
 * while the stand-in is; a recused member neither gives a vote away nor holds one.
 */
export function momentOf(held: readonly SeatHeld[], log: readonly Presence[], recusals: readonly Acts['recusal'][], proxies: ReadonlyMap<SeatId, SeatId> = new Map()): Moment {
  const filled = [...new Set(held.flatMap(({ seat, deputy }) => (seat !== null && !deputy ? [seat] : [])))];
  const there = presentAfter(log);
  const away = new Set(recusals.map(({ seat }) => seat));
  for (const [seat, { office }] of [...there]) {
    if (isHolder(held, seat, office)) continue;
    const to = proxies.get(seat);
    if (to === undefined || away.has(to) || there.get(to)?.office !== office || !isHolder(held, to, office)) there.delete(seat);
  }
  const known = (seat: SeatId): boolean => filled.includes(seat);
  return {
    filled, present: [...there.keys()].filter(known), connected: [...there].filter(([seat, { event }]) => event === 'CONNECT' && known(seat)).map(([seat]) => seat),
    recused: [...away].filter(known),
  };
}

/** Holds the seat, or is deputy for it. */
export const isHolder = (held: readonly SeatHeld[], seat: SeatId, office: OfficeId): boolean => seatsHeldBy(held, office).some((each) => each.seat === seat);

/** In a circulation nobody meets: whoever holds a seat is asked. */
export const everybody = (moment: Moment): Moment => ({ ...moment, present: moment.filled, connected: [] });

/** A moment as the evaluator takes it. */
export const snapshotOf = (procedure: Pick<Procedure, 'rule'>, { filled, present, connected, recused }: Moment): Snapshot => ({ seats: seatsOn(procedure, filled), present, connected, recused });
