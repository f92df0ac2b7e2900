import { levelOf } from '../ars.ts';
import { bodyName, placeName, subjectName, tellingOf, type Telling } from '../explain/context.ts';
import type { Language } from '../explain/explanation.ts';
import type { Sentence } from '../explain/sentence.ts';
import { ONE, writeRatio } from '../ratio.ts';
import type { Seq } from '../seq.ts';
import type { World } from '../world/projection.ts';
import type { CellChange, Impact, Told } from './impact.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { Side, Where } from './words/messages.ts';

const messages = { de, en };

/** An impact in words: a sentence for each change, in their order, and for each fact that does nothing. Names are those of the first day of a change. */
export function explainImpact(world: World, { changes, idle }: Pick<Impact, 'changes' | 'idle'>, at: Seq, lang: Language): { changes: Sentence[]; idle: Sentence[] } {
  const words = messages[lang];
  const told = changes.map((change) => {
    const telling = tellingOf(world, { on: change.from, at }, lang);
    const { role, from, to, before, after } = change;
    return words.change({ subject: subjectName(telling, change.subject), role, from, to, where: whereOf(telling, change), before: sideOf(telling, change, before), after: sideOf(telling, change, after) });
  });
  return { changes: told.length > 0 ? told : [words.nothing()], idle: idle.map(({ kind, clause, count }) => words.idle[kind](clause, count)) };
}

export function whereOf(telling: Telling, { places, count, of }: CellChange): Where {
  const [run] = places;
  if (!run) throw new RangeError('A change without a place is none.');
  return count === 1 ? { place: placeName(telling, run.from) } : { count, of, level: levelOf(run.from) };
}

const sideOf = (telling: Telling, { role }: CellChange, { status, holders }: Told): Side => ({
  status,
  holders: holders.map(({ body, share, performer }) => ({ ...bodyName(telling, body), ...(role === 'FUND' ? { share: writeRatio(share ?? ONE) } : {}), ...(performer ? { performer: bodyName(telling, performer) } : {}) })),
});
