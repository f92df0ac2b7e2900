import type { AssignmentId, SubjectId } from '../ids.ts';
import type { Change } from '../world/change.ts';
import { lensOn } from '../world/lens.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { roles, type Assignment } from '../rules.ts';
import { supervisedIn, withGroups } from '../resolve/supervises.ts';
import { all, allIn, type Shelf } from '../world/shelf.ts';
import type { Likeness } from './alike.ts';
import { gather, type Evidence } from './evidence.ts';
import type { Finding, Ref } from './finding.ts';
import { assemble, type Assembled } from './assemble.ts';
import { EXPIRING_WITHIN, lensFor, type FindingsAsked } from './findings.ts';
import { registerOf } from './register.ts';
import type { Part } from './part.ts';
import { rulewise, type Before } from './rulewise.ts';
import { touchedBy, type Touched } from './touched.ts';
import { placesOf, universeOn, type Universe } from './universe.ts';

/** Findings with what they were gathered from, so that a commit costs no more than the cells that it can reach. */
export type FindingsBook = { readonly findings: readonly Finding[]; readonly asked: Required<FindingsAsked>; readonly kept: Kept };

type Kept = { world: Projection; universe: Universe; likeness: Likeness; evidence: ReadonlyMap<SubjectId, Evidence>; ruled: ReadonlyMap<AssignmentId, Part>; assembled: Assembled };

type Steps = Generator<undefined, FindingsBook>;

/** As `findings`, to be carried on from commit to commit. Throws as that does. */
export const bookOfFindings = (world: World, asked: FindingsAsked): FindingsBook => finish(bookInSteps(world, asked));

/** As `bookOfFindings`, one subject at a time: whoever has other things to do does them between the steps. */
export const bookInSteps = (world: World, asked: FindingsAsked): Steps => write(world, { within: EXPIRING_WITHIN, ...asked }, null);

/** As `updateInSteps`, in one go. */
export const updateFindings = (book: FindingsBook, world: World, change: Change): FindingsBook => finish(updateInSteps(book, world, change));

/**
 * The findings after a commit, for the same day: what `findings` says of the world that knows the commit, in less time; one touched subject at a time.
 * `world` is that world. Throws a RangeError where the commit does not follow the one that the book was written at.
 */
export function updateInSteps(book: FindingsBook, world: World, change: Change): Steps {
  const { asked, kept } = book;
  const { seq } = change.commit;
  if (seq !== asked.at + 1) throw new RangeError(`commit ${seq}: the findings are those at ${asked.at}. Expected the commit after it, ${asked.at + 1}; write the book anew otherwise.`);
  const touched = touchedBy(kept.world, open(world), change);
  return write(world, { ...asked, at: seq }, touched === 'ALL' ? null : { kept, touched, written: writtenBy(change) });
}

const writtenBy = ({ opened, closed }: Change): Ref[] => [...opened.map(({ kind, record: { id } }) => ({ kind, id })), ...closed.map(({ kind, id }) => ({ kind, id }))];

/** What is kept of before a commit, the subjects that it touches and the records that it writes. */
type Carried = { kept: Kept; touched: Exclude<Touched, 'ALL'>; written: readonly Ref[] };

function finish(steps: Steps): FindingsBook {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* write(world: World, asked: Required<FindingsAsked>, before: Carried | null): Steps {
  const lens = lensFor(world, asked);
  const register = registerOf(lens, before?.kept.likeness);
  // Where a place or a subject was entered, nothing is left of before.
  const universe = before?.kept.universe ?? universeOn(lens);
  const evidence = new Map(before?.kept.evidence);
  for (const subject of before ? universe.subjects.filter(({ id }) => before.touched.has(id)) : universe.subjects) {
    evidence.set(subject.id, gather(register, lensOn(lens.world, lens.on, lens.at), subject.id, placesOf(universe, subject), asked.within));
    yield;
  }
  const ruled = rulewise(register, lens, evidence, before && unsettled(lens.world, before, evidence));
  // Records may name a board that is there now, or is no longer; all else that they name touches every cell.
  const assembled = assemble(register, lens, universe, evidence.values(), ruled.values(), before && { assembled: before.kept.assembled, written: before.written, isNamed: !before.written.some(({ kind }) => kind === 'board') });
  return { findings: assembled.findings, asked, kept: { world: lens.world, universe, likeness: register.likeness, evidence, ruled, assembled } };
}

/**
 * The rules of which a commit may have changed what is found: those of touched subjects and of the groups above them. Supervision that is recorded for a body may follow it into any cell: something is
 * found of such a rule again where something was, or where a touched cell speaks of it; what was found may stand since another day.
 */
function unsettled(world: Projection, { kept, touched }: Carried, evidence: Kept['evidence']): Before {
  const versionsOf = (id: AssignmentId): readonly Assignment[] => all(world.records.assignment.get(id));
  const wide = new Set<AssignmentId>();
  const narrow = new Set<AssignmentId>();
  for (const subject of withGroups(world, touched)) {
    const rules = roles.flatMap((role) => [...(world.assignments.get(role)?.get(subject)?.values() ?? [])]).flatMap(all);
    for (const { id } of rules) (versionsOf(id).every((row) => touched.has(row.subject)) ? narrow : wide).add(id);
  }
  const supervised = supervisedIn(world);
  const isSupervising = (id: AssignmentId): boolean => versionsOf(id).some(({ role, subject }) => isSupervision(role) && supervised.has(subject));
  for (const role of roles.filter(isSupervision)) {
    for (const subject of supervised) for (const { id } of allIn(world.assignments.get(role)?.get(subject) ?? new Map<string, Shelf<Assignment>>())) if (kept.ruled.has(id)) wide.add(id);
  }
  for (const subject of touched) for (const one of [kept.evidence, evidence]) for (const id of one.get(subject)?.rules.keys() ?? []) if (isSupervising(id)) wide.add(id);
  return { ruled: kept.ruled, wide, narrow, touched };
}
