import type { Answer, Query } from './answer.ts';
import { because } from './explain/because.ts';
import { contextOf } from './explain/context.ts';
import { duels } from './explain/duels.ts';
import type { Explanation, Language } from './explain/explanation.ts';
import { headline } from './explain/headline.ts';
import { notes } from './explain/notes.ts';
import type { World } from './world/projection.ts';

/** An answer in words, from the world that gave it: who, why, against whom, and what else must be known. Throws a RangeError where evidence points to no recorded source. */
export function explain(world: World, query: Query, answer: Answer, lang: Language): Explanation {
  const context = contextOf(world, query, answer, lang);
  return { headline: headline(context), because: because(context), duels: duels(context), notes: notes(context) };
}
