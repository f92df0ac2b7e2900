import type { Held, Step } from '../answer.ts';
import type { Subject } from '../registers.ts';
import type { Role } from '../rules.ts';
import { inForce } from '../world/lens.ts';
import { candidatesOf } from './candidates.ts';
import { chainOf, type Cell } from './cell.ts';
import { decideByRules } from './decide.ts';
import { together } from './delegate.ts';
import { weakest } from './confidence.ts';
import { spotAt } from './spot.ts';
import { distinct } from './steps.ts';
import type { CellVerdict } from './verdict.ts';

export const isSupervision = (role: Role): boolean => role.startsWith('SUPERVISE_');

export const isSettled = (verdict: Pick<CellVerdict, 'status'> | null): verdict is CellVerdict & { status: 'UNIQUE' | 'JOINT' } =>
  verdict?.status === 'UNIQUE' || verdict?.status === 'JOINT';

/** The role whose duty holder supervision follows. */
export const dutyOf = ({ kind }: Pick<Subject, 'kind'>): Role => (kind === 'COMPONENT' ? 'OPERATE' : 'EXECUTE');

/**
 * Supervision without a rule of its own follows the body that bears the duty of EXECUTE (a component: OPERATE), §3.7: it is what is recorded under
 * the subject that the body names, asked at the body's own place. Null where the duty holder is not settled or no supervision of it is recorded.
 */
export function superviseByBody(cell: Cell): CellVerdict | null {
  const followed = followDuty(cell);
  if (!followed) return null;
  const { found, duty } = followed;
  const of = dutyOf(cell.subject);
  return { ...found, trace: distinct([...found.trace, ...duty.trace.map((each): Step => ({ ...each, of }))]) };
}

/** The supervision recorded for whoever bears the duty, and how the duty is answered. Null as above. */
export function followDuty(cell: Cell): { found: CellVerdict; duty: CellVerdict } | null {
  if (!isSupervision(cell.role)) return null;
  const duty = (cell.recall ?? decideByRules)({ ...cell, role: dutyOf(cell.subject) });
  if (!isSettled(duty)) return null;
  const found = superviseHolders(cell, duty.holders);
  return found && { found, duty };
}

/** The supervision recorded for the bodies that bear a duty, whatever the duty is. */
export function superviseHolders(look: Pick<Cell, 'lens' | 'role' | 'recall'>, duty: readonly Held[]): CellVerdict | null {
  const found = duty.flatMap((held) => supervisionOf(look, held));
  if (found.length === 0) return null;
  const conflict = found.find(({ status }) => status === 'CONFLICT');
  const holders = together(found.flatMap((each) => each.holders));
  const trace = found.flatMap((each) => each.trace);
  if (conflict) return { status: 'CONFLICT', ...(conflict.reason ? { reason: conflict.reason } : {}), holders, trace };
  return { status: holders.length === 1 ? 'UNIQUE' : 'JOINT', holders, trace };
}

/** Where a cell's answer is looked up: in itself; for supervision without a rule of its own also where that of the duty holders is recorded. */
export function answeringCells(cell: Cell): Cell[] {
  if (!isSupervision(cell.role) || candidatesOf(cell).length > 0) return [cell];
  const duty = decideByRules({ ...cell, role: dutyOf(cell.subject) });
  return [cell, ...(isSettled(duty) ? duty.holders.flatMap((held) => supervisionCell(cell, held) ?? []) : [])];
}

/** The cell in which the supervision of a body is recorded; null where the body names none. */
function supervisionCell({ lens, role }: Pick<Cell, 'lens' | 'role'>, held: Held): Cell | null {
  const body = inForce(lens, lens.world.records.body.get(held.body))[0];
  const subject = body?.supervisedAs === undefined ? undefined : inForce(lens, lens.world.records.subject.get(body.supervisedAs))[0];
  return body && subject ? { lens, subject, role, chain: chainOf(lens, subject), spot: spotAt(lens.world.spots, body.place)[0] } : null;
}

function supervisionOf(look: Pick<Cell, 'lens' | 'role' | 'recall'>, held: Held): CellVerdict[] {
  const cell = supervisionCell(look, held);
  const verdict = cell && (look.recall ?? decideByRules)(cell);
  if (!verdict || !(isSettled(verdict) || verdict.status === 'CONFLICT')) return [];
  return [{ ...verdict, holders: verdict.holders.map((each) => ({ ...each, confidence: weakest([each.confidence, held.confidence]) })) }];
}
