import type { SubjectId } from '../ids.ts';
import { isSeq } from '../seq.ts';
import { isDay } from '../day.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import { byText } from '../world/shelf.ts';
import { gather, type Evidence } from './evidence.ts';
import { danglingOn, type Dangling } from './facts/dangling.ts';
import { overdueMarks } from './facts/promises.ts';
import { uncoveredIn } from './facts/rollouts.ts';
import { findingKinds, type CellRun, type Finding, type Ref } from './finding.ts';
import { distinctRefs } from './mark.ts';
import { mendOf } from './mend.ts';
import { earlier, Parts, type Part } from './part.ts';
import { registerOf, type Register } from './register.ts';
import { rulewise } from './rulewise.ts';
import { inOrder, runsOf, seatOf, type PlacesOf } from './runs.ts';
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
  const register = registerOf(lens);
  const universe = universeOn(lens);
  const evidence = universe.subjects.map((subject) => gather(register, lens, subject.id, placesOf(universe, subject), within));
  return [...assemble(register, lens, universe, evidence, rulewise(register, lens, evidence).values()).findings];
}

/** What is found in the cells of some subjects alone; not what is about whole rules (SHADOWED, REDUNDANT) or about records without a cell. */
export function findingsIn(world: World, subjects: readonly SubjectId[], { on, at, within = EXPIRING_WITHIN }: FindingsAsked): Finding[] {
  const lens = lensFor(world, { on, at });
  const register = registerOf(lens);
  const universe = universeOn(lens);
  const asked = universe.subjects.filter(({ id }) => subjects.includes(id));
  return [...together(universe, asked.map((subject) => gather(register, lens, subject.id, placesOf(universe, subject), within).parts), null).findings];
}

