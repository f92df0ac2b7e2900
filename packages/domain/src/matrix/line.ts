import type { Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { BodyId, ClauseId, FunctionId, SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { Link } from '../resolve/cell.ts';
import { inPlaceOf } from '../resolve/holders.ts';
import type { Assignment, Delegation, Origin, Role } from '../rules.ts';
import { known, type Lens } from '../world/lens.ts';
import type { Shelf } from '../world/shelf.ts';

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
  /** A rule asks whomever a function names to accept before it binds. */
  conditional: boolean;
  /** Bodies that hand on work of this line somewhere. Where one of them is named by a function, the cell is asked by itself. */
  handing: ReadonlySet<BodyId>;
};

/** Whether anything was ever announced about a subject, a group above it, or its twins in a group that is one matter (G4, G7). */
export function isAnnouncedAbout({ world }: Lens, chain: readonly Link[], subject: Subject): boolean {
  const twins = chain[1]?.oneMatter ? [...(world.children.get(chain[1].id)?.live ?? []), ...(world.children.get(chain[1].id)?.closed ?? [])] : [];
  return [subject, ...chain, ...twins].some(({ id }) => world.announced.has(id));
}

type Made = { keys: Set<Ars>; functions: Map<Ars, Set<FunctionId>>; byStatus: boolean; byFormerStatus: boolean; conditional: boolean; handing: Set<BodyId> };

export function lineOf(lens: Lens, chain: readonly SubjectId[], role: Role): Line {
  const made: Made = { keys: new Set(), functions: new Map(), byStatus: false, byFormerStatus: false, conditional: false, handing: new Set() };
  const named = new Set<BodyId>();
  for (const subject of chain) {
    for (const shelf of lens.world.assignments.get(role)?.get(subject)?.values() ?? []) each(shelf, lens, (rule) => takeRule(lens, made, rule, named));
    for (const shelf of lens.world.expectations.get(role)?.get(subject)?.values() ?? []) each(shelf, lens, ({ scope }) => takeScope(made, scope));
  }
  const delegations = chain.flatMap((subject) => known(lens, lens.world.delegations.get(subject))).filter((one) => (one.roles as readonly Role[]).includes(role));
  if (delegations.length > 0) takeDelegations(lens, made, delegations, named);
  return made;
}

function each<Row extends Assignment | { known: Assignment['known']; scope: Scope }>({ live, closed }: Shelf<Row>, { at }: Lens, take: (row: Row) => void): void {
  for (const row of live) if (row.known.from <= at) take(row);
  for (const row of closed) if (row.known.from <= at && (row.known.to === null || at < row.known.to)) take(row);
}

function takeRule(lens: Lens, made: Made, rule: Assignment, named: Set<BodyId>): void {
  takeScope(made, rule.scope);
  if (rule.boundTo !== 'ALL') for (const key of rule.boundTo) made.keys.add(key);
  for (const holder of rule.holders) {
    if ('fn' in holder) {
      takeFunction(made, holder.fn, rule.scope);
      if (rule.acceptance === 'CONDITION') made.conditional = true;
    } else named.add(holder.body);
  }
  takeAct(lens, made, rule.id, rule.origin);
}

/** What an act turns on besides its own scope: its endings, and where its board may decide. */
function takeAct(lens: Lens, made: Made, id: Assignment['id'] | Delegation['id'], origin: Origin): void {
  if ('clause' in origin) takeCompetences(lens, made, origin.clause);
  const endings = lens.world.endings.get(id);
  if (!endings) return;
  for (const ending of known(lens, endings)) {
    if (ending.scope) takeScope(made, ending.scope);
    if ('clause' in ending.origin) takeCompetences(lens, made, ending.origin.clause);
  }
}

function takeCompetences(lens: Lens, made: Made, clause: ClauseId): void {
  for (const { board } of known(lens, lens.world.records.clause.get(clause))) {
    for (const { scope } of known(lens, lens.world.competences.get(board))) {
      takeScope(made, { within: scope.within, ...(scope.except ? { except: scope.except } : {}) });
      if (scope.status !== undefined) made.byFormerStatus = true;
    }
  }
}

function takeFunction({ functions }: Made, fn: FunctionId, { within }: Scope): void {
  for (const key of within) {
    const named = functions.get(key);
    if (named) named.add(fn);
    else functions.set(key, new Set([fn]));
  }
}

function takeScope(made: Made, { within, except, status }: Scope): void {
  for (const key of within) made.keys.add(key);
  if (except) for (const key of except) made.keys.add(key);
  if (status !== undefined) made.byStatus = true;
}

/** A delegation cuts the line where it starts from a body that a rule or another delegation names; one that starts from a body that only a function names is met there. */
function takeDelegations(lens: Lens, made: Made, delegations: readonly Delegation[], named: ReadonlySet<BodyId>): void {
  const now = (body: BodyId): BodyId[] => inPlaceOf(lens, body).map((claim) => claim.body);
  const cutting = new Set<BodyId>([...named, ...delegations.map(({ to }) => to)].flatMap((body) => [body, ...now(body)]));
  for (const delegation of delegations) {
    const { from, scope, id, origin } = delegation;
    const starts = 'body' in from ? [from.body, ...now(from.body)] : [];
    for (const body of starts) made.handing.add(body);
    if ('body' in from && !starts.some((body) => cutting.has(body))) continue;
    if ('fn' in from) takeFunction(made, from.fn, scope);
    takeScope(made, scope);
    takeAct(lens, made, id, origin);
  }
}
