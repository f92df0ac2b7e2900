import type { Step } from '../answer.ts';
import type { AssignmentId } from '../ids.ts';
import { everCovering } from '../resolve/candidates.ts';
import { isSupervision } from '../resolve/supervise.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { isGround, type Look } from './look.ts';

/** What became of the rules in a cell; `alone`: the one besides which none stands. */
export type Ruled = { used: readonly AssignmentId[]; lost: { id: AssignmentId; to: AssignmentId }[]; turned: readonly AssignmentId[]; alone: AssignmentId | null; answer: Answered; ways: number };

/** What is answered, without the trace: that is not needed again. */
type Answered = Pick<CellVerdict, 'status' | 'reason' | 'holders'>;

/** What became of each rule in a cell. A duty that supervision follows is told where it is borne. */
export function ruledIn(look: Pick<Look, 'role' | 'asked' | 'verdict'>): Ruled {
  const lost: Ruled['lost'] = [];
  const turned: AssignmentId[] = [];
  const used: AssignmentId[] = [];
  for (const each of look.asked) {
    for (const step of each.verdict.trace) {
      if (step.kind !== 'ASSIGNMENT') continue;
      const id = step.fact as AssignmentId;
      if (isGround(step)) addOnce(used, id);
      if (step.outcome === 'LOST') lost.push({ id, to: step.to as AssignmentId });
      else addOnce(turned, id);
    }
    // That nobody is responsible may rest on what once covered the cell (G6).
    if (each.verdict.status === 'GAP') for (const { id } of everCovering(each.cell)) addOnce(turned, id);
  }
  return { used, lost, turned, alone: aloneIn(look), answer: answered(look.verdict), ways: look.asked.length };
}

const answered = ({ status, reason, holders }: CellVerdict): Answered => (reason === undefined ? { status, holders } : { status, reason, holders });

/** The rule besides which no other stands in the cell: without it, nobody is left. Supervision may follow a body then, and a merged municipality be asked by another way. */
function aloneIn({ asked: [{ verdict }, ...more], role }: Pick<Look, 'role' | 'asked'>): AssignmentId | null {
  if (more.length > 0 || isSupervision(role)) return null;
  let alone: Step | null = null;
  for (const step of verdict.trace) {
    if (step.kind !== 'ASSIGNMENT' || step.outcome === 'SIFTED') continue;
    if (alone && alone.fact !== step.fact) return null;
    alone = step;
  }
  return alone && isGround(alone) ? (alone.fact as AssignmentId) : null;
}

function addOnce(ids: AssignmentId[], id: AssignmentId): void {
  if (!ids.includes(id)) ids.push(id);
}
