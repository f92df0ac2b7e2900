import type { SubjectId } from '../ids.ts';
import { isSeq } from '../seq.ts';
import { isDay } from '../day.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import { assemble, findingsOf } from './assemble.ts';
import { gather } from './evidence.ts';
import type { Finding } from './finding.ts';
import { registerOf } from './register.ts';
import { rulewise } from './rulewise.ts';
import { placesOf, universeOn } from './universe.ts';

/** `within`: how many days ahead EXPIRING looks; 180 unless said. */
export type FindingsAsked = Clocks & { within?: number };

/** Days ahead in which an answer that ends without another is a finding (§7 EXPIRING). */
export const EXPIRING_WITHIN = 180;

/**
 * Every finding of RESOLVER §7 on a day, as known at a place in the order of commits, in the order of the paper.
 * Throws a TypeError for a malformed day or Seq.
 */
export function findings(world: World, { on, at, within = EXPIRING_WITHIN }: FindingsAsked): Finding[] {
  const lens = lensFor(world, { on, at });
  const register = registerOf(lens);
  const universe = universeOn(lens);
  const evidence = new Map(universe.subjects.map((subject) => [subject.id, gather(register, lens, subject.id, placesOf(universe, subject), within)]));
  return [...assemble(register, lens, universe, evidence.values(), rulewise(register, lens, evidence).values()).findings];
}

/** What is found in the cells of some subjects alone; not what is about whole rules (SHADOWED, REDUNDANT) or about records without a cell. */
export function findingsIn(world: World, subjects: readonly SubjectId[], { on, at, within = EXPIRING_WITHIN }: FindingsAsked): Finding[] {
  const lens = lensFor(world, { on, at });
  const register = registerOf(lens);
  const universe = universeOn(lens);
  const asked = universe.subjects.filter(({ id }) => subjects.includes(id));
  return findingsOf(universe, asked.flatMap((subject) => gather(register, lens, subject.id, placesOf(universe, subject), within).parts));
}

/** The look at a world on the day that is asked for. Throws a TypeError for a malformed day or Seq. */
export function lensFor(world: World, { on, at }: Clocks): Lens {
  if (!isDay(on)) throw new TypeError(`on: "${String(on)}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  if (!isSeq(at)) throw new TypeError(`at: ${String(at)} is no place in the order of commits. Expected a whole number from 0.`);
  return lensOn(open(world), on, at);
}
