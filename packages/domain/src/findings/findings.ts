import type { SubjectId } from '../ids.ts';
import { isSeq } from '../seq.ts';
import { isDay, type Day } from '../day.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import { byText } from '../world/shelf.ts';
import { gather, type Evidence } from './evidence.ts';
import { danglingMarks } from './facts/dangling.ts';
import { overdueMarks } from './facts/promises.ts';
import { uncoveredIn } from './facts/rollouts.ts';
import { findingKinds, type Finding } from './finding.ts';
import { distinctRefs, together, type Mark } from './mark.ts';
import { mendOf } from './mend.ts';
import { registerOf, type Register } from './register.ts';
import { rulewise, type Rulewise } from './rulewise.ts';
import { runsOf, type FoundIn, type PlacesOf } from './runs.ts';
import { placesOf, universeOn, type Universe } from './universe.ts';

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
  const register = registerOf(lens.world);
  const universe = universeOn(lens);
  const evidence = universe.subjects.map((subject) => gather(register, lens, subject.id, placesOf(universe, subject), within));
  return assemble(register, lens, universe, evidence, [...rulewise(register, lens, evidence).values()]);
}

/** What is found in the cells of some subjects alone; not what is about whole rules (SHADOWED, REDUNDANT) or about records without a cell. */
export function findingsIn(world: World, subjects: readonly SubjectId[], { on, at, within = EXPIRING_WITHIN }: FindingsAsked): Finding[] {
  const lens = lensFor(world, { on, at });
  const register = registerOf(lens.world);
  const universe = universeOn(lens);
  const asked = universe.subjects.filter(({ id }) => subjects.includes(id));
  return grouped(universe, spottedIn(asked.map((subject) => gather(register, lens, subject.id, placesOf(universe, subject), within))));
}

/** The look at a world on the day that is asked for. Throws a TypeError for a malformed day or Seq. */
export function lensFor(world: World, { on, at }: Clocks): Lens {
  if (!isDay(on)) throw new TypeError(`on: "${String(on)}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  if (!isSeq(at)) throw new TypeError(`at: ${String(at)} is no place in the order of commits. Expected a whole number from 0.`);
  return lensOn(open(world), on, at);
}

/** A mark, the cells in which it was found, and since when. */
type Found = { mark: Mark; cells: readonly FoundIn[]; since: Day | null };
type Group = { mark: Mark; cells: FoundIn[]; since: Day | null };

const spottedIn = (evidence: readonly Evidence[]): Found[] => evidence.flatMap(({ spotted }) => spotted.map(({ cell, mark, since }) => ({ mark, cells: [{ ...cell, since }], since })));

/** All that was found, put together: the same in several cells is one finding. */
export const assemble = (register: Register, lens: Lens, universe: Universe, evidence: readonly Evidence[], ruled: readonly (Rulewise | null)[]): Finding[] =>
  grouped(universe, [
    ...[...danglingMarks(lens), ...overdueMarks(register, lens)].map((mark): Found => ({ mark, cells: [], since: mark.since ?? null })),
    ...uncoveredIn(register, lens).map(({ mark, subject, place, since }): Found => ({ mark, cells: [{ subject, role: null, place, since }], since })),
    ...spottedIn(evidence),
    ...ruled.flatMap((one): Found[] => (one ? [{ ...one, cells: one.cells.map((cell) => ({ ...cell, since: one.since })) }] : [])),
  ]);

function grouped(universe: Universe, all: readonly Found[]): Finding[] {
  const groups = new Map<string, Group>();
  for (const { mark, cells, since } of all) {
    const found = groups.get(mark.key);
    if (!found) groups.set(mark.key, { mark, cells: [...cells], since });
    else {
      found.cells.push(...cells);
      found.since = earlier(found.since, since);
      found.mark = together(found.mark, mark);
    }
  }
  const levels = new Map(universe.subjects.map((subject) => [subject.id, placesOf(universe, subject)]));
  const cellsOf: PlacesOf = (subject, role) => (role === null ? universe.places.get('MUNICIPALITY') : levels.get(subject)) ?? [];
  return [...groups.values()].map((group) => findingOf(group, cellsOf)).sort(inOrder);
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a < b ? a : b);

function findingOf({ mark, cells, since }: Group, cellsOf: PlacesOf): Finding {
  const { key, kind, cause, due, missing } = mark;
  const facts = distinctRefs(mark.facts);
  const counterpart = distinctRefs(mark.counterpart);
  return {
    id: key, kind, ...(cause === undefined ? {} : { cause }), cells: runsOf(cells, cellsOf), counterpart, since, facts,
    ...(due === undefined ? {} : { due }), ...(missing === undefined ? {} : { missing }), mend: mendOf({ mark: { ...mark, facts, counterpart }, cells, placesOf: cellsOf }),
  };
}

const inOrder = (a: Finding, b: Finding): number => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || byText(a.id, b.id);
