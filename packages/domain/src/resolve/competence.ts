import type { ClauseRecord, Competence, Origin, Role } from '../rules.ts';
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
export function isCompetent(cell: Cell, origin: Origin, rank: number | null, role: Role = cell.role): boolean {
  if ('existing' in origin) return true;
  const clause = clauseOf(cell, origin.clause);
  return clause !== undefined && known(cell.lens, cell.lens.world.competences.get(clause.board)).some((row) => mayReach(row, clause, cell, rank, role));
}

/** The competences by which the clause's board may reach this cell. */
export function competencesFor(cell: Cell, origin: { clause: ClauseId }, rank: number | null, role: Role = cell.role): Competence[] {
  const clause = clauseOf(cell, origin.clause);
  return clause ? known(cell.lens, cell.lens.world.competences.get(clause.board)).filter((row) => mayReach(row, clause, cell, rank, role)) : [];
}

/** A clause as it is known: of several versions the one of the latest days. */
function clauseOf({ lens }: Cell, id: ClauseId): ClauseRecord | undefined {
  const rows = known(lens, lens.world.records.clause.get(id));
  return rows.length > 1 ? rows.sort((a, b) => byText(a.valid.from, b.valid.from)).at(-1) : rows[0];
}

const mayReach = (row: Competence, { adopted }: ClauseRecord, { lens, chain, spot }: Cell, rank: number | null, role: Role): boolean =>
  row.evidence.confidence !== 'ANNOUNCED' &&
  covers(row.valid, adopted) &&
  row.roles.includes(role) &&
  chain.some(({ id }) => id === row.subject) &&
  (rank === null || rank <= rankIn(lens, row.highest)) &&
  reachOf(row.scope, spot) >= 0 &&
  hadStatus(lens, row.scope.status, spot, adopted);

/** Whether the clause rests that day. */
export const isSuspended = ({ lens }: Cell, origin: Origin): boolean => 'clause' in origin && restsAt(lens, origin.clause);

function restsAt(lens: Cell['lens'], clause: ClauseId): boolean {
  const shelf = lens.world.suspensions.get(clause);
  return shelf !== undefined && effective(lens, shelf).length > 0;
}
