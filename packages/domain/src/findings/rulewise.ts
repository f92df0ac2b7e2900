import type { Day } from '../day.ts';
import type { AssignmentId, SubjectId } from '../ids.ts';
import type { Assignment, Role } from '../rules.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { chainOf } from '../resolve/cell.ts';
import { effective, inForce, lensOn, type Lens } from '../world/lens.ts';
import { followRules, type Evidence, type Followed } from './evidence.ts';
import type { Ref } from './finding.ts';
import { isGround, lookAt, ownSteps, type CellRef } from './look.ts';
import { distinctRefs, mark, refOf, type Mark } from './mark.ts';
import { leavePlace, narrow } from './memo.ts';
import type { Register } from './register.ts';
import { unbroken } from './since.ts';
import { placesOf, universeOn } from './universe.ts';

/** A finding about a rule, and the cells in which it shows. */
export type Rulewise = { mark: Mark; cells: CellRef[]; since: Day | null };

const SUPERVISION = ['SUPERVISE_LEGAL', 'SUPERVISE_TECHNICAL', 'SUPERVISE_STAFF'] as const satisfies readonly Role[];

/**
 * For each rule that stands somewhere what is found of it, null for nothing. SHADOWED: it is used nowhere. REDUNDANT: it is used, and every answer
 * would be the same without it. `known` says what need not be asked again.
 */
export function rulewise(register: Register, around: Lens, evidence: readonly Evidence[], known: (id: AssignmentId) => Rulewise | null | undefined = () => undefined): Map<AssignmentId, Rulewise | null> {
  const all = new Map<AssignmentId, Followed[]>();
  for (const { rules } of evidence) for (const [id, followed] of rules) {
    const parts = all.get(id);
    if (parts) parts.push(followed);
    else all.set(id, [followed]);
  }
  return new Map([...all].map(([id, parts]) => {
    const before = known(id);
    return [id, before === undefined ? ruledBy(register, around, id, parts) : before];
  }));
}

function ruledBy(register: Register, around: Lens, id: AssignmentId, parts: readonly Followed[]): Rulewise | null {
  const followed: Followed = { used: parts.flatMap(({ used }) => used), lost: parts.flatMap(({ lost }) => lost), turned: parts.flatMap(({ turned }) => turned) };
  const lens = lensOn(around.world, around.on, around.at);
  const state = stateOf(register, lens, id, followed);
  if (state === null) return null;
  const cells = state === 'SHADOWED' ? followed.lost.map(({ cell }) => cell) : followed.used;
  const counterpart = state === 'SHADOWED' ? followed.lost.map(({ to }): Ref => ({ kind: 'assignment', id: to })) : insteadOf(register, lens, id, cells);
  return { mark: mark(state, [id], { counterpart: distinctRefs(counterpart), facts: [{ kind: 'assignment', id }] }), cells, since: sinceOf(register, lens, id, state) };
}

type State = 'SHADOWED' | 'REDUNDANT' | null;

function stateOf(register: Register, lens: Lens, id: AssignmentId, { used, lost, turned }: Followed): State {
  if (used.length === 0) return lost.length > 0 ? 'SHADOWED' : null;
  return turned.some((cell) => changesWithout(register, lens, id, cell)) ? null : 'REDUNDANT';
}

/** Whether the answer in the cell differs without the rule; with the duty also that of whoever supervises its holder. */
function changesWithout(register: Register, lens: Lens, id: AssignmentId, cell: CellRef): boolean {
  const cells = cell.role === 'EXECUTE' || cell.role === 'OPERATE' ? [cell, ...SUPERVISION.map((role) => ({ ...cell, role }))] : [cell];
  return cells.some((each) => answerIn(register, lens, each) !== answerIn(register, lens, each, id));
}

function answerIn(register: Register, lens: Lens, cell: CellRef, without?: AssignmentId): string | null {
  const own = { ...lensOn(lens.world, lens.on, lens.at), ...(without === undefined ? {} : { without }) };
  const look = lookAt(register, own, cell);
  narrow(lens, own);
  return look && equalityKey(look.verdict);
}

/** The rules that would answer in its stead. */
function insteadOf(register: Register, lens: Lens, without: AssignmentId, cells: readonly CellRef[]): Ref[] {
  return cells.flatMap((cell) => {
    const look = lookAt(register, { ...lensOn(lens.world, lens.on, lens.at), without }, cell);
    return look ? look.asked.flatMap(({ verdict }) => ownSteps(verdict).filter(isGround).map(refOf)) : [];
  });
}


/** The rule's own state on earlier days: every cell that it can touch is looked at, as long as the state lasts. */
function sinceOf(register: Register, around: Lens, id: AssignmentId, state: State): Day | null {
  const lens = lensOn(around.world, around.on, around.at);
  stateOn(register, lens, id);
  return unbroken(lens, (earlier) => stateOn(register, earlier, id) === state);
}

function stateOn(register: Register, lens: Lens, id: AssignmentId): State {
  const rule = effective(lens, lens.world.records.assignment.get(id))[0];
  if (!rule) return null;
  leavePlace(register.memo);
  const rules: Evidence['rules'] = new Map();
  for (const cell of cellsOf(lens, rule)) {
    const own = lensOn(lens.world, lens.on, lens.at);
    const look = lookAt(register, own, cell);
    narrow(lens, own);
    if (look) followRules(rules, look);
  }
  const followed = rules.get(id);
  return followed ? stateOf(register, lens, id, followed) : null;
}

/** The cells whose answers can rest on a rule: those of its line below it, and where supervision follows a body, all that ask for that supervision. */
function cellsOf(lens: Lens, rule: Assignment): CellRef[] {
  const universe = universeOn(lens);
  const isUnder = (subject: SubjectId): boolean => inForce(lens, lens.world.records.subject.get(subject)).some((row) => chainOf(lens, row).some(({ id }) => id === rule.subject));
  const followsBody = rule.role.startsWith('SUPERVISE_') && [...lens.world.records.body.values()].flatMap((shelf) => inForce(lens, shelf)).some(({ supervisedAs }) => supervisedAs !== undefined && isUnder(supervisedAs));
  const roles: readonly Role[] = rule.role === 'EXECUTE' || rule.role === 'OPERATE' ? [rule.role, ...SUPERVISION] : [rule.role];
  const subjects = universe.subjects.filter(({ id }) => followsBody || isUnder(id));
  return subjects.flatMap((subject) => placesOf(universe, subject).flatMap((place) => roles.map((role) => ({ subject: subject.id, role, place }))));
}
