import type { Step } from '../../answer.ts';
import type { Ref } from '../finding.ts';
import { isGround, recordOf, type Look, type StepIn } from '../look.ts';
import { distinctRefs, mark, NO_MARKS, refOf, writeRef, type Mark } from '../mark.ts';

/** Rules that are equally strong and differ: one finding for all cells with the same tied records. */
export function doubleMarks(look: Look): readonly Mark[] {
  const { verdict } = look;
  if (verdict.status !== 'CONFLICT') return NO_MARKS;
  const tied = distinctRefs(look.asked.flatMap((each) => tiedIn(look, each.verdict.trace)).map(refOf));
  return [mark('DOUBLE', tied.map(writeRef), { ...(verdict.reason ? { cause: verdict.reason } : {}), counterpart: verdict.holders.map(({ body }) => ({ kind: 'body', id: body })), facts: tied })];
}

function tiedIn({ verdict, lens }: Look, steps: readonly Step[]): Step[] {
  const holdings = steps.filter(({ kind, outcome }) => kind === 'HOLDING' && outcome !== 'LOST');
  if (verdict.reason === 'FUNCTION_DISPUTED') {
    const fnOf = (step: Step): string => recordOf(lens.world, 'HOLDING', step).fn;
    return holdings.filter((each) => holdings.filter((other) => other.outcome === 'WON' && fnOf(other) === fnOf(each)).length > 1);
  }
  const grounds = steps.filter(isGround);
  const handed = steps.filter(({ kind, outcome }) => kind === 'DELEGATION' && outcome === 'APPLIED');
  if (verdict.reason === 'MERGED_DIFFER') return [...grounds, ...handed, ...holdings];
  if (verdict.reason === 'OVERFUNDED') return grounds;
  const top = grounds.filter(({ outcome }) => outcome !== 'ADDED');
  return top.filter(({ outcome }) => outcome === 'WON').length > 1 ? top : handed;
}

/** Hint: the winner is less deep in place than a loser of equal mode and rank. In a conflict nobody won. */
export function crossedMarks({ look, asked, step: loser }: StepIn): readonly Mark[] {
  if (loser.outcome !== 'LOST' || loser.kind !== 'ASSIGNMENT' || look.verdict.status === 'CONFLICT') return NO_MARKS;
  const winner = asked.verdict.trace.find(({ kind, fact }) => kind === 'ASSIGNMENT' && fact === loser.to);
  if (!winner?.key || !loser.key || !isCrossed(winner.key, loser.key)) return NO_MARKS;
  return [mark('CROSSED', [winner.fact, loser.fact], { counterpart: [refOf(winner)], facts: [refOf(loser)] })];
}

/** Keys by mode: BINDING (1, rank, subject, place, status), FALLBACK (0, subject, place, status, rank), §3.4. */
function isCrossed(winner: readonly number[], loser: readonly number[]): boolean {
  if (winner[0] !== loser[0]) return false;
  const [rank, place] = winner[0] === 1 ? [1, 3] : [4, 2];
  return winner[rank] === loser[rank] && (winner[place] ?? 0) < (loser[place] ?? 0);
}

/** A rule, an Ending or a Delegation that a board was not competent for here. */
export function ultraViresMark(step: Step): Mark {
  const ref: Ref = refOf(step);
  return mark('ULTRA_VIRES', [writeRef(ref)], { facts: [ref], ...(step.clause ? { counterpart: [{ kind: 'clause', id: step.clause }] } : {}) });
}
