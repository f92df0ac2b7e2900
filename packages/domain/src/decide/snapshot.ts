import type { Brand } from '../brand.ts';
import type { Ratio } from '../ratio.ts';
import type { DecisionRule } from './rule.ts';

export type SeatId = Brand<string, 'SeatId'>;

/** A seat, never a person. `measures`: its weights besides its head, by name. */
export type Seat = {
  id: SeatId;
  group: string;
  benches: readonly string[];
  voting: 'FULL' | 'ADVISORY' | 'NONE';
  chair: boolean;
  vacant: boolean;
  measures: Readonly<Record<string, Ratio>>;
};

/** Who belonged to the board, was there and might vote at one moment. `connected`: those of the present that take part from afar. */
export type Snapshot = { seats: readonly Seat[]; present: readonly SeatId[]; connected: readonly SeatId[]; recused: readonly SeatId[] };

/** OFFICE: the office decides in place of the board that cannot. `notice`: the call to the second session said what a quorum is there. */
export type Sitting = { form: 'SESSION' | 'SECOND_SESSION' | 'CIRCULATION' | 'OFFICE'; convened: boolean; notice: boolean; simple: boolean; heard: boolean };

/** What stood fixed when the vote opened and when it closed: null where the log has no such event. */
export type Snapshots = {
  matter: string;
  sitting: Sitting;
  opening: Snapshot | null;
  closing: Snapshot | null;
  proposers: readonly SeatId[];
  /** What statute, rules of procedure or reading say here; the rule's default otherwise. */
  parameters: Readonly<Record<string, string>>;
  /** Consents from outside that are recorded, by English name. */
  consents: readonly string[];
  onlyConsenting: boolean;
  /** What the lot said, where it was drawn upon a tie. */
  lot: 'YES' | 'NO' | null;
  /** A deputy was appointed for the recused chair. */
  deputy: boolean;
  /** Seats of which it came out after the vote that they were recused. */
  foundRecused: readonly SeatId[];
};

export type Choice = 'YES' | 'NO' | 'ABSTAIN' | 'INVALID';

/** `cast`: place in the log of the vote; the last of a seat counts. `votes`: how many of a seat's several votes, where it cast them apart. */
export type Ballot = { seat: SeatId; choice: Choice; cast?: number; votes?: Ratio };

/** A secret vote leaves only numbers, one counter for groups of seats that stand on the same benches with the same weight. */
export type Counter = { groups: readonly string[] } & Readonly<Record<Choice, number>>;
export type Votes = { open: readonly Ballot[] } | { secret: readonly Counter[] };

/** The seats of a rule, with other numbers per group where named. One seat carries the name of its group, several are numbered. */
export function seatsOf({ groups }: DecisionRule, sizes: Readonly<Record<string, number>> = {}): Seat[] {
  return groups.flatMap(({ id, seats, benches = [], voting = 'FULL', chair = false, measures = {} }) => {
    const size = sizes[id] ?? seats;
    return Array.from({ length: size }, (_, at): Seat => ({ id: (size === 1 ? id : `${id}-${at + 1}`) as SeatId, group: id, benches, voting, chair, vacant: false, measures }));
  });
}
