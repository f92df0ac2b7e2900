import { plusDays } from '../../day.ts';
import { acceptanceOf } from '../../resolve/sift.ts';
import { holdersOf } from '../../resolve/holders.ts';
import { holds } from '../../world/lens.ts';
import { lineSteps, recordOf, type Look } from '../look.ts';
import { mark, refOf, type Mark } from '../mark.ts';

/** The period for acceptance is over, and an addressee has not accepted. */
export const acceptanceMarks = ({ lens, asked }: Look): Mark[] =>
  asked.flatMap(({ cell, verdict }) => lineSteps(verdict).flatMap((step) => {
    if (step.kind !== 'ASSIGNMENT' || (step.outcome === 'SIFTED' && step.why !== 'NOT_ACCEPTED')) return [];
    const rule = recordOf(lens.world, 'ASSIGNMENT', step);
    const { acceptBy } = rule;
    if (rule.acceptance === 'NOT_NEEDED' || acceptBy === undefined || !holds(lens, { from: plusDays(acceptBy, 1), to: null })) return [];
    const accepted = acceptanceOf(cell, rule, holdersOf(cell, rule.holders).claims);
    return [...accepted].filter(([, yes]) => !yes).map(([{ body }]) => mark('UNACCEPTED', [rule.id, body], { counterpart: [{ kind: 'body', id: body }], facts: [refOf(step)], due: acceptBy }));
  }));
