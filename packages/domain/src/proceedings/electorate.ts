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

/** Who is there after all entries of a log, in its order, each seat by the office that took it. */
export function presentAfter(log: readonly Presence[]): Map<SeatId, Presence> {
  const there = new Map<SeatId, Presence>();
  for (const entry of [...log].sort((a, b) => a.n - b.n)) {
    if (entry.event === 'LEAVE') there.delete(entry.seat);
    else there.set(entry.seat, entry);
  }
  return there;
}

/** The board at one moment: filled seats, who is there, who is connected from afar, who is recused from the matter. */
export function momentOf(held: readonly SeatHeld[], log: readonly Presence[], recusals: readonly Acts['recusal'][]): Moment {
  const filled = [...new Set(held.flatMap(({ seat, deputy }) => (seat !== null && !deputy ? [seat] : [])))];
  const there = presentAfter(log);
  const known = (seat: SeatId): boolean => filled.includes(seat);
  return {
    filled, present: [...there.keys()].filter(known), connected: [...there].filter(([seat, { event }]) => event === 'CONNECT' && known(seat)).map(([seat]) => seat),
    recused: [...new Set(recusals.map(({ seat }) => seat))].filter(known),
  };
}

/** In a circulation nobody meets: whoever holds a seat is asked. */
export const everybody = (moment: Moment): Moment => ({ ...moment, present: moment.filled, connected: [] });

/** A moment as the evaluator takes it. */
export const snapshotOf = (procedure: Pick<Procedure, 'rule'>, { filled, present, connected, recused }: Moment): Snapshot => ({ seats: seatsOn(procedure, filled), present, connected, recused });
