import type { BodyId, LegalBasisId } from '../ids.ts';

/** A piece of a sentence; `basis` and `body` say what a reader may follow from here. `chosen`: what the writer of a clause filled in. */
export type Segment = { text: string; strong?: true; basis?: LegalBasisId; body?: BodyId; chosen?: true };
export type Sentence = Segment[];

type Part = string | number | Segment | Sentence;

/** Tag that sets words and pieces into one sentence: say`Zuständig ist ${name}.` Plain neighbours become one piece. */
export function say(words: TemplateStringsArray, ...parts: Part[]): Sentence {
  return merge(words.flatMap((word, index) => [plain(word), ...pieces(parts[index] ?? '')]));
}

/** "a", "a und b", "a, b und c". An item that ends a clause of its own brings its comma along. */
export function list(items: readonly Sentence[], last: string): Sentence {
  const between = (index: number): string => (index === items.length - 1 ? ` ${last} ` : textOf(items[index - 1] ?? []).endsWith(',') ? ' ' : ', ');
  return merge(items.flatMap((item, index) => [plain(index === 0 ? '' : between(index)), ...item]));
}

/** A sentence or title begins with a capital, also where a name begins it. */
export const begin = ([first, ...rest]: Sentence): Sentence => (first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : []);

/** At the end of a sentence an item leaves out the comma that it brings along. */
export const last = (sentence: Sentence): Sentence => sentence.map((segment, index) => (index === sentence.length - 1 ? { ...segment, text: segment.text.replace(/,$/, '') } : segment));

/** What a reader hears. */
export const textOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join('');

const plain = (text: string): Segment => ({ text });
const pieces = (part: Part): Sentence => (Array.isArray(part) ? part : [typeof part === 'object' ? part : plain(String(part))]);
const isPlain = (segment: Segment | undefined): segment is Segment => segment !== undefined && !segment.strong && !segment.basis && !segment.body && !segment.chosen;

function merge(segments: readonly Segment[]): Sentence {
  const sentence: Sentence = [];
  for (const segment of segments) {
    const before = sentence.at(-1);
    if (segment.text === '') continue;
    if (isPlain(segment) && isPlain(before)) sentence[sentence.length - 1] = plain(before.text + segment.text);
    else sentence.push(segment);
  }
  return sentence;
}
