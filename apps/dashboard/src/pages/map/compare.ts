import type { Edges, MatrixView } from '@feder/contract/schemas';

/** So many changes stand there at once, each with its reason; the others are folded, none is left out. */
export const AT_ONCE = 12;

type Answer = MatrixView['answers'][number];

/** A municipality that is answered otherwise on the other day; null where it did not exist then. `since` is the day of the change, where there is one alone. */
export type Changed = { key: string; name: string; before: Answer | null; after: Answer | null; since: string | null };

/** The answer of each municipality, by its key. */
export function answersByKey({ columns, rows: [row], answers }: MatrixView): Map<string, { name: string; answer: Answer | null }> {
  const found = new Map<string, { name: string; answer: Answer | null }>();
  for (const [from, to, index] of row?.runs ?? []) for (const { key, name } of columns.slice(from, to)) found.set(key, { name, answer: answers[index] ?? null });
  return found;
}

/** Every municipality with another answer than on the other day. */
export function changesBetween(other: MatrixView, view: MatrixView, { days }: Edges): Changed[] {
  const [before, after] = [answersByKey(other), answersByKey(view)];
  const [from, to] = [other.clocks.on, view.clocks.on].sort() as [string, string];
  const between = days.filter(({ day }) => from < day && day <= to);
  const since = between.length === 1 ? (between[0]?.day ?? null) : null;
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return said(was?.answer) === said(is?.answer) ? [] : [{ key, name: is?.name ?? was?.name ?? key, before: was?.answer ?? null, after: is?.answer ?? null, since }];
  });
}

const said = (answer: Answer | null | undefined): string => (answer ? [answer.status, answer.reason, ...answer.classes, ...answer.holders].join(' ') : '');