/** The look at a world on the day that is asked for. Throws a TypeError for a malformed day or Seq. */
export function lensFor(world: World, { on, at }: Clocks): Lens {
  if (!isDay(on)) throw new TypeError(`on: "${String(on)}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  if (!isSeq(at)) throw new TypeError(`at: ${String(at)} is no place in the order of commits. Expected a whole number from 0.`);
  return lensOn(open(world), on, at);
}

/** A part, or several that were found together: what is the same list need not be gone through again. */
type Found = Part | readonly Part[];

/** Findings in their order, and what they were put together from; `dangling`: what was found of records alone. */
export type Assembled = { findings: readonly Finding[]; found: readonly Found[]; dangling: Dangling };

/** What was put together over the same places, and the records that were written since; `isNamed`: what they name is recorded as it was. */
export type AssembledBefore = { assembled: Assembled; written: readonly Ref[]; isNamed: boolean };

/** All that was found, put together: the same in several cells is one finding. */
export function assemble(register: Register, lens: Lens, universe: Universe, evidence: readonly Evidence[], ruled: Iterable<Part>, before: AssembledBefore | null = null): Assembled {
  const dangling = danglingOn(lens, before?.isNamed ? { dangling: before.assembled.dangling, written: before.written } : null);
  const found: Found[] = [
    ...[...dangling.values()].flatMap((parts) => [...parts.values()]), ...overdueMarks(register, lens).map((mark): Part => ({ mark, cells: [], since: mark.since ?? null })),
    ...uncoveredParts(register, lens, universe), ...evidence.map((each) => each.parts), ...ruled,
  ];
  return { ...together(universe, found, before?.assembled ?? null), dangling };
}

function uncoveredParts(register: Register, lens: Lens, universe: Universe): Part[] {
  const parts = new Parts();
  const places = universe.places.get('MUNICIPALITY') ?? [];
  for (const { mark, subject, place, since } of uncoveredIn(register, lens)) parts.add(mark, { subject, role: null, at: seatOf(places, place) }, since);
  return parts.all();
}

function together(universe: Universe, found: readonly Found[], before: Assembled | null): Omit<Assembled, 'dangling'> {
  const changed = before && changedKeys(before.found, found);
  const groups = new Map<string, Part[]>();
  const take = (part: Part): void => {
    const { key } = part.mark;
    if (changed && !changed.has(key)) return;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  };
  for (const each of found) {
    if ('mark' in each) take(each);
    else for (const part of each) take(part);
  }
  const cellsOf = cellsIn(universe);
  const byKinds = Map.groupBy(groups.values(), ([first]) => first?.mark.kind);
  const made = findingKinds.flatMap((kind) => (byKinds.get(kind) ?? []).map((parts) => findingOf(parts, cellsOf)).sort((a, b) => byText(a.id, b.id)));
  return { findings: before && changed ? merged(before.findings.filter(({ id }) => !changed.has(id)), made) : made, found };
}

const known = new WeakMap<Universe, PlacesOf>();

function cellsIn(universe: Universe): PlacesOf {
  const before = known.get(universe);
  if (before) return before;
  const levels = new Map(universe.subjects.map((subject) => [subject.id, placesOf(universe, subject)]));
  const cellsOf: PlacesOf = (subject, role) => (role === null ? universe.places.get('MUNICIPALITY') : levels.get(subject)) ?? [];
  known.set(universe, cellsOf);
  return cellsOf;
}

/** The keys of all marks that are in one of two lists and not in the other. */
function changedKeys(before: readonly Found[], after: readonly Found[]): ReadonlySet<string> {
  const [was, is] = [new Set(before), new Set(after)];
  return new Set([...before.filter((each) => !is.has(each)), ...after.filter((each) => !was.has(each))].flatMap(partsOf).map(({ mark }) => mark.key));
}

const partsOf = (found: Found): readonly Part[] => ('mark' in found ? [found] : found);

/** Two lists of findings, each in order, as one; the second is short. */
function merged(a: readonly Finding[], b: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let done = 0;
  for (const finding of b) {
    const before = firstAfter(a, finding, done);
    while (done < before) all.push(a[done++] as Finding);
    all.push(finding);
  }
  while (done < a.length) all.push(a[done++] as Finding);
  return all;
}

/** The index of the first of some findings, from an index on, that comes after another. */
function firstAfter(findings: readonly Finding[], other: Finding, from: number): number {
  let low = from;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byKind(findings[middle] as Finding, other) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findingOf(parts: readonly Part[], cellsOf: PlacesOf): Finding {
  const [first] = parts as readonly [Part];
  const { key, kind, cause, due, missing } = first.mark;
  const isOne = parts.length === 1;
  const facts = distinctRefs(isOne ? first.mark.facts : parts.flatMap((part) => part.mark.facts));
  const counterpart = distinctRefs(isOne ? first.mark.counterpart : parts.flatMap((part) => part.mark.counterpart));
  const cells = isOne ? first.cells : parts.flatMap((part) => part.cells);
  const found: Finding = {
    id: key, kind, cells: runsIn(parts, cellsOf), counterpart, since: parts.reduce((since, part) => earlier(since, part.since), first.since), facts,
    mend: mendOf({ mark: { ...first.mark, facts, counterpart }, cells, placesOf: cellsOf }),
  };
  if (cause !== undefined) found.cause = cause;
  if (due !== undefined) found.due = due;
  if (missing !== undefined) found.missing = missing;
  return found;
}

/** Runs of the cells of a part, put together once. */
const runs = new WeakMap<Part, readonly CellRun[]>();

function runsIn(parts: readonly Part[], cellsOf: PlacesOf): CellRun[] {
  const [only, ...more] = parts;
  if (only && more.length === 0) return runsOf(only.cells, cellsOf);
  return inOrder(parts.flatMap((part) => {
    const known = runs.get(part) ?? runsOf(part.cells, cellsOf);
    runs.set(part, known);
    return known;
  }));
}

const places = new Map(findingKinds.map((kind, index) => [kind, index]));

const byKind = (a: Finding, b: Finding): number => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) || byText(a.id, b.id);
