import type { DecisionRule, Matter } from './rule.ts';
import { VoteRefused } from './refusal.ts';
import type { Seat, SeatId, Snapshot, Snapshots } from './snapshot.ts';

/** What is left after the checks: both moments, every seat of either, and the matter. */
export type Checked = { matter: Matter; opening: Snapshot; closing: Snapshot; seats: readonly Seat[] };

/** Refuses snapshots that no decision can rest on. */
export function checkSnapshots(rule: DecisionRule, snapshots: Snapshots): Checked {
  const matter = rule.matters[snapshots.matter];
  if (!matter) throw new VoteRefused('MATTER_UNKNOWN', `${rule.id}: no matter "${snapshots.matter}". Known: ${Object.keys(rule.matters).join(', ')}.`);
  const stranger = Object.keys(snapshots.parameters).find((name) => !rule.parameters[name]);
  if (stranger !== undefined) throw new VoteRefused('PARAMETER_UNKNOWN', `${rule.id}: no parameter "${stranger}". Known: ${Object.keys(rule.parameters).join(', ') || 'none'}.`);
  const opening = moment(snapshots.opening, 'opening');
  const closing = moment(snapshots.closing, 'closing');
  // Who entered or left the board while the vote ran stands in one of the two.
  const seats = [...closing.seats, ...opening.seats.filter(({ id }) => closing.seats.every((each) => each.id !== id))];
  named(seats, [...snapshots.proposers, ...snapshots.foundRecused], 'the motion or the later findings');
  return { matter, opening, closing, seats };
}

function moment(snapshot: Snapshot | null, at: string): Snapshot {
  if (!snapshot) throw new VoteRefused('QUORUM_EVENT_MISSING', `The log has no presence at ${at}. A quorum holds at opening and at closing: record who was present.`);
  const ids = snapshot.seats.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new VoteRefused('SEAT_TWICE', `Seat ${twice} stands twice in the list at ${at}. Every seat stands once.`);
  named(snapshot.seats.filter(({ vacant }) => !vacant), [...snapshot.present, ...snapshot.connected, ...snapshot.recused], `the list at ${at}`);
  return snapshot;
}

function named(seats: readonly Seat[], ids: readonly SeatId[], where: string): void {
  const known = new Set(seats.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new VoteRefused('SEAT_UNKNOWN', `Seat ${unknown} is named in ${where}, yet nobody holds a seat of that id. Name only filled seats of the board.`);
}
