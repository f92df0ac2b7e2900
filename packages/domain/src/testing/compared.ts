import type { Answer } from '../answer.ts';
import { writeHolders } from './oracle/equal.ts';

/** Everything of an answer that both must say. The trace is a set: its order is the reader's convenience. */
export const compared = (answer: Answer) => ({
  status: answer.status, reason: answer.reason, holders: writeHolders(answer.holders), answeredAt: answer.answeredAt,
  since: answer.since, until: answer.until, sinceAtLatest: answer.sinceAtLatest, knownAt: answer.asOf.knownAt,
  sure: set(answer.holders.map(({ body, confidence, accepted }) => `${body} ${confidence} ${accepted ?? ''}`)),
  announced: set(answer.announced.map(({ body, subject, fact }) => `${body} ${subject} ${fact}`)),
  trace: set(answer.trace.map((step) => [step.kind, step.fact, step.version, step.outcome, 'why' in step ? step.why : '', 'to' in step ? step.to : '', step.of ?? '', step.clause ?? ''].join(' '))),
});

export const set = (lines: string[]): string[] => [...new Set(lines)].sort();
