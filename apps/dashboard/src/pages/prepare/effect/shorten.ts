import type { EffectSummary } from '@feder/domain';

/** An effect as a page shows it. `whole`: how many sentences there are, where this is only the beginning of what there is to say. */
export type Shortened = EffectSummary & { whole?: number };

/** As much as somebody reads who is still typing. Ten Ziffern for the whole Land have ten thousand sentences: to hand them over and to draw them would hold up the page at every key. */
const MOST = { rows: 8, words: 40, bodies: 20 };

/** The beginning of an effect; its counts stay those of the whole. */
export function shorten(summary: EffectSummary): Shortened {
  const { rows, words, gains, loses } = summary;
  if (words.length <= MOST.words && gains.length <= MOST.bodies && loses.length <= MOST.bodies) return summary;
  return { ...summary, rows: rows.slice(0, MOST.rows), words: words.slice(0, MOST.words), gains: gains.slice(0, MOST.bodies), loses: loses.slice(0, MOST.bodies), whole: words.length };
}
