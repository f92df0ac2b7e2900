import type { Answer, Held } from '../answer.ts';
import { weakest } from './confidence.ts';
import { writeRatio } from '../ratio.ts';

/** An answer for one day, before it is known how long it stays the same. */
export type Verdict = Pick<Answer, 'status' | 'reason' | 'holders' | 'announced' | 'answeredAt' | 'trace'>;

/** A cell's part of it: what predecessors of a merged municipality are compared by. */
export type CellVerdict = Pick<Verdict, 'status' | 'reason' | 'holders' | 'trace'>;

const heldKey = ({ body, share, performer, formerly }: Held): string =>
  [body, share ? writeRatio(share) : '', performer ?? '', ...[...(formerly ?? [])].sort()].join('|');

/** What an answer says, without the way there. */
type Said = Pick<CellVerdict, 'status' | 'reason' | 'holders'>;

/** What counts when answers are compared (G8): status, reason and the set of (body, share, performer, formerly). */
export const equalityKey = ({ status, reason, holders }: Said): string =>
  [status, reason ?? '', ...[...new Set(holders.map(heldKey))].sort()].join('\n');

/** Whether two answers are equal (G8). Most are, holder by holder; only where they are not are they put in order and written out. */
export const isEqual = (a: Said, b: Said): boolean =>
  a.status === b.status && a.reason === b.reason && (a.holders.length === b.holders.length && a.holders.every((held, i) => isSameHeld(held, b.holders[i])) || equalityKey(a) === equalityKey(b));

const isSameHeld = (a: Held, b: Held | undefined): boolean => b !== undefined && a.body === b.body && a.performer === b.performer && a.share === b.share && a.formerly === b.formerly;

/** Each holder once; one that stands on several grounds is as sure as the weakest of them (G7). */
export const distinctHolders = (holders: readonly Held[]): Held[] => {
  if (holders.length < 2) return [...holders];
  const seen = new Map<string, Held>();
  for (const held of holders) {
    const same = seen.get(heldKey(held));
    seen.set(heldKey(held), same ? { ...same, confidence: weakest([same.confidence, held.confidence]) } : held);
  }
  return [...seen.values()];
};
