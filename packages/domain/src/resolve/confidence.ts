import type { Confidence } from '../fact.ts';

const SUREST_FIRST: readonly Confidence[] = ['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'];

/** The weaker of two. */
export const weaker = (a: Confidence, b: Confidence): Confidence => (a === b || SUREST_FIRST.indexOf(a) > SUREST_FIRST.indexOf(b) ? a : b);

/** The weakest of the grounds of an answer (G7). */
export function weakest(grounds: readonly Confidence[]): Confidence {
  let weakest = 0;
  for (const ground of grounds) weakest = Math.max(weakest, SUREST_FIRST.indexOf(ground));
  return SUREST_FIRST[weakest] ?? 'ANNOUNCED';
}
