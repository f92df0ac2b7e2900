import type { Causes, Since } from '../causes.ts';
import { say } from '../sentence.ts';
import { all, englishDate, several, the } from './phrases.ts';

const since = ({ day, atLatest }: Since): string => `since ${englishDate(day)}${atLatest ? ' at the latest' : ''}`;
const not = ({ over }: Since): string => (over ? ' not' : '');

export const causes: Causes = {
  held: (said) => say`${the(said.body)} ${several([said.body]) ? 'have' : 'has'}${not(said)} been ${the(said.fn)} ${since(said)}`,
  ruled: (said) => say`${said.over ? 'the' : 'a'} rule that names ${all(said.holders)} has${not(said)} applied ${since(said)}`,
  delegated: (said) => say`the transfer from ${the(said.from)} to ${the(said.to)} has${not(said)} applied ${since(said)}`,
  ended: (said) => (said.ended === null ? say`a rule has${not(said)} been repealed ${since(said)}` : 'holders' in said.ended
    ? say`the rule that names ${all(said.ended.holders)} has${not(said)} been repealed ${since(said)}`
    : say`the transfer from ${the(said.ended.from)} to ${the(said.ended.to)} has${not(said)} been repealed ${since(said)}`),
  hasStatus: (said) => say`${the(said.place)} has${not(said)} had the status “${said.status}” ${since(said)}`,
  suspended: (said) => say`“${said.clause}” has${not(said)} been suspended ${since(said)}`,
};
