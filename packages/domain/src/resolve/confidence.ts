import type { Confidence } from '../fact.ts';

const SUREST_FIRST: readonly Confidence[] = ['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'];

/** The weakest of the grounds of an answer (G7). */
export const weakest = (grounds: readonly Confidence[]): Confidence =>
  SUREST_FIRST[Math.max(0, ...grounds.map((ground) => SUREST_FIRST.indexOf(ground)))] ?? 'ANNOUNCED';
