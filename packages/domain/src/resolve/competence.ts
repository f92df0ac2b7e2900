import type { Competence, Origin, Role } from '../rules.ts';
import { covers } from '../day.ts';
import type { ClauseId } from '../ids.ts';
import { effective, known } from '../world/lens.ts';
import { byText } from '../world/shelf.ts';
import type { Cell } from './cell.ts';
import { rankIn } from './order.ts';
import { hadStatus, reachOf } from './spot.ts';

/**
 * Whether an act may reach this cell (§3.2): standing law may; a clause if some competence of its board, valid on the day of adoption and known at
 * the asked Seq, covers the subject or a group above, the role and the place, up to the rank. `rank` null: the act has none (a delegation).
 */
export const isCompetent = (cell: Cell, origin: Origin, rank: number | null, role: Role = cell.role): boolean =>
  'existing' in origin || competencesFor(cell, origin, rank, role).length > 0;

/** The competences by which the clause's board may reach this cell. */
export function competencesFor(cell: Cell, origin: { clause: ClauseId }, rank: number | null, role: Role = cell.role): Competence[] {
  const { lens, chain, spot } = cell;
  const clause = known(lens, lens.world.records.clause.get(origin.clause)).sort((a, b) => byText(a.valid.from, b.valid.from)).at(-1);
  if (!clause) return [];
  return known(lens, lens.world.competences.get(clause.board)).filter(
    (row) =>
      row.evidence.confidence !== 'ANNOUNCED' &&
      covers(row.valid, clause.adopted) &&
      row.roles.includes(role) &&
      chain.some(({ id }) => id === row.subject) &&
      (rank === null || rank <= rankIn(lens, row.highest)) &&
      reachOf(row.scope, spot) >= 0 &&
      hadStatus(lens, row.scope.status, spot, clause.adopted),
  );
}

/** Whether the clause rests that day. */
export const isSuspended = ({ lens }: Cell, origin: Origin): boolean => 'clause' in origin && restsAt(lens, origin.clause);

function restsAt(lens: Cell['lens'], clause: ClauseId): boolean {
  const shelf = lens.world.suspensions.get(clause);
  return shelf !== undefined && effective(lens, shelf).length > 0;
}
