import type { ClauseId } from '../ids.ts';
import type { Commitment, Delegation, Assignment, Ending } from '../rules.ts';
import { effective, known, lensOn, type Lens } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';
import { switchedOff } from './switched-off.ts';
import { writtenBy } from './written.ts';

/** Whether a clause applies on a day. Computed, never stored (§8). */
export const forces = ['PENDING', 'IN_FORCE', 'SUSPENDED', 'PARTLY_ENDED', 'ENDED', 'EXPIRED', 'ANNULLED'] as const;
export type Force = (typeof forces)[number];

type Row = Assignment | Delegation | Ending | Commitment;

/**
 * The force of a clause on a day, as known at a place in the order of commits. Throws a RangeError for a clause of which nothing was written by then:
 * one that is shown only (NOTE, RECOMMEND) has no force.
 */
export function forceOf(world: World, clause: ClauseId, { on, at }: Clocks): Force {
  const projection = open(world);
  const { assignment, delegation, ending, commitment } = writtenBy(projection, clause, at);
  const rows: Row[] = [...assignment, ...delegation, ...ending, ...commitment];
  const lens = lensOn(projection, on, at);
  if (rows.length > 0) return forceOfRows(lens, clause, rows);
  const began = projection.records.clause.get(clause);
  const wasKnown = began && [...began.live, ...began.closed].some((row) => row.known.from <= at);
  if (!wasKnown) throw new RangeError(`clause: "${clause}" has written nothing by commit ${at}. Ask for a clause that was in force, or for a later commit.`);
  return 'ANNULLED';
}

function forceOfRows(lens: Lens, clause: ClauseId, rows: readonly Row[]): Force {
  const states = new Set(rows.map((row) => stateOf(lens, row)));
  const over = states.has('ENDED') ? 'ENDED' : 'EXPIRED';
  if (!states.has('PENDING') && !states.has('HOLDS') && !states.has('PARTLY')) return over;
  if (!states.has('HOLDS') && !states.has('PARTLY')) return states.has('ENDED') ? 'PARTLY_ENDED' : 'PENDING';
  if (effective(lens, lens.world.suspensions.get(clause)).length > 0) return 'SUSPENDED';
  return states.has('PARTLY') || states.has('ENDED') ? 'PARTLY_ENDED' : 'IN_FORCE';
}

function stateOf(lens: Lens, row: Row): 'PENDING' | 'HOLDS' | 'PARTLY' | 'ENDED' | 'EXPIRED' {
  const off = 'target' in row || 'task' in row ? 'NOWHERE' : switchedOff(lens, row);
  if (off === 'EVERYWHERE') return 'ENDED';
  if (lens.on < row.valid.from) return 'PENDING';
  if (row.valid.to !== null && row.valid.to <= lens.on) return 'EXPIRED';
  return off === 'PARTLY' ? 'PARTLY' : 'HOLDS';
}

export type ForceOfResolution = { force: Force; clauses: { clause: ClauseId; number: number; force: Force }[] };

/** The sum of its clauses: "teilweise aufgehoben" where some have ended and others have not. Null where no clause of it has written anything. */
export function forceOfResolution(world: World, resolution: string, clocks: Clocks): ForceOfResolution | null {
  const { records } = open(world);
  // An annulled clause is known no more and still belongs to its resolution.
  const rows = [...records.clause.values()].flatMap(({ live, closed }) => [...live, ...closed]).filter((row) => row.resolution === resolution && row.known.from <= clocks.at);
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const clauses = [...numbers].sort(([, a], [, b]) => a - b).map(([clause, number]) => ({ clause, number, force: forceOf(world, clause, clocks) }));
  const [first] = clauses;
  return first ? { force: sumOf(clauses.map(({ force }) => force), first.force), clauses } : null;
}

/** In this order the first that some clause has, where none has ended. */
const STANDING: readonly Force[] = ['IN_FORCE', 'SUSPENDED', 'PENDING'];
const OVER: readonly Force[] = ['ENDED', 'EXPIRED', 'ANNULLED'];

function sumOf(all: readonly Force[], first: Force): Force {
  if (all.every((force) => force === first)) return first;
  const standing = STANDING.find((force) => all.includes(force));
  const lost = all.some((force) => force === 'ENDED' || force === 'ANNULLED');
  if (all.includes('PARTLY_ENDED') || (standing && lost)) return 'PARTLY_ENDED';
  return standing ?? OVER.find((force) => all.includes(force)) ?? first;
}

/** What a clause wrote and what is not yet wholly over on a day, for those that end or change it. */
export function standingOf(lens: Lens, clause: ClauseId): { assignment: Assignment[]; delegation: Delegation[] } {
  const { assignment, delegation } = writtenBy(lens.world, clause, lens.at);
  return { assignment: assignment.filter((row) => stands(lens, row)), delegation: delegation.filter((row) => stands(lens, row)) };
}

/** Every rule and delegation that is not yet wholly over on a day; what is only announced never takes effect (G7). */
export const allStanding = (lens: Lens): (Assignment | Delegation)[] => {
  const { assignment, delegation } = lens.world.records;
  return [...assignment.values(), ...delegation.values()].flatMap((shelf) => known<Assignment | Delegation>(lens, shelf)).filter((row) => row.evidence.confidence !== 'ANNOUNCED' && stands(lens, row));
};

const stands = (lens: Lens, row: Assignment | Delegation): boolean => ['PENDING', 'HOLDS', 'PARTLY'].includes(stateOf(lens, row));

const rowsOf = (lens: Lens, id: string): (Assignment | Delegation)[] => [...known(lens, lens.world.records.assignment.get(id)), ...known(lens, lens.world.records.delegation.get(id))];

/** Whether a rule or delegation is not yet wholly over on a day: what can still be ended. */
export const isStanding = (lens: Lens, id: string): boolean => rowsOf(lens, id).some((row) => stands(lens, row));

/** Whether a rule or delegation is in force that day: known, valid, and not switched off everywhere. One that rests is: it would come back. */
export const isInForce = (lens: Lens, id: string): boolean =>
  rowsOf(lens, id).some((row) => ['HOLDS', 'PARTLY'].includes(stateOf(lens, row)));
