import { add, compare, ONE, ratio, writeRatio } from '../ratio.ts';
import type { Assignment } from '../rules.ts';
import { nearestRecord, recordAt } from '../world/records.ts';
import { bodyName, functionName, placeName, recordOf, ruleWords, stepsOf, subjectName, type Context } from './context.ts';
import { grounds, matters } from './grounds.ts';
import { conflictOf } from './headline.ts';
import type { Why } from './messages.ts';
import { say, type Sentence } from './sentence.ts';
import { absentOf } from './absent.ts';

/** Why the answer is what it is, whatever it is. */
export function because(context: Context): Sentence {
  const { answer } = context;
  switch (answer.status) {
    case 'UNIQUE': case 'JOINT': case 'SET': return context.say.because(grounds(context));
    case 'CONFLICT': return context.say.because([conflict(context)]);
    case 'GAP': return context.say.because([...why(context), context.say.clause.signed()]);
    case 'UNKNOWN': return context.say.because(answer.reason === 'BEFORE_RECORD' ? why(context) : [...why(context), context.say.clause.notSigned()]);
    case 'NOT_EXPECTED': return context.say.because(notExpected(context));
  }
}

function conflict(context: Context): Sentence {
  const { answer, say: { clause } } = context;
  const names = [...new Set(answer.holders.map(({ body }) => body))].map((id) => bodyName(context, id));
  const won = stepsOf(context, 'ASSIGNMENT', 'WON').flatMap(({ fact }) => recordOf(context, 'ASSIGNMENT', fact) ?? []);
  switch (conflictOf(context)) {
    case 'RULES': return clause.equallyStrong(won.map((rule) => ruleWords(context, rule)));
    case 'DELEGATIONS': return clause.handedOnTwice([...new Set(stepsOf(context, 'DELEGATION', 'APPLIED').flatMap(({ body }) => body ?? []))].map((id) => bodyName(context, id)));
    case 'MERGED_DIFFER': return clause.mergedDiffer(placeName(context, answer.answeredAt));
    case 'OVERFUNDED': return clause.overfunded(writeRatio(answer.holders.reduce((sum, { share }) => add(sum, share ?? ONE), ratio(0n, 1n))));
    case 'FUNCTION_DISPUTED': {
      const fn = won.flatMap(({ holders }) => holders).find((holder) => 'fn' in holder);
      return clause.disputed(fn && 'fn' in fn ? functionName(context, fn.fn) : null, names);
    }
  }
}

function notExpected(context: Context): Sentence[] {
  const { world, query, answer, say: { clause } } = context;
  const subject = subjectName(context, query.subject);
  if (answer.reason === 'ASK_BELOW') return [clause.askBelow(subject, recordAt(world, 'subject', query.subject, query)?.cellLevel ?? 'MUNICIPALITY')];
  if (answer.reason === 'NOT_IN_FORCE') {
    const what = absentOf(context);
    return [clause.absent[what](what === 'SUBJECT' ? { text: subject, grammar: 'NONE' } : placeName(context, what === 'PLACE' ? query.place : answer.answeredAt), query.on)];
  }
  return answer.reason === 'NO_RULE' ? [clause.notRequired(query.role, subject)] : [...why(context), clause.notRequired(query.role, subject)];
}

function why(context: Context): Sentence[] {
  const { query, answer, say: { clause } } = context;
  const reason = answer.reason ?? 'NO_RULE';
  if (reason === 'MERGED_DIFFER' || reason === 'FUNCTION_DISPUTED' || reason === 'OVERFUNDED' || reason === 'ASK_BELOW' || reason === 'NOT_IN_FORCE') throw new Error(`${reason} is no reason for ${answer.status}.`);
  const rule = siftedRule(context);
  const told: Why = {
    subject: subjectName(context, query.subject), place: placeName(context, answer.answeredAt), role: query.role,
    recordFrom: recordStart(context), rule: rule ? ruleWords(context, rule) : say``,
  };
  return [...(reason === 'VACANT' && rule ? matters(context, rule) : []), clause.why[reason](told)];
}

/** The rule that the reason speaks of: the sifted one with the largest key (G6). */
export function siftedRule(context: Context): Assignment | undefined {
  const steps = stepsOf(context, 'ASSIGNMENT', 'SIFTED').filter((step) => 'why' in step && step.why === context.answer.reason);
  const [largest] = steps.sort((a, b) => larger(b.key ?? [], a.key ?? []));
  return largest && recordOf(context, 'ASSIGNMENT', largest.fact);
}

function larger(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The first day of our record of the place or the subject, where the question lies before it. */
function recordStart({ world, query }: Context): Why['recordFrom'] {
  const starts = [nearestRecord(world, 'territory', query.place, query), nearestRecord(world, 'subject', query.subject, query)].flatMap((record) => (record && record.valid.from > query.on ? [record.valid.from] : []));
  return starts.sort().at(-1) ?? null;
}

/** What is missing to the whole, where shares are recorded. */
export function unfunded({ answer, query }: Context): string | null {
  if (query.role !== 'FUND' || (answer.status !== 'UNIQUE' && answer.status !== 'JOINT')) return null;
  const sum = answer.holders.reduce((total, { share }) => add(total, share ?? ONE), ratio(0n, 1n));
  return compare(sum, ONE) < 0 ? writeRatio(ratio(sum[1] - sum[0], sum[1])) : null;
}
