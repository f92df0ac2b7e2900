import type { Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { SubjectId } from '../ids.ts';
import { classesIn } from '../matrix/classes.ts';
import type { Grid } from '../matrix/grid.ts';
import { roles, type Assignment, type Delegation, type Role } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import type { Projection } from '../world/projection.ts';
import { all as everyRow, allIn } from '../world/shelf.ts';
import { cellsOf } from './cells.ts';

/** Places that are answered alike before and after, on every day; levels stay apart, for a subject may have had cells of several. */
type Alike = readonly [Ars, ...Ars[]];

/** A line, the cells of it that new facts may change, and all that it has. `own`: facts speak of its role; else it only follows one of which they do. */
export type TouchedLine = { subject: SubjectId; role: Role; own: boolean; alike: readonly Alike[]; all: readonly Ars[] };

/**
 * The cells in which an answer can differ by the opened facts: of the subjects at and below theirs, of their roles and what follows those, at the
 * places that they name, and nothing else. Which of them do differ is asked. Of any version and day: what is touched must never be too little.
 */
export function touchedBy(world: Projection, opened: readonly Opened[]): TouchedLine[] {
  const lines = new Map<string, { subject: SubjectId; role: Role; own: boolean; within: Set<Ars> | null }>();
  const touch = (subject: SubjectId, role: Role, own: boolean, within: readonly Ars[] | null): void => {
    const key = `${subject} ${role}`;
    const line = lines.get(key) ?? { subject, role, own, within: new Set() };
    line.own ||= own;
    if (within === null) line.within = null;
    else for (const place of within) line.within?.add(place);
    lines.set(key, line);
  };
  const everySubject = [...world.records.subject.keys()] as SubjectId[];
  for (const { subject, of, scope } of reachOf(world, opened)) {
    const below = atAndBelow(world, subject);
    const leaves = below.filter((id) => hasCells(world, id));
    for (const role of new Set(of.flatMap(followed))) {
      const own = of.includes(role);
      for (const leaf of leaves) touch(leaf, role, own, scope.within);
      // Supervision of a body is recorded elsewhere and asked at its own place (§3.7): a change of it may show wherever the body bears a duty.
      if (role.startsWith('SUPERVISE_') && supervises(world, below)) for (const leaf of everySubject.filter((id) => hasCells(world, id))) touch(leaf, role, own, null);
    }
  }
  const cells = cellsOf(world);
  return [...lines.values()].map(({ subject, role, own, within }) => {
    const levels = [...new Set(everyRow(world.records.subject.get(subject)).map(({ cellLevel }) => cellLevel))];
    const isTouched = (place: Ars): boolean => within === null || (cells.around.get(place)?.some((key) => within.has(key)) ?? false);
    const alike = levels.flatMap((level) => alikeIn(world, { subject, role }, cells.grids.get(level), isTouched));
    return { subject, role, own, alike, all: levels.flatMap((level) => cells.byLevel.get(level) ?? []).sort() };
  });
}

/** The touched places of a level that the same facts reach: what tells them apart before is told apart after too, since a resolution only adds facts. */
function alikeIn(world: Projection, line: Pick<TouchedLine, 'subject' | 'role'>, grid: Grid | undefined, isTouched: (place: Ars) => boolean): Alike[] {
  if (!grid) return [];
  return [...classesIn(world, line, grid)].flatMap((members): Alike[] => {
    const [first, ...others] = members.flatMap((index) => grid.places[index] ?? []).filter(isTouched);
    return first === undefined ? [] : [[first, ...others]];
  });
}

type Reach = { subject: SubjectId; of: readonly Role[]; scope: Scope };

function reachOf(world: Projection, opened: readonly Opened[]): Reach[] {
  return opened.flatMap(({ kind, record }): Reach[] => {
    if (kind === 'assignment') return [{ subject: record.subject, of: [record.role], scope: record.scope }];
    if (kind === 'delegation') return [{ subject: record.subject, of: record.roles, scope: record.scope }];
    if (kind !== 'ending') return [];
    const targets: (Assignment | Delegation)[] = [...everyRow(world.records.assignment.get(record.target)), ...everyRow(world.records.delegation.get(record.target))];
    return targets.map((target) => ({ subject: target.subject, of: 'role' in target ? [target.role] : target.roles, scope: target.scope }));
  });
}

/** Supervision without a rule of its own follows whoever bears EXECUTE or OPERATE. */
const followed = (role: Role): Role[] => [role, ...(role === 'EXECUTE' || role === 'OPERATE' ? roles.filter((each) => each.startsWith('SUPERVISE_')) : [])];

function atAndBelow(world: Projection, top: SubjectId): SubjectId[] {
  const found = new Set<SubjectId>();
  const open: SubjectId[] = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...everyRow(world.children.get(next)).map(({ id }) => id));
  }
  return [...found];
}

/** A group has no cells of its own (G3). */
const hasCells = (world: Projection, id: SubjectId): boolean => everyRow(world.records.subject.get(id)).some(({ kind }) => kind !== 'GROUP');

const supervises = (world: Projection, subjects: readonly SubjectId[]): boolean => {
  const named = new Set(allIn(world.records.body).flatMap(({ supervisedAs }) => supervisedAs ?? []));
  return subjects.some((id) => named.has(id));
};
