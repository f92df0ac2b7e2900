import type { Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { Link } from '../resolve/cell.ts';
import { inPlaceOf } from '../resolve/holders.ts';
import type { Assignment, Delegation, Role } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import type { Lens } from '../world/lens.ts';
import { all } from '../world/shelf.ts';
import { walkOver, type Taker, type Walk } from './walk.ts';

/**
 * All that the answers of a line can turn on besides the subject: between two cells that lie in the same of its `keys`, hold the same status and have the same holders
 * of the `functions` named there, nothing differs but the bodies named in `handing`.
 */
export type Line = {
  keys: ReadonlySet<Ars>;
  /** By the key in which a rule names them. */
  functions: ReadonlyMap<Ars, ReadonlySet<FunctionId>>;
  /** A scope of it asks for a status of the day. */
  byStatus: boolean;
  /** A competence asks for a status of another day: such cells are asked one by one. */
  byFormerStatus: boolean;
  /** More than its name turns on whom a function names: a rule asks it to accept, or a delegation starts from "whoever holds" one. */
  byHolder: boolean;
  /** Bodies that hand on work of this line somewhere. Where one of them is named by a function, the cell is asked by itself. */
  handing: ReadonlySet<BodyId>;
};

/** Whether anything was ever announced about a subject, a group above it, or its twins in a group that is one matter (G4, G7). */
export function isAnnouncedAbout({ world }: Lens, chain: readonly Link[], subject: Subject): boolean {
  const twins = chain[1]?.oneMatter ? all(world.children.get(chain[1].id)) : [];
  return [subject, ...chain, ...twins].some(({ id }) => world.announced.has(id));
}

type Made = { keys: Set<Ars>; functions: Map<Ars, ReadonlySet<FunctionId>>; byStatus: boolean; byFormerStatus: boolean; byHolder: boolean };

const nothing = (): Made => ({ keys: new Set(), functions: new Map(), byStatus: false, byFormerStatus: false, byHolder: false });

const takerOf = (made: Made, named: Set<BodyId>, delegations: Delegation[]): Taker => ({
  scope: (scope) => takeScope(made, scope),
  competence({ status, ...scope }) {
    takeScope(made, scope);
    made.byFormerStatus ||= status !== undefined;
  },
  rule({ holders, scope, acceptance }) {
    for (const holder of holders) {
      if ('body' in holder) named.add(holder.body);
      else takeFunction(made, holder.fn, scope);
      made.byHolder ||= 'fn' in holder && acceptance === 'CONDITION';
    }
  },
  delegation: (delegation) => delegations.push(delegation),
});

/** What a line takes from the groups above its subject: the same for all subjects of a group. */
export type Above = { made: Made; named: ReadonlySet<BodyId>; handings: readonly Handing[] };

/** A delegation with the bodies that it starts from, and those that take over; each with whoever is in its place now. */
type Handing = { delegation: Delegation; starts: readonly BodyId[]; takers: readonly BodyId[] };

/** What the answers of a role can turn on, for a subject with the groups above it. */
export const lineOf = (lens: Lens, subject: SubjectId, groups: readonly SubjectId[], role: Role): Line => lineUnder(lens, aboveOf(lens, groups, role), subject, role);

export function aboveOf(lens: Lens, groups: readonly SubjectId[], role: Role): Above {
  const made = nothing();
  const named = new Set<BodyId>();
  const delegations: Delegation[] = [];
  walkOver(lens.world, takerOf(made, named, delegations)).line(groups, role);
  return { made, named: new Set(withSuccessors(lens, named)), handings: delegations.map((delegation) => handingOf(lens, delegation)) };
}

export function lineUnder(lens: Lens, above: Above, subject: SubjectId, role: Role): Line {
  const made: Made = { ...above.made, keys: new Set(above.made.keys), functions: new Map(above.made.functions) };
  const named = new Set<BodyId>();
  const delegations: Delegation[] = [];
  const walk = walkOver(lens.world, takerOf(made, named, delegations));
  walk.line([subject], role);
  const handings = [...above.handings, ...delegations.map((delegation) => handingOf(lens, delegation))];
  if (handings.length === 0) return { ...made, handing: NOBODY };
  const cutting = new Set([...above.named, ...withSuccessors(lens, named), ...handings.flatMap(({ takers }) => takers)]);
  for (const handing of handings) takeHanding(made, handing, cutting, walk);
  return { ...made, handing: new Set(handings.flatMap(({ starts }) => starts)) };
}

/**
 * The keys that written rules and ends of rules add to a line as it was before them; null where they may change more of it: a delegation is among them, they name a function, ask
 * for a status, or name a body that hands on work.
 */
export function addedTo(line: Line, lens: Lens, chain: readonly SubjectId[], role: Role, written: readonly Opened[]): ReadonlySet<Ars> | null {
  const { assignment, delegation } = lens.world.records;
  const added = nothing();
  const takeOf = ({ role: of, subject }: Assignment): boolean => of === role && chain.includes(subject);
  const named = new Set<BodyId>();
  const walk = walkOver(lens.world, takerOf(added, named, []));
  for (const each of written) {
    if (each.kind === 'delegation' || (each.kind === 'ending' && delegation.has(each.record.target))) return null;
    if (each.kind === 'assignment' && takeOf(each.record)) walk.rule(each.record);
    if (each.kind === 'ending') for (const row of all(assignment.get(each.record.target)).filter(takeOf)) walk.act(row);
  }
  const isMore = added.functions.size > 0 || added.byStatus || added.byFormerStatus || withSuccessors(lens, named).some((body) => line.handing.has(body));
  return isMore ? null : new Set([...added.keys].filter((key) => !line.keys.has(key)));
}

/** The rule that was written into a line, where it is the only act that was; null otherwise. */
export function ruleAdded({ world }: Lens, chain: readonly SubjectId[], role: Role, written: readonly Opened[]): Assignment | null {
  const speaks = (row: Assignment): boolean => row.role === role && chain.includes(row.subject);
  const acts = written.flatMap((each): (Assignment | null)[] => {
    if (each.kind === 'assignment') return speaks(each.record) ? [each.record] : [];
    return each.kind === 'delegation' || (each.kind === 'ending' && all(world.records.assignment.get(each.record.target)).some(speaks)) ? [null] : [];
  });
  return acts.length === 1 ? (acts[0] ?? null) : null;
}

function takeFunction({ functions }: Made, fn: FunctionId, { within }: Scope): void {
  for (const key of within) {
    const named = functions.get(key);
    if (!named?.has(fn)) functions.set(key, new Set([...named ?? [], fn]));
  }
}

function takeScope(made: Made, { within, except, status }: Scope): void {
  for (const key of within) made.keys.add(key);
  if (except) for (const key of except) made.keys.add(key);
  if (status !== undefined) made.byStatus = true;
}

const NOBODY: ReadonlySet<BodyId> = new Set();

const handingOf = (lens: Lens, delegation: Delegation): Handing =>
  ({ delegation, starts: 'body' in delegation.from ? withSuccessors(lens, [delegation.from.body]) : [], takers: withSuccessors(lens, [delegation.to]) });

const withSuccessors = (lens: Lens, bodies: Iterable<BodyId>): BodyId[] => [...bodies].flatMap((body) => [body, ...inPlaceOf(lens, body).map((claim) => claim.body)]);

/** A delegation cuts the line where it starts from a body that a rule or another delegation names; one that starts from a body that only a function names is met there. */
function takeHanding(made: Made, { delegation: { id, from, scope, origin }, starts }: Handing, cutting: ReadonlySet<BodyId>, walk: Walk): void {
  if ('fn' in from) {
    takeFunction(made, from.fn, scope);
    made.byHolder = true;
  } else if (!starts.some((body) => cutting.has(body))) return;
  takeScope(made, scope);
  walk.act({ id, origin });
}
