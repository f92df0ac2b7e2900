import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import { decideWords } from '../../src/pages/decide/messages.ts';

/** A text in both languages. */
type Pair = readonly [german: string, english: string];

/** The language in which the pages of a story are read. A story is written in German, and by the same words it is played in both. */
export type Words = {
  lang: 'de' | 'en';
  /** The name of a button or link, a status, an outcome: whatever is said whole by the words of the pages. */
  named: (german: string) => RegExp;
  /** The name of a field. */
  field: (german: string) => RegExp;
  /** How a page may say what holds this text: `address` is where the API says the same. */
  said: (german: string, address: string) => Promise<readonly string[]>;
};

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const whole = (texts: readonly string[]): RegExp => new RegExp(`^(?:${texts.map(literal).join('|')})$`);
/** A field that may stay empty says so beside its name. */
const fieldOf = (texts: readonly string[], optional: string): RegExp => whole(texts.flatMap((text) => [text, `${text} (${optional})`]));

export const german: Words = {
  lang: 'de',
  named: (text) => whole([text]),
  field: (text) => fieldOf([text], de.boards.write.optional),
  said: (text) => Promise.resolve([text]),
};

const isSentence = (value: unknown): value is { text: string }[] => Array.isArray(value) && value.length > 0 && value.every((piece: unknown) => typeof piece === 'object' && piece !== null && 'text' in piece && typeof piece.text === 'string');
const textOf = (value: unknown): unknown => (isSentence(value) ? value.map(({ text }) => text).join('') : value);

/** What stands at the same place in two trees; of a text that holds both languages, these. */
function pairsOf(one: unknown, other: unknown): Pair[] {
  const [german, english] = [textOf(one), textOf(other)];
  if (typeof german === 'string' && typeof english === 'string') return [[german, english]];
  if (typeof german !== 'object' || german === null || typeof english !== 'object' || english === null) return [];
  if ('de' in german && 'en' in german) return pairsOf(german.de, german.en);
  return Object.entries(german).flatMap(([key, value]) => pairsOf(value, (english as Record<string, unknown>)[key]));
}

const words = pairsOf([de, decideWords.de], [en, decideWords.en]);

/** English as the pages have it. A German text that they do not know is an error: nothing is passed over. */
export function englishOf(url: string): Words {
  const found = (text: string, pairs: readonly Pair[]): string[] => {
    if (pairs.length === 0) throw new Error(`"${text}" is not among the words of the pages, or not in what the API says.`);
    return [...new Set(pairs.map(([, english]) => english))];
  };
  const ofPages = (text: string): string[] => found(text, words.filter(([german]) => german === text));
  return {
    lang: 'en',
    named: (text) => whole(ofPages(text)),
    field: (text) => fieldOf(ofPages(text), en.boards.write.optional),
    said: async (text, address) => {
      const [german, english] = await Promise.all(['de', 'en'].map(async (lang): Promise<unknown> => (await fetch(`${url}/api/v1/${address}&lang=${lang}`)).json()));
      return found(text, pairsOf(german, english).filter(([german]) => german.includes(text)));
    },
  };
}
