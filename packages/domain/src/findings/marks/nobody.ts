import { dayBefore } from '../../day.ts';
import { ONE } from '../../ratio.ts';
import { lensOn } from '../../world/lens.ts';
import type { Cause } from '../finding.ts';
import { isAnswered, isGround, lookAt, recordOf, type Look } from '../look.ts';
import type { Register } from '../register.ts';
import { mark, NO_MARKS, refOf, type Mark } from '../mark.ts';

/** GAP, and what follows from it: supervision that nobody has, costs that nobody bears. */
export function nobodyMarks(register: Register, look: Look): readonly Mark[] {
  const { subject, role, verdict } = look;
  if (verdict.status !== 'GAP') return NO_MARKS;
  const facts = verdict.trace.filter(({ outcome, kind }) => kind === 'ASSIGNMENT' && outcome === 'SIFTED').map(refOf);
  return [
    mark('GAP', [subject, role], { cause: causeOf(register, look), facts }),
    ...(role.startsWith('SUPERVISE_') ? [mark('UNSUPERVISED', [subject, role], { facts })] : []),
    ...(role === 'FUND' ? [mark('UNFUNDED', [subject, '1'], { cause: 'SHORT', facts, missing: ONE })] : []),
  ];
}

/** The answer's reason; where no rule is left, how the last answer ended: by its own last day, or by an Ending. */
function causeOf(register: Register, { subject, role, place, lens, verdict }: Look): Cause {
  const reason = verdict.reason ?? 'NO_RULE';
  if (reason !== 'NO_RULE') return reason;
  let first = lens.from;
  let onFirst = verdict;
  while (first !== null) {
    const earlier = lensOn(lens.world, dayBefore(first), lens.at);
    const before = lookAt(register, earlier, { subject, role, place });
    if (before?.verdict.status === 'GAP') {
      first = earlier.from;
      onFirst = before.verdict;
      continue;
    }
    if (!before || !isAnswered(before.verdict)) return reason;
    const grounds = before.verdict.trace.filter(isGround);
    const day = first;
    if (grounds.some((each) => recordOf(lens.world, 'ASSIGNMENT', each).valid.to === day)) return 'EXPIRED';
    const ended = onFirst.trace.filter((each) => each.outcome === 'SIFTED' && each.why === 'ENDED');
    return ended.some(({ fact }) => grounds.some((each) => each.fact === fact)) ? 'ENDED' : reason;
  }
  return reason;
}
