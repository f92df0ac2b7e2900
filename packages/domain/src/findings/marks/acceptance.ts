import { plusDays } from '../../day.ts';
import { acceptanceOf } from '../../resolve/sift.ts';
import { holdersOf } from '../../resolve/holders.ts';
import { holds } from '../../world/lens.ts';
import type { StepIn } from '../look.ts';
import { mark, NO_MARKS, refOf, type Mark } from '../mark.ts';

/** The period for acceptance is over, and an addressee has not accepted. */
export function acceptanceMarks({ look: { lens }, asked: { cell }, step, act }: StepIn): readonly Mark[] {
  if (!act || !('acceptance' in act) || act.acceptance === 'NOT_NEEDED' || (step.outcome === 'SIFTED' && step.why !== 'NOT_ACCEPTED')) return NO_MARKS;
  const { id, acceptBy, holders } = act;
  if (acceptBy === undefined || !holds(lens, { from: plusDays(acceptBy, 1), to: null })) return NO_MARKS;
  const accepted = acceptanceOf(cell, act, holdersOf(cell, holders).claims);
  return [...accepted].filter(([, yes]) => !yes).map(([{ body }]) => mark('UNACCEPTED', [id, body], { counterpart: [{ kind: 'body', id: body }], facts: [refOf(step)], due: acceptBy }));
}
