import { isArs } from '../ars.ts';
import type { Query } from '../answer.ts';
import { isDay } from '../day.ts';
import { roles } from '../rules.ts';
import { isSeq, type Seq } from '../seq.ts';
import type { Projection } from '../world/projection.ts';
import { writtenAt, writtenOf } from './cell.ts';

/** Refusals of what no world could answer: a TypeError for what is malformed, a RangeError for what was never recorded. */
export function checkRole(role: Query['role']): void {
  if (!roles.includes(role)) throw new TypeError(`role: "${String(role)}" is no role. Expected one of: ${roles.join(', ')}.`);
}

export function checkPlace(world: Projection, place: Query['place']): void {
  if (writtenAt(world, place)) return;
  if (!isArs(place)) throw new TypeError(`place: "${String(place)}" is no Regionalschlüssel. Expected 2, 3, 5, 9 or 12 digits, or none for Germany.`);
  throw new RangeError(`place: "${String(place)}" was never recorded in this world. Ask for a recorded key.`);
}

export function checkSubject(world: Projection, subject: Query['subject']): void {
  if (!writtenOf(world, subject)) throw new RangeError(`subject: "${String(subject)}" was never recorded in this world. Ask for a recorded subject id.`);
}

export function checkClocks({ commits }: Projection, { on, at }: Pick<Query, 'on' | 'at'>): void {
  if (!isDay(on)) throw new TypeError(`on: "${String(on)}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  if (!isSeq(at)) throw new TypeError(`at: ${String(at)} is no place in the order of commits. Expected a whole number from 0.`);
  const head = commits.at(-1)?.seq ?? 0;
  if (at > head) throw new RangeError(`at: ${at} lies beyond the newest commit, ${head}. Ask for that one or an earlier one.`);
}

/** The instant of the last commit at or before the Seq; null before the first. */
export function knownAt({ commits }: Projection, at: Seq): string | null {
  const head = commits.at(-1);
  return head && head.seq <= at ? head.at : (commits.findLast(({ seq }) => seq <= at)?.at ?? null);
}
