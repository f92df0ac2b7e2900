/** A label in three pieces, the middle one being what the reader typed. */
export type Match = readonly [before: string, match: string, after: string];

const digraphs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const bare = (letter: string) => letter.normalize('NFD').replaceAll(/\p{M}/gu, '').replace('ß', 'ss');
const written = (letter: string) => digraphs[letter] ?? bare(letter);

/**
 * Where the query stands in the label, whatever its case and marks: "tueb" and "tub" both find "Tüb" in "Tübingen".
 * Undefined where it stands nowhere, as after a search that knows more than letters.
 */
export function findMatch(label: string, query: string): Match | undefined {
  return findBy(label, query, bare) ?? findBy(label, query, written);
}

function findBy(label: string, query: string, fold: (letter: string) => string): Match | undefined {
  const needle = [...query.trim().toLowerCase().normalize('NFC')].map(fold).join('');
  if (needle === '') return undefined;
  const letters = [...label];
  const starts: number[] = [];
  let hay = '';
  for (const [index, letter] of letters.entries()) {
    const folded = fold(letter.toLowerCase().normalize('NFC'));
    hay += folded;
    for (let n = 0; n < folded.length; n += 1) starts.push(index);
  }
  const at = hay.indexOf(needle);
  if (at === -1) return undefined;
  const from = starts[at] ?? 0;
  const to = (starts[at + needle.length - 1] ?? from) + 1;
  return [letters.slice(0, from).join(''), letters.slice(from, to).join(''), letters.slice(to).join('')];
}
