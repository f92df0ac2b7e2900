import type { Answer, Query } from '../answer.ts';
import type { Expectation } from '../rules.ts';
import type { Near, Searched } from '../searched.ts';
import type { World } from '../world/projection.ts';
import { sourceOf } from '../world/records.ts';
import { contextOf, reachOf, ruleWords, subjectName, type Context } from './context.ts';
import type { Language, SearchedExplanation } from './explanation.ts';
import type { Sentence } from './sentence.ts';
import { toldMisses } from './why-not.ts';

/** Where nobody answers, in words: what was looked through, what came near, what is expected. Throws a RangeError where evidence points to no recorded source. */
export function explainSearched(world: World, query: Query, answer: Answer, { counted, near, expected, complete }: Searched, lang: Language): SearchedExplanation {
  const context = contextOf(world, query, answer, lang);
  const { searched: words } = context.say;
  return {
    counted: words.counted(subjectName(context, query.subject), counted, query.on),
    near: near.length === 0 ? [words.nothing()] : near.map((each) => toldNear(context, each)),
    expected: [...expected.map((each) => toldExpectation(context, each)), words.complete(complete)],
  };
}

function toldNear(context: Context, near: Near): Sentence {
  const { note, whyNot } = context.say;
  const words = ruleWords(context, near.rule);
  return 'why' in near ? note.sifted[near.why](words) : toldMisses(context, whyNot.rule(words), near.rule, near.place, near.misses);
}

function toldExpectation(context: Context, { subject, scope, evidence }: Expectation): Sentence {
  const { world, query, lang, say } = context;
  const { title, publisher, state } = sourceOf(world, evidence.source);
  const group = subject === query.subject ? null : subjectName(context, subject);
  return say.searched.expected(query.role, subjectName(context, query.subject), group, reachOf(context, scope), say.words.source(title[lang], publisher, state));
}
