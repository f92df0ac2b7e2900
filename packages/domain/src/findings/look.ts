import type { Step } from '../answer.ts';
import { levelOf, type Ars } from '../ars.ts';
import type { FactKinds } from '../facts.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { agreed } from '../resolve/ask.ts';
import { standingOf, type Cell } from '../resolve/cell.ts';
import { spotsOf } from '../resolve/merged.ts';
import { nobody } from '../resolve/nobody.ts';
import { distinct } from '../resolve/steps.ts';
import { dutyOf, followDuty, isSettled, isSupervision } from '../resolve/supervise.ts';
import type { Spot } from '../resolve/spot.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { current, lensOn, narrow, type Lens } from '../world/lens.ts';
import type { Memo } from './memo.ts';
import type { Register } from './register.ts';
import type { Projection } from '../world/projection.ts';

export type CellRef = { subject: SubjectId; role: Role; place: Ars };

/** One way in which a cell is asked, and what is answered; `isFollowed`: by the supervision of whoever bears the duty (§3.7). */
export type Asked = { cell: Cell; verdict: CellVerdict; isFollowed: boolean };

/** A cell on a day, and what is answered there: once, or for a merged municipality once per predecessor. */
export type Look = CellRef & { lens: Lens; asked: readonly [Asked, ...Asked[]]; verdict: CellVerdict };

/** Null where there is no such cell that day (G3). On other days a cell may be looked at for its cause and for its first day. */
export function lookAt({ memo, on }: Register, around: Lens, { subject, role, place }: CellRef): Look | null {
  if (around.without !== undefined) return lookThrough(memo, around, { subject, role, place });
  if (around.on === on) {
    const own = lensOn(around.world, around.on, around.at);
    const look = lookThrough(memo, own, { subject, role, place });
    narrow(around, own);
    return look;
  }
  return memo.looks.remembered({ subject, role, at: place }, around, (lens) => lookThrough(memo, lens, { subject, role, place }));
}

function lookThrough(memo: Memo, lens: Lens, ref: CellRef): Look | null {
  const cells = cellsAt(memo, lens, ref);
  if (cells.length === 0) return null;
  const { subject: id, role, place } = ref;
  const asked = cells.map((cell) => decided(cell, memo)) as [Asked, ...Asked[]];
  return { subject: id, role, place, lens, asked, verdict: asked.length === 1 ? asked[0].verdict : agreed(asked.map(({ verdict }) => verdict)) };
}

/** A cell in each of the ways in which it is asked; none where there is no such cell that day (G3). */
export function cellsAt(memo: Memo, lens: Lens, { subject: id, role, place }: CellRef): Cell[] {
  const about = memo.subjects.remembered(id, lens, withCells);
  const ways = memo.spots.remembered(place, lens, waysOf);
  if (!about || levelOf(place) !== about.subject.cellLevel) return [];
  const { subject, chain } = about;
  return ways.map((spot) => ({ lens, subject, chain, role, spot, recall: memo.recall }));
}

function withCells(lens: Lens, id: SubjectId): Pick<Cell, 'subject' | 'chain'> | null {
  const standing = standingOf(lens, id);
  return standing && standing.subject.kind !== 'GROUP' ? standing : null;
}

const waysOf = (lens: Lens, place: Ars): readonly Spot[] => (current(lens, lens.world.records.territory.get(place))?.cell ? spotsOf(lens, place) : []);

/** As a question is decided, but that supervision which follows a body is traced to what is recorded for that body, and no further: the duty is told where it is borne. */
function decided(cell: Cell, memo: Memo): Asked {
  const own = memo.recall(cell);
  if (own) return { cell, verdict: own, isFollowed: false };
  const followed = isSupervision(cell.role) ? (supervisedBy(cell, memo)?.found ?? null) : null;
  return { cell, verdict: followed ?? { ...nobody(cell, []), trace: [] }, isFollowed: followed !== null };
}

/** The supervision of those who bear a duty, and how the duty is answered; `by`: the role, and who bears and does the duty. */
export type Supervised = { by: string; duty: CellVerdict; found: CellVerdict };

/** What is recorded for those who bear the duty: the same wherever they do. How sure they are is no part of a finding. */
export function supervisedBy(cell: Cell, { recall, followed }: Memo): Supervised | null {
  const { lens, role } = cell;
  const duty = recall({ ...cell, role: dutyOf(cell.subject) });
  if (!isSettled(duty)) return null;
  const conclude = (own: Lens): CellVerdict | null => {
    const found = followDuty({ ...cell, lens: own })?.found;
    return found ? { ...found, trace: distinct(found.trace) } : null;
  };
  let by: string = role;
  for (const { body, performer } of duty.holders) by += performer === undefined ? ` ${body}` : ` ${body}>${performer}`;
  const found = lens.without === undefined ? followed.remembered(by, lens, conclude) : conclude(lens);
  return found && { by, duty, found };
}

const kinds = { ASSIGNMENT: 'assignment', ENDING: 'ending', DELEGATION: 'delegation', HOLDING: 'holding' } as const;
type Traced = typeof kinds;

export const kindOf = <Kind extends Step['kind']>(kind: Kind): Traced[Kind] => kinds[kind];

/** The version that a step speaks of. */
export function recordOf<Kind extends Step['kind']>({ records }: Projection, kind: Kind, { fact, version }: Pick<Step, 'fact' | 'version'>): FactKinds[Traced[Kind]] {
  const shelf = records[kindOf(kind)].get(fact);
  const newest = shelf?.live[0];
  if (newest?.version === version) return newest;
  const row = shelf && (shelf.live.find((one) => one.version === version) ?? shelf.closed.find((one) => one.version === version));
  if (!row) throw new Error(`${kind} ${fact}, version ${version}, is traced and not recorded.`);
  return row;
}

/** What the step speaks of, but for who holds a function. */
export type Act = FactKinds['assignment' | 'ending' | 'delegation'];

/** A step by which a cell was decided in its own line, with the act that it speaks of; null where that is who holds a function. */
export type StepIn = { register: Register; look: Look; asked: Asked; step: Step; act: Act | null };

export const isGround = ({ kind, outcome }: Step): boolean => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'CO_GROUND' || outcome === 'ADDED');
export const isAnswered = ({ status }: Pick<CellVerdict, 'status'>): boolean => status === 'UNIQUE' || status === 'JOINT' || status === 'SET';
