import type { Day } from '../day.ts';
import type { Ars, Level } from '../ars.ts';
import type { Subject, Territory } from '../registers.ts';
import type { Assignment, Role } from '../rules.ts';
import type { SubjectId } from '../ids.ts';
import type { Seq } from '../seq.ts';
import { current, holds, lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Projection } from '../world/projection.ts';
import type { Shelf, Times } from '../world/shelf.ts';
import { spotAt, type Spot } from './spot.ts';
import type { CellVerdict } from './verdict.ts';

/** A subject that the question touches: the asked one first, then the groups above. Depth of a root is 1 (§3.4). */
export type Link = { id: SubjectId; depth: number; oneMatter?: boolean; rules: Partial<Record<Role, Ruled | null>> };

/** The rules of a role for one subject: `places[i]` are those of the place with the code `codes[i]`, the smaller first. */
export type Ruled = { codes: readonly number[]; places: readonly RuledPlace[] };

/**
 * The rules at a place. `plain`: the only one, where it was written once, names no other place, none that is left out and no status, and is inherited; its times
 * are copied here, so that it is weighed without a look at it. `isEnded`: an end of one may be recorded.
 */
export type RuledPlace = Times & { plain: Assignment | null; shelf: Shelf<Assignment>; isEnded: boolean };

export const linkTo = (id: SubjectId, depth = 0): Link => ({ id, depth, rules: {} });

/** One question on one day: what is asked, where, and through which look at the world. */
export type Cell = {
  lens: Lens;
  subject: Subject;
  role: Role;
  chain: readonly Link[];
  spot: Spot;
  /** Decides a cell by its rules as `decideByRules` does, and remembers what it decided. Whoever asks for many cells brings one along. */
  recall?: (cell: Cell) => CellVerdict | null;
};

/** A subject in force and its chain. `level`: where its cells are, null for a group, which has none. */
type Asked = { subject: Subject; level: Level | null; chain: readonly Link[] };

/** The same is found on the days from ≤ day < to at every Seq from `known` on. */
type Standing = Asked & { shelf: Shelf<Subject>; known: Seq; from: Day | null; to: Day | null };

/** A place in force. `spots`: the one way in which it is asked; null where it has followed others, and the day decides. */
type Ground = { isCell: boolean; spots: readonly Spot[] | null };

/** Kept of a place that was written once: what a question asks of it lies side by side in memory. */
type KeptGround = Ground & { shelf: Shelf<Territory>; knownFrom: Seq; from: Day; to: Day | null };

/** Kept with a world, of subjects that were written once and stand under groups that were: then they lie side by side in memory with their rules. */
type Kept = { standings: Map<SubjectId, Standing>; groups: Map<SubjectId, Link>; grounds: Map<Ars, KeptGround> };

const kept = new WeakMap<Projection, Kept>();

function keptWith(world: Projection): Kept {
  let keeping = kept.get(world);
  if (!keeping) kept.set(world, keeping = { standings: new Map(), groups: new Map(), grounds: new Map() });
  return keeping;
}

/** All that was written of a subject; undefined where nothing was. */
export const writtenOf = (world: Projection, id: SubjectId): Shelf<Subject> | undefined => keptWith(world).standings.get(id)?.shelf ?? world.records.subject.get(id);

/** All that was written of a place; undefined where nothing was. */
export const writtenAt = (world: Projection, place: Ars): Shelf<Territory> | undefined => keptWith(world).grounds.get(place)?.shelf ?? world.records.territory.get(place);

/** A subject that is in force, with its chain; undefined where it is not. */
export function standingOf(lens: Lens, id: SubjectId): Asked | undefined {
  const { world, on, at } = lens;
  const { standings, groups } = keptWith(world);
  const found = standings.get(id);
  if (found && found.known <= at && (found.from === null || found.from <= on) && (found.to === null || on < found.to)) {
    narrow(lens, found);
    return found;
  }
  const shelf = found ? found.shelf : world.records.subject.get(id);
  const subject = current(lens, shelf);
  if (!subject || !shelf) return undefined;
  const own = lensOn(world, on, at);
  current(own, shelf);
  const chain = chainOf(own, subject);
  narrow(lens, own);
  const level = subject.kind === 'GROUP' ? null : subject.cellLevel;
  if (!isWrittenOnce(world, chain)) return { subject, level, chain };
  const [asked, ...above] = chain;
  const shared = above.map((link) => groups.get(link.id) ?? (groups.set(link.id, link), link));
  const standing: Standing = { subject, level, chain: asked ? [asked, ...shared] : [], shelf, known: at, from: own.from, to: own.to };
  standings.set(id, standing);
  return standing;
}

/** A place that is in force; undefined where it is not. */
export function groundOf(lens: Lens, place: Ars): Ground | undefined {
  const { grounds } = keptWith(lens.world);
  const known = grounds.get(place) ?? groundAt(lens.world, place);
  if (!known) return undefined;
  if (known.shelf.only === null) {
    const row = current(lens, known.shelf);
    return row && { isCell: row.cell, spots: known.spots };
  }
  grounds.set(place, known);
  return known.knownFrom <= lens.at && holds(lens, known) ? known : undefined;
}

function groundAt({ records, spots, successionsTo }: Projection, place: Ars): KeptGround | undefined {
  const shelf = records.territory.get(place);
  if (!shelf) return undefined;
  const { only, knownFrom, from, to } = shelf;
  return { isCell: only?.cell === true, spots: successionsTo.has(place) ? null : spotAt(spots, place), shelf, knownFrom, from, to };
}

/** Whether a later commit of this world finds the same chain: up to its root, each of one version alone. */
const isWrittenOnce = ({ records: { subject } }: Projection, chain: readonly Link[]): boolean =>
  chain.every(({ id }, index) => subject.get(id)?.only?.parent === (chain[index + 1]?.id ?? null));

/** The subject and the groups above it that are in force. A group that is not in force ends the chain: what it stood under is not known that day. */
export function chainOf(lens: Lens, subject: Subject): Link[] {
  const chain: Link[] = [linkTo(subject.id)];
  for (let { parent } = subject; parent !== null && !isIn(chain, parent);) {
    const group: Subject | undefined = current(lens, lens.world.records.subject.get(parent));
    if (!group) break;
    chain.push({ ...linkTo(group.id), oneMatter: group.oneMatter === true });
    parent = group.parent;
  }
  let depth = chain.length;
  for (const link of chain) link.depth = depth--;
  return chain;
}

function isIn(chain: readonly Link[], subject: SubjectId): boolean {
  for (const { id } of chain) if (id === subject) return true;
  return false;
}
