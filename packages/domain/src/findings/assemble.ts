import type { SubjectId } from '../ids.ts';
import type { Lens } from '../world/lens.ts';
import { forked } from '../world/layered.ts';
import { byText } from '../world/shelf.ts';
import type { Evidence } from './evidence.ts';
import { danglingOn, type Dangling } from './facts/dangling.ts';
import { overdueMarks } from './facts/promises.ts';
import { uncoveredIn } from './facts/rollouts.ts';
import { findingKinds, type CellRun, type Finding, type FindingKind, type Ref } from './finding.ts';
import { distinctRefs } from './mark.ts';
import { mendOf } from './mend.ts';
import { earlier, Parts, type Part } from './part.ts';
import type { Register } from './register.ts';
import { inOrder, runsOf, seatOf, type PlacesOf } from './runs.ts';
import { placesOf, type Universe } from './universe.ts';

/** What was found: of records and whole rules, and in the cells of each subject. What is the same list need not be gone through again. */
type Found = { alone: readonly Part[]; bySubject: readonly (readonly Part[])[] };

/** The parts of each finding by its key, in the order in which they are found; none where it is gone. */
type Groups = ReadonlyMap<string, readonly Part[]>;

/** Findings in their order, and what they were put together from; `dangling`: what was found of records alone. */
export type Assembled = { findings: readonly Finding[]; found: Found; groups: Groups; dangling: Dangling };

/** What was put together over the same places, and the records that were written since; `isNamed`: what they name is recorded as it was. */
export type AssembledBefore = { assembled: Assembled; written: readonly Ref[]; isNamed: boolean };

/** All that was found, put together: the same in several cells is one finding. */
export function assemble(register: Register, lens: Lens, universe: Universe, evidence: Iterable<Evidence>, ruled: Iterable<Part>, before: AssembledBefore | null = null): Assembled {
  const dangling = danglingOn(lens, before?.isNamed ? { dangling: before.assembled.dangling, written: before.written } : null);
  const alone: Part[] = [];
  for (const parts of dangling.values()) for (const some of parts.values()) alone.push(...some);
  for (const mark of overdueMarks(register, lens)) alone.push({ mark, cells: [], since: mark.since ?? null });
  alone.push(...uncoveredParts(register, lens, universe), ...ruled);
  const found: Found = { alone, bySubject: Array.from(evidence, (each) => each.parts) };
  if (before) return { ...amended(before.assembled, found, universe), found, dangling };
  const groups = grouped([...alone, ...found.bySubject.flat()]);
  return { findings: inKinds(groups, universe), found, groups, dangling };
}

/** Some parts, put together. */
export const findingsOf = (universe: Universe, parts: readonly Part[]): Finding[] => inKinds(grouped(parts), universe);

function uncoveredParts(register: Register, lens: Lens, universe: Universe): Part[] {
  const parts = new Parts();
  const places = universe.places.get('MUNICIPALITY') ?? [];
  for (const { mark, subject, place, since } of uncoveredIn(register, lens)) parts.add(mark, { subject, role: null, at: seatOf(places, place) }, since);
  return parts.all();
}

function grouped(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const { key } = part.mark;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
}

function inKinds(groups: Groups, universe: Universe): Finding[] {
  const { cellsOf } = seatsIn(universe);
  const byKinds = Map.groupBy(groups.values(), ([first]) => first?.mark.kind);
  return findingKinds.flatMap((kind) => (byKinds.get(kind) ?? []).map((parts) => findingOf(parts, cellsOf)).sort((a, b) => byText(a.id, b.id)));
}

/** A finding of which a part is another than before; null: it is gone. */
type Amended = { kind: FindingKind; id: string; made: Finding | null };

/** What was put together before, but for the findings of which parts came or went. */
function amended({ found: was, groups: known, findings }: Assembled, { alone, bySubject }: Found, universe: Universe): Pick<Assembled, 'findings' | 'groups'> {
  const { cellsOf, seatOf } = seatsIn(universe);
  const gone = new Set(othersThan(alone, was.alone));
  const come = othersThan(was.alone, alone);
  for (const [index, parts] of bySubject.entries()) {
    const before = was.bySubject[index] ?? [];
    if (parts === before) continue;
    for (const part of before) gone.add(part);
    come.push(...parts);
  }
  const groups = forked(known);
  const changed = new Map([...gone, ...come].map(({ mark: { key, kind } }) => [key, kind]));
  const byKey = grouped(come);
  const amends = Array.from(changed, ([id, kind]): Amended => {
    const parts = [...(known.get(id) ?? []).filter((part) => !gone.has(part)), ...(byKey.get(id) ?? [])].sort((a, b) => seatOf(a) - seatOf(b));
    groups.set(id, parts);
    return { kind, id, made: parts.length > 0 ? findingOf(parts, cellsOf) : null };
  });
  return { findings: inTheirPlaces(findings, amends.sort(byKind)), groups };
}

/** The parts in one list that are not in another. */
function othersThan(known: readonly Part[], found: readonly Part[]): Part[] {
  const these = new Set(known);
  return found.filter((each) => !these.has(each));
}

/** Findings in order with some of them as they are now. */
function inTheirPlaces(findings: readonly Finding[], amends: readonly Amended[]): Finding[] {
  const all: Finding[] = [];
  let done = 0;
  for (const { kind, id, made } of amends) {
    const place = firstAfter(findings, { kind, id }, done);
    while (done < place) all.push(findings[done++] as Finding);
    if (findings[done]?.id === id) done += 1;
    if (made) all.push(made);
  }
  while (done < findings.length) all.push(findings[done++] as Finding);
  return all;
}

/** The index of the first of some findings, from an index on, that does not come before another. */
function firstAfter(findings: readonly Finding[], other: Pick<Finding, 'kind' | 'id'>, from: number): number {
  let low = from;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byKind(findings[middle] as Finding, other) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of each line, and where the parts of a finding stand: what is found of records alone first, then subject by subject. */
type Seats = { cellsOf: PlacesOf; seatOf: (part: Part) => number };

const known = new WeakMap<Universe, Seats>();

function seatsIn(universe: Universe): Seats {
  const before = known.get(universe);
  if (before) return before;
  const { subjects, places } = universe;
  const levels = new Map(subjects.map((subject) => [subject.id, placesOf(universe, subject)]));
  const order = new Map<SubjectId, number>(subjects.map(({ id }, index) => [id, index]));
  const seats: Seats = {
    cellsOf: (subject, role) => (role === null ? places.get('MUNICIPALITY') : levels.get(subject)) ?? [],
    seatOf: ({ cells: [first] }) => (first ? (order.get(first.subject) ?? 0) : -1),
  };
  known.set(universe, seats);
  return seats;
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

const byKind = (a: Pick<Finding, 'kind' | 'id'>, b: Pick<Finding, 'kind' | 'id'>): number => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) || byText(a.id, b.id);
