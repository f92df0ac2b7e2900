import type { Day } from '../day.ts';
import type { Subject } from '../registers.ts';
import type { Assignment, Role } from '../rules.ts';
import type { SubjectId } from '../ids.ts';
import type { Seq } from '../seq.ts';
import { current, lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Projection } from '../world/projection.ts';
import type { Shelf } from '../world/shelf.ts';
import type { Spot } from './spot.ts';
import type { CellVerdict } from './verdict.ts';

/** A subject that the question touches: the asked one first, then the groups above. Depth of a root is 1 (§3.4). */
export type Link = { id: SubjectId; depth: number; oneMatter?: boolean; rules: Partial<Record<Role, Ruled | null>> };

/** The rules of a role for one subject: `shelves[i]` is that of the place with the code `codes[i]`, the smaller first; `isEnded`: an end of one of them is recorded. */
export type Ruled = { codes: readonly number[]; shelves: readonly Shelf<Assignment>[]; isEnded: boolean };

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

/** A subject in force and its chain; the same is found on the days from ≤ day < to at every Seq from `known` on. */
type Standing = { subject: Subject; chain: readonly Link[]; known: Seq; from: Day | null; to: Day | null };

/** Kept with a world, of subjects that were written once and stand under groups that were: then they lie side by side in memory with their rules. */
const kept = new WeakMap<Projection, { standings: Map<SubjectId, Standing>; groups: Map<SubjectId, Link> }>();

/** A subject that is in force, with its chain; undefined where it is not. */
export function standingOf(lens: Lens, id: SubjectId): Pick<Standing, 'subject' | 'chain'> | undefined {
  const { world, on, at } = lens;
  let keeping = kept.get(world);
  if (!keeping) kept.set(world, keeping = { standings: new Map(), groups: new Map() });
  const found = keeping.standings.get(id);
  if (found && found.known <= at && (found.from === null || found.from <= on) && (found.to === null || on < found.to)) {
    narrow(lens, found);
    return found;
  }
  const own = lensOn(world, on, at);
  const subject = current(own, world.records.subject.get(id));
  const chain = subject && chainOf(own, subject);
  narrow(lens, own);
  if (!subject || !chain) return undefined;
  if (!isWrittenOnce(world, chain)) return { subject, chain };
  const [asked, ...above] = chain;
  const { groups } = keeping;
  const shared = above.map((link) => groups.get(link.id) ?? (groups.set(link.id, link), link));
  const standing: Standing = { subject, chain: asked ? [asked, ...shared] : [], known: at, from: own.from, to: own.to };
  keeping.standings.set(id, standing);
  return standing;
}

/** Whether a later commit of this world finds the same chain: up to its root, each of one version alone. */
const isWrittenOnce = ({ records: { subject } }: Projection, chain: readonly Link[]): boolean =>
  chain.every(({ id }, index) => {
    const shelf = subject.get(id);
    return shelf?.closed.length === 0 && shelf.live.length === 1 && shelf.live[0]?.parent === (chain[index + 1]?.id ?? null);
  });

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
