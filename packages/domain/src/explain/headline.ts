import { recordAt } from '../world/records.ts';
import { writeRatio } from '../ratio.ts';
import { absentOf } from './absent.ts';
import { bodyName, stepsOf, type Context } from './context.ts';
import type { ConflictKind } from './messages.ts';
import type { Sentence } from './sentence.ts';

/** The answer in one sentence. */
export function headline(context: Context): Sentence {
  const { world, query, answer, say: { headline: words } } = context;
  switch (answer.status) {
    case 'UNIQUE': case 'JOINT': case 'SET': return words.answered(query.role, holdersOf(context));
    case 'CONFLICT': return words.conflict(conflictOf(context), contradicting(context));
    case 'GAP': return words.gap();
    case 'UNKNOWN': return words.unknown();
    case 'NOT_EXPECTED':
      if (answer.reason === 'ASK_BELOW') return words.askBelow(recordAt(world, 'subject', query.subject, query)?.cellLevel ?? 'MUNICIPALITY');
      return answer.reason === 'NOT_IN_FORCE' ? words.absent(absentOf(context)) : words.notExpected();
  }
}

/** Each body once: one that answers with two performers is still one. */
function holdersOf(context: Context) {
  const first = context.answer.holders.filter(({ body }, index, all) => all.findIndex((one) => one.body === body) === index);
  return first.map(({ body, share }) => ({ ...bodyName(context, body), ...(share ? { share: writeRatio(share) } : {}) }));
}

export function conflictOf(context: Context): ConflictKind {
  const { reason } = context.answer;
  if (reason === 'MERGED_DIFFER' || reason === 'FUNCTION_DISPUTED' || reason === 'OVERFUNDED') return reason;
  return stepsOf(context, 'ASSIGNMENT', 'WON').length > 1 ? 'RULES' : 'DELEGATIONS';
}

const contradicting = (context: Context): number => (conflictOf(context) === 'RULES' ? stepsOf(context, 'ASSIGNMENT', 'WON') : stepsOf(context, 'DELEGATION', 'APPLIED')).length;
