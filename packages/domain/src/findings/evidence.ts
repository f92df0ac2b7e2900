import type { Ars } from '../ars.ts';
import { plusDays } from '../day.ts';
import type { AssignmentId, SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import { chainOf } from '../resolve/cell.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { roles, type Expectation, type Role } from '../rules.ts';
import { inForce, type Lens } from '../world/lens.ts';
import type { Shelves } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import type { Alike } from './alike.ts';
import { tellFollowing } from './following.ts';
import type { CellRef } from './look.ts';
import type { Ahead } from './marks/expiring.ts';
import { leavePlace } from './memo.ts';
import { Parts, type Part } from './part.ts';
import type { Register } from './register.ts';
import type { Ruled } from './ruled.ts';
import { oneByOne, seatedIn, type Stretches } from './runs.ts';
import type { Shape } from './said-alike.ts';
import { tellAlone } from './supervising.ts';
import { tell, type Told } from './tell.ts';

/** Cells of one line. */
type Cells = { subject: SubjectId; role: Role; at: Stretches };

/**
 * What became of one rule in the cells of a subject: where it is used, and where it stands and loses. `looked` and `turned`: of the cells in which it is used, and of those
 * whose answer may turn on it, one of each kind. NEEDED: in one of them nobody is left without it, so that nothing is found of it.
 */
export type Followed = 'NEEDED' | Traces;

export type Traces = { used: Cells[]; lost: { cells: Cells; to: AssignmentId }[]; looked: CellRef[]; turned: Turned[] };

/** A cell whose answer may turn on a rule, and what it answers; `ways`: how often it is asked. */
export type Turned = CellRef & Pick<Ruled, 'answer' | 'ways'>;

/** A cell that was looked at, the first of its kind, and the days from ≤ day < to on which all that is said there stays the same. */
type Seen = CellRef & Told['stay'];

/** All that the cells of one subject say. Nothing in it turns on another subject. */
export type Evidence = { subject: SubjectId; parts: readonly Part[]; rules: ReadonlyMap<AssignmentId, Followed>; seen: readonly Seen[] };

export function gather(register: Register, around: Lens, subject: SubjectId, places: readonly Ars[], within: number): Evidence {
  const ahead = { within, last: plusDays(around.on, within) };
  const parts = new Parts();
  const rules = new Map<AssignmentId, Followed>();
  const record = inForce(around, around.world.records.subject.get(subject))[0];
  const chain = record ? chainOf(around, record).map(({ id }) => id) : [];
  const speaking = roles.filter((one) => speaks(register, chain, one, record?.kind === 'COMPONENT' ? 'OPERATE' : 'EXECUTE'));
  const kinds = record ? speaking.flatMap((role) => kindsOf(register, around, { record, chain, role, places, ahead })) : [];
  // Place by place: what is looked up for one role there is asked for by others.
  const lookInto = (unseen: readonly Kind[]): void => {
    let last = -1;
    for (const kind of unseen.toSorted((a, b) => (a.at[0] as number) - (b.at[0] as number))) {
      const first = kind.at[0] as number;
      if (first !== last) leavePlace(register.memo);
      last = first;
      if (kind.told) continue;
      const cell = { subject, role: kind.role, place: firstOf(kind) };
      const anew = (): Told | null => (kind.follows ? tellFollowing(register, around, cell, ahead) : null) ?? tell(register, around, cell, ahead);
      kind.told = kind.shape ? kind.shape.tell(cell.place, anew) : anew();
    }
  };
  lookInto(kinds);
  const apart = kinds.flatMap(apartFrom);
  lookInto(apart);
  const seen: Seen[] = [];
  for (const kind of [...kinds, ...apart]) {
    const { role, told, at, isFirst } = kind;
    if (!told) continue;
    const cells = { subject, role, at };
    for (const { mark, since } of told.marks) parts.add(mark, cells, since);
    const first = isFirst ? { subject, role, place: firstOf(kind), from: told.stay.from, to: told.stay.to } : null;
    if (first) seen.push(first);
    follow(rules, told.rules, cells, first);
  }
  return { subject, parts: parts.all(), rules, seen };
}

/** A line, and the places of the day. */
type LineOf = { record: Subject; chain: readonly SubjectId[]; role: Role; places: readonly Ars[]; ahead: Ahead };

/** The kinds of cells of a line. Those of a supervision that its rules decide are told at once, without the duty, where all of them can be. */
function kindsOf(register: Register, around: Lens, { record, chain, role, places, ahead }: LineOf): Kind[] {
  const { likeness, saidAlike, levelled } = register;
  const { id: subject, cellLevel } = record;
  const isRuled = hasRules(register, chain, role);
  if (isSupervision(role) && isRuled) {
    const alone = seated(likeness.of(subject, role, cellLevel, true), places, { role, follows: false, shape: null });
    for (const kind of alone) kind.told = tellAlone(register, around, { subject, role, place: firstOf(kind) }, ahead);
    if (alone.length > 0 && alone.every(({ told }) => told)) return alone;
  }
  const alike = likeness.of(subject, role, cellLevel);
  return seated(alike, places, { role, follows: isSupervision(role) && !isRuled && !levelled.has(role), shape: saidAlike.of(record, role, chain, alike.groups.length) });
}

/** What is alike is there on the same days: of a group all places are there, or none. */
const seated = (alike: Alike, places: readonly Ars[], line: Pick<Kind, 'role' | 'follows' | 'shape'>): Kind[] => alike.groups.flatMap((group, number): Kind[] => {
  const at = seatedIn(places, group, alike.places);
  return at.length > 0 ? [{ ...line, alike, group: number, places, at, told: null, isFirst: true }] : [];
});

/** Cells of a line that are alike, the `group` of that number: `at` of all its `places`; and what is said in the first of them, null in none. `follows`: as supervision without a rule of its own; `shape`: what its line has in common with others; `isFirst`: no other kind has said it already but for names. */
type Kind = { role: Role; follows: boolean; shape: Shape | null; alike: Alike; group: number; places: readonly Ars[]; at: Stretches; told: Told | null; isFirst: boolean };

const firstOf = ({ places, at: [first] }: Kind): Ars => places[first as number] as Ars;

/** Where what is said names somebody whom not all of them have, each is told apart: the kind keeps its first place, and these are the others. */
function apartFrom(kind: Kind): Kind[] {
  const { alike, group, at, told } = kind;
  if (!told?.marks.some(({ mark }) => alike.names(group, mark.facts) || alike.names(group, mark.counterpart))) return [];
  const [first, ...others] = oneByOne(at);
  kind.at = first ?? at;
  return others.map((one) => ({ ...kind, at: one, told: null, isFirst: false }));
}

/** Whether anything is recorded from which a cell of the line could have a finding. `duty`: the role whose holder supervision follows. */
function speaks(register: Register, chain: readonly SubjectId[], role: Role, duty: Role): boolean {
  const { world, supervises, merges, circles } = register;
  if (hasRules(register, chain, role) || chain.some((id) => isSigned(world.expectations.get(role)?.get(id), merges))) return true;
  if (isSupervision(role)) return supervises.has(role) && hasRules(register, chain, duty);
  return (role === 'LEAD' || role === 'EXECUTE' || role === 'OPERATE') && chain.some((id) => circles.subjects.has(id));
}

function hasRules({ world }: Register, chain: readonly SubjectId[], role: Role): boolean {
  const rules = world.assignments.get(role);
  return rules !== undefined && chain.some((id) => rules.has(id));
}

/** Without a rule nobody is missing but where the record is complete (G6); where municipalities merged, more may have been required of one than of another. */
const isSigned = (places: Shelves<Expectation> | undefined, merges: boolean): boolean => [...(places?.values() ?? [])].flatMap(all).some(({ record }) => merges || record === 'COMPLETE');

/** Adds what became of rules in cells that are alike; `first`: the first of its kind that is looked at, null where another was. */
export function follow(rules: Map<AssignmentId, Followed>, { used, lost, turned, alone, answer, ways }: Ruled, cells: Cells, first: CellRef | null): void {
  if (alone !== null) rules.set(alone, 'NEEDED');
  for (const id of used) {
    const traces = tracesIn(rules, id);
    traces?.used.push(cells);
    if (first) traces?.looked.push(first);
  }
  for (const { id, to } of lost) tracesIn(rules, id)?.lost.push({ cells, to });
  if (!first) return;
  const cell: Turned = { subject: first.subject, role: first.role, place: first.place, answer, ways };
  for (const id of turned) tracesIn(rules, id)?.turned.push(cell);
}

/** Null where no trace need be kept. */
function tracesIn(rules: Map<AssignmentId, Followed>, id: AssignmentId): Traces | null {
  const found = rules.get(id);
  if (found) return found === 'NEEDED' ? null : found;
  const made: Traces = { used: [], lost: [], looked: [], turned: [] };
  rules.set(id, made);
  return made;
}
