import { contains, type Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { AssignmentId, SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { roles } from '../rules.ts';
import { isEqual, type CellVerdict } from '../resolve/verdict.ts';
import { chainOf, standingOf } from '../resolve/cell.ts';
import { effective, inForce, known, lensOn, narrow, type Lens } from '../world/lens.ts';
import { all } from '../world/shelf.ts';
import { follow, type Evidence, type Followed, type Traces, type Turned } from './evidence.ts';
import type { Ref } from './finding.ts';
import { isGround, lookAt, type CellRef } from './look.ts';
import { distinctRefs, mark, refOf } from './mark.ts';
import { leavePlace } from './memo.ts';
import { Parts, type Part } from './part.ts';
import type { Register } from './register.ts';
import { ruledIn } from './ruled.ts';
import { unbroken } from './since.ts';
import { universeOn } from './universe.ts';

const SUPERVISION = roles.filter(isSupervision);

/** What was found of rules before, and of which it may be another: those in `narrow` are followed in the cells of the subjects in `touched` alone. */
export type Before = { ruled: ReadonlyMap<AssignmentId, Part>; wide: ReadonlySet<AssignmentId>; narrow: ReadonlySet<AssignmentId>; touched: ReadonlySet<SubjectId> };

/**
 * What is found of rules that stand somewhere; of most nothing is. SHADOWED: it is used nowhere. REDUNDANT: it is used, and every answer
 * would be the same without it.
 */
export function rulewise(register: Register, around: Lens, evidence: ReadonlyMap<SubjectId, Evidence>, before: Before | null = null): Map<AssignmentId, Part> {
  const ruled = new Map(before?.ruled);
  for (const [id, parts] of before ? followedAgain(evidence, before) : followedIn(evidence.values())) {
    const part = parts === 'NEEDED' ? null : ruledBy(register, around, id, parts, evidence);
    if (part) ruled.set(id, part);
    else ruled.delete(id);
  }
  return ruled;
}

function followedIn(evidence: Iterable<Evidence>): Map<AssignmentId, Traces[] | 'NEEDED'> {
  const followed = new Map<AssignmentId, Traces[] | 'NEEDED'>();
  for (const { rules } of evidence) {
    for (const [id, one] of rules) {
      const parts = followed.get(id);
      if (one === 'NEEDED') followed.set(id, one);
      else if (!parts) followed.set(id, [one]);
      else if (parts !== 'NEEDED') parts.push(one);
    }
  }
  return followed;
}

function followedAgain(evidence: ReadonlyMap<SubjectId, Evidence>, { wide, narrow, touched }: Before): Map<AssignmentId, Traces[] | 'NEEDED'> {
  const own = [...touched].flatMap((subject) => evidence.get(subject) ?? []);
  return new Map([...[...narrow].map((id) => [id, tracesOf(id, own)] as const), ...[...wide].map((id) => [id, tracesOf(id, evidence.values())] as const)]);
}

function tracesOf(id: AssignmentId, evidence: Iterable<Evidence>): Traces[] | 'NEEDED' {
  const traces: Traces[] = [];
  for (const { rules } of evidence) {
    const one = rules.get(id);
    if (one === 'NEEDED') return one;
    if (one) traces.push(one);
  }
  return traces;
}

function ruledBy(register: Register, around: Lens, id: AssignmentId, parts: readonly Traces[], evidence: ReadonlyMap<SubjectId, Evidence>): Part | null {
  const lens = lensOn(around.world, around.on, around.at);
  const { state, looked } = stateToday(register, lens, id, parts);
  if (state === null) return null;
  const lost = parts.flatMap((part) => part.lost);
  const counterpart = state === 'SHADOWED' ? lost.map(({ to }): Ref => ({ kind: 'assignment', id: to })) : insteadOf(register, lens, id, looked);
  const since = sinceOf(register, lens, { id, state, evidence });
  const found = new Parts();
  const made = mark(state, [id], { counterpart: distinctRefs(counterpart), facts: [{ kind: 'assignment', id }] });
  for (const cells of state === 'SHADOWED' ? lost.map((each) => each.cells) : parts.flatMap(({ used }) => used)) found.add(made, cells, since);
  return found.all()[0] ?? null;
}

type State = 'SHADOWED' | 'REDUNDANT' | null;

/** What would be answered without a supervision may turn on the duty, which was left out where the rule itself decides: each of its cells is looked at then. */
function stateToday(register: Register, lens: Lens, id: AssignmentId, parts: readonly Traces[]): { state: State; looked: readonly CellRef[] } {
  const looked = parts.flatMap((part) => part.looked);
  const state = stateOf(register, lens, id, parts);
  if (state !== 'REDUNDANT' || !all(lens.world.records.assignment.get(id)).some(({ role }) => isSupervision(role))) return { state, looked };
  const each = tracesOn(register, lens, id);
  return { state: each && stateOf(register, lens, id, [each]), looked: each?.looked ?? [] };
}

function stateOf(register: Register, lens: Lens, id: AssignmentId, parts: readonly Traces[]): State {
  if (parts.every(({ used }) => used.length === 0)) return parts.some(({ lost }) => lost.length > 0) ? 'SHADOWED' : null;
  return parts.some(({ turned }) => turned.some((cell) => changesWithout(register, lens, id, cell))) ? null : 'REDUNDANT';
}

/**
 * Whether the answer in the cell differs without the rule, or that of whoever supervises a duty. Supervision follows the bearers: with the same of them it is the same. Only a
 * merged municipality is asked by each of its ways, and may answer alike by others of them.
 */
function changesWithout(register: Register, lens: Lens, id: AssignmentId, cell: Turned): boolean {
  const { role, answer, ways } = cell;
  const isFollowed = ways > 1 && (role === 'EXECUTE' || role === 'OPERATE');
  return !isSame(answer, answerIn(register, lens, cell, id)) || (isFollowed && SUPERVISION.some((over) => !isSame(answerIn(register, lens, { ...cell, role: over }), answerIn(register, lens, { ...cell, role: over }, id))));
}

const isSame = (a: Turned['answer'] | null, b: Turned['answer'] | null): boolean => (a && b ? isEqual(a, b) : a === b);

function answerIn(register: Register, lens: Lens, { subject, role, place }: CellRef, without?: AssignmentId): CellVerdict | null {
  const { world, on, at } = lens;
  const own = without === undefined ? lensOn(world, on, at) : { ...lensOn(world, on, at, true), without };
  const look = lookAt(register, own, { subject, role, place });
  narrow(lens, own);
  return look && look.verdict;
}

/** The rules that would answer in its stead. */
function insteadOf(register: Register, lens: Lens, without: AssignmentId, cells: readonly CellRef[]): Ref[] {
  return cells.flatMap((cell) => {
    const look = lookAt(register, { ...lensOn(lens.world, lens.on, lens.at), without }, cell);
    return look ? look.asked.flatMap(({ verdict }) => verdict.trace.filter(isGround).map(refOf)) : [];
  });
}

/**
 * The rule's own state on earlier days: every cell that it can touch is looked at, as long as the state lasts. How long the cells of the day itself stay as they are was seen when they were
 * looked at. `lens` was narrowed by what was looked at without the rule.
 */
function sinceOf(register: Register, lens: Lens, { id, state, evidence }: { id: AssignmentId; state: State; evidence: ReadonlyMap<SubjectId, Evidence> }): Day | null {
  effective(lens, lens.world.records.assignment.get(id));
  for (const cell of cellsOf(register, lens, id)) {
    const seen = evidence.get(cell.subject)?.seen.find(({ role, place }) => place === cell.place && role === cell.role);
    if (seen) narrow(lens, seen);
    else answerIn(register, lens, cell);
  }
  return unbroken(lens, (earlier) => stateOn(register, earlier, id) === state);
}

function stateOn(register: Register, lens: Lens, id: AssignmentId): State {
  const traces = tracesOn(register, lens, id);
  return traces && stateOf(register, lens, id, [traces]);
}

/** What becomes of a rule on a day, in one of each kind of the cells that can rest on it; null where it does not count, or is needed. */
function tracesOn(register: Register, lens: Lens, id: AssignmentId): Traces | null {
  if (effective(lens, lens.world.records.assignment.get(id)).length === 0) return null;
  leavePlace(register.memo);
  const rules = new Map<AssignmentId, Followed>();
  for (const cell of cellsOf(register, lens, id)) {
    const own = lensOn(lens.world, lens.on, lens.at);
    const look = lookAt(register, own, cell);
    narrow(lens, own);
    if (look) follow(rules, ruledIn(look), { subject: cell.subject, role: cell.role, at: [] }, cell);
  }
  const followed = rules.get(id);
  return followed && followed !== 'NEEDED' ? followed : null;
}

/** One of each kind of the cells whose answers can rest on a rule, in any of its versions: those of its line below it, and where supervision follows a body, all that ask for that supervision. */
function cellsOf({ likeness, memo }: Register, lens: Lens, rule: AssignmentId): CellRef[] {
  const versions = known(lens, lens.world.records.assignment.get(rule));
  const lines = new Map(versions.map(({ role, subject }) => [`${role} ${subject}`, { role, about: subject }]));
  const within = versions.flatMap(({ scope }) => scope.within);
  // A place that took others over is asked by their keys too.
  const lies = (place: Ars): boolean => within.some((key) => contains(key, place)) || lens.world.successionsTo.has(place);
  return [...lines.values()].flatMap(({ role, about }) => {
    const isFollowed = isSupervision(role) && supervisesBodies(lens, about);
    const reached = isFollowed ? memo.universes.remembered('', lens, universeOn).subjects : memo.below.remembered(about, lens, (own) => below(own, about));
    return reached.flatMap(({ id, cellLevel }) => {
      const { places, groups } = likeness.of(id, role, cellLevel);
      return groups.map(([first]) => places[first as number] as Ars).flatMap((place) => (isFollowed || lies(place) ? [{ subject: id, role, place }] : []));
    });
  });
}

/** The subjects with cells at and below one. A set hands out what is added while it is walked. */
function below(lens: Lens, about: SubjectId): Subject[] {
  const found = new Set([about]);
  for (const id of found) for (const child of all(lens.world.children.get(id))) found.add(child.id);
  return [...found].flatMap((each) => {
    const standing = standingOf(lens, each);
    return standing && standing.subject.kind !== 'GROUP' && standing.chain.some(({ id }) => id === about) ? [standing.subject] : [];
  });
}

/** Whether the supervision of some body is recorded at a subject or below it. */
function supervisesBodies(lens: Lens, about: SubjectId): boolean {
  const { body, subject } = lens.world.records;
  const named = new Set([...body.values()].flatMap((shelf) => inForce(lens, shelf)).flatMap(({ supervisedAs }) => supervisedAs ?? []));
  return [...named].flatMap((id) => inForce(lens, subject.get(id))).some((row) => chainOf(lens, row).some(({ id }) => id === about));
}
