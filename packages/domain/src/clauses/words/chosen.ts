import { say, type Segment, type Sentence } from '../../explain/sentence.ts';

/** What the writer of a clause filled in: marked, so that a reader sees where the sentence can be changed. */
export const chosen = (text: string): Segment => ({ text, chosen: true });

/** Words around a value, with the value marked. */
export function chosenIn(words: string, value: string): Sentence {
  const at = words.indexOf(value);
  return at < 0 || value === '' ? say`${words}` : say`${words.slice(0, at)}${chosen(value)}${words.slice(at + value.length)}`;
}
