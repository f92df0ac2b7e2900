import type { Ars } from '../ars.ts';
import { dayBefore, type Day } from '../day.ts';
import type { AssignmentId, SubjectId } from '../ids.ts';
import { chainOf } from '../resolve/cell.ts';
import { roles, type Expectation, type Role } from '../rules.ts';
import { inForce, lensOn, type Lens } from '../world/lens.ts';
import type { Shelves } from '../world/projection.ts';
import { danglingHere } from './facts/dangling.ts';
import { isGround, lookAt, ownSteps, type CellRef, type Look } from './look.ts';
import { leavePlace } from './memo.ts';
import { together, type Mark } from './mark.ts';
import { acceptanceMarks } from './marks/acceptance.ts';
import { circularMarks } from './marks/circular.ts';
import { basisMarks, consentMarks, transferMarks } from './marks/clauses.ts';
import { expiringMarks } from './marks/expiring.ts';
import { levelMarks, selfSupervisedMarks, shortMarks } from './marks/holders.ts';
import { nobodyMarks } from './marks/nobody.ts';
import { crossedMarks, doubleMarks, ultraViresMarks } from './marks/rules.ts';
import type { Register } from './register.ts';

/** A mark in a cell, and since when the cell has it without a break. */
type Spotted = { cell: CellRef; mark: Mark; since: Day | null };

/** What became of one rule in the cells of a subject: where it is used, where it stands and loses, and where the answer may turn on it. */
export type Followed = { used: CellRef[]; lost: { cell: CellRef; to: AssignmentId }[]; turned: CellRef[] };

/** All that the cells of one subject say. Nothing in it turns on another subject. */
export type Evidence = { subject: SubjectId; spotted: Spotted[]; rules: Map<AssignmentId, Followed> };

export function gather(register: Register, around: Lens, subject: SubjectId, places: readonly Ars[], within: number): Evidence {
  const evidence: Evidence = { subject, spotted: [], rules: new Map() };
  const record = inForce(around, around.world.records.subject.get(subject))[0];
  const chain = record ? chainOf(around, record).map(({ id }) => id) : [];
  const speaking = roles.filter((one) => speaks(register, chain, one, record?.kind === 'COMPONENT' ? 'OPERATE' : 'EXECUTE'));
  for (const place of places) {
    leavePlace(register.memo);
    for (const role of speaking) {
      const look = lookAt(register, around, { subject, role, place });
      if (look) take(register, evidence, look, within);
    }
  }
  return evidence;
}

/** Whether anything is recorded from which a cell of the line could have a finding. `duty`: the role whose holder supervision follows. */
function speaks({ world, supervises }: Register, chain: readonly SubjectId[], role: Role, duty: Role): boolean {
  const hasRules = (one: Role): boolean => chain.some((id) => world.assignments.get(one)?.has(id));
  if (hasRules(role) || chain.some((id) => isSigned(world.expectations.get(role)?.get(id)))) return true;
  if (role.startsWith('SUPERVISE_')) return supervises && hasRules(duty);
  return (role === 'LEAD' || role === 'EXECUTE' || role === 'OPERATE') && chain.some((id) => world.delegations.has(id));
}

/** Without a rule nobody is missing but where the record is complete (G6). */
const isSigned = (places: Shelves<Expectation> | undefined): boolean => [...(places?.values() ?? [])].some(({ live, closed }) => [...live, ...closed].some(({ record }) => record === 'COMPLETE'));

function take(register: Register, evidence: Evidence, look: Look, within: number): void {
  const cell = cellOf(look);
  const marks = marksIn(register, look);
  const since = sinceOf(register, look, marks);
  evidence.spotted.push(...marks.map((one) => ({ cell, mark: one, since: since.get(one.key) ?? null })));
  evidence.spotted.push(...expiringMarks(register, look, within).map((one) => ({ cell, mark: one, since: one.since ?? null })));
  followRules(evidence.rules, look);
}

/** The marks of a cell on the days of its lens, each once. */
function marksIn(register: Register, look: Look): Mark[] {
  const marks = [
    ...nobodyMarks(register, look), ...doubleMarks(look), ...crossedMarks(look), ...ultraViresMarks(look), ...danglingHere(look), ...levelMarks(look), ...shortMarks(look), ...transferMarks(register, look),
    ...selfSupervisedMarks(register, look), ...circularMarks(register, look), ...basisMarks(look), ...consentMarks(register, look), ...acceptanceMarks(look),
  ];
  const byKey = new Map<string, Mark>();
  for (const one of marks) {
    const same = byKey.get(one.key);
    byKey.set(one.key, same ? together(same, one) : one);
  }
  return [...byKey.values()];
}

/** For each mark the first day from which the cell has it without a break. Walks back only as long as one of them is there. */
function sinceOf(register: Register, look: Look, marks: readonly Mark[]): ReadonlyMap<string, Day> {
  const since = new Map<string, Day>();
  let open = marks.map(({ key }) => key);
  let { from } = look.lens;
  while (from !== null && open.length > 0) {
    const earlier = lensOn(look.lens.world, dayBefore(from), look.lens.at);
    const before = lookAt(register, earlier, look);
    const keys = new Set(before ? marksIn(register, before).map(({ key }) => key) : []);
    for (const key of open) if (!keys.has(key)) since.set(key, from);
    open = open.filter((key) => keys.has(key));
    ({ from } = before?.lens ?? earlier);
  }
  return since;
}

const cellOf = ({ subject, role, place }: Look): CellRef => ({ subject, role, place });

/** Adds to `rules` what became of them in this cell. */
export function followRules(rules: Evidence['rules'], look: Look): void {
  const cell = cellOf(look);
  const turned = new Set<AssignmentId>();
  for (const each of look.asked) {
    for (const step of ownSteps(each.verdict)) {
      if (step.kind !== 'ASSIGNMENT') continue;
      const id = step.fact as AssignmentId;
      const record = recordIn(rules, id);
      if (isGround(step) && record.used.at(-1) !== cell) record.used.push(cell);
      if (step.outcome === 'LOST') record.lost.push({ cell, to: step.to as AssignmentId });
      else turned.add(id);
    }
    for (const { kind, fact, of } of each.verdict.trace) if (of !== undefined && kind === 'ASSIGNMENT') turned.add(fact as AssignmentId);
  }
  for (const id of turned) recordIn(rules, id).turned.push(cell);
}

function recordIn(rules: Evidence['rules'], id: AssignmentId): Followed {
  const found = rules.get(id) ?? { used: [], lost: [], turned: [] };
  rules.set(id, found);
  return found;
}
