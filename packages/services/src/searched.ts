import type { AnswersPage } from '@feder/contract/schemas';
import { explainSearched, searched, type Answer, type Evidence, type Query, type SourceId } from '@feder/domain';
import type { LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';

type Told = NonNullable<AnswersPage['searched']>;

/** What was looked through for a question that nobody answers, as data and in words; null where somebody does. */
export function toldSearched({ world }: LoadedWorld, query: Query, answer: Answer, lang: Lang): Told | null {
  const found = searched(world, query, answer);
  if (!found) return null;
  const { counted, near, expected, complete } = found;
  return {
    counted, complete,
    near: near.map((each) => ({ rule: each.rule.id, ...('why' in each ? { why: each.why } : { misses: each.misses, place: each.place }), ...shown(each.rule.evidence) })),
    expected: expected.map(({ id, record, evidence }) => ({ expectation: id, record, ...shown(evidence) })),
    explanation: explainSearched(world, query, answer, found, lang),
  };
}

const shown = ({ source, paragraph, confidence }: Evidence) => ({ source, paragraph: paragraph ?? null, confidence });

/** The sources that it rests on. */
export const sourcesOfSearch = (told: Told | null): SourceId[] => (told ? [...told.near, ...told.expected] : []).map(({ source }) => source as SourceId);
