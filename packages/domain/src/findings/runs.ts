import { pathOf, type Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { byText } from '../world/shelf.ts';
import type { CellRun, PlaceRun } from './finding.ts';

/** Neighbours in a list of places by their index, in pairs: from ≤ index < to. In order; between two there is a gap. */
export type Stretches = readonly number[];

/** Cells of one line that have the same since the same day; `at`: which of all places of that line. */
export type FoundIn = { subject: SubjectId; role: Role | null; at: Stretches; since: Day | null };

/** All places of a line, by key; of `null`, all municipalities. */
export type PlacesOf = (subject: SubjectId, role: Role | null) => readonly Ars[];

/** Cells as runs over all places of their line; each line comes once for each first day. */
export const runsOf = (cells: readonly FoundIn[], placesOf: PlacesOf): CellRun[] => inOrder(cells.map((line) => runOf(line, placesOf)));

function runOf({ subject, role, at, since }: FoundIn, placesOf: PlacesOf): CellRun {
  const all = placesOf(subject, role);
  const places: PlaceRun[] = [];
  let count = 0;
  for (let i = 0; i < at.length; i += 2) {
    const [from, to] = [at[i] as number, at[i + 1] as number];
    places.push({ from: all[from] as Ars, to: all[to - 1] as Ars, count: to - from });
    count += to - from;
  }
  return { subject, role, since, places, count, of: all.length };
}

/** Above every index of a place. */
const ABOVE = 2 ** 24;

/** All cells of one line. */
export function united(lists: readonly Stretches[]): Stretches {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  // Pairs as one number each, in their order.
  const pairs = new Float64Array(lists.reduce((count, { length }) => count + length / 2, 0));
  let next = 0;
  for (const at of lists) for (let i = 0; i < at.length; i += 2) pairs[next++] = (at[i] as number) * ABOVE + (at[i + 1] as number);
  const all: number[] = [];
  let end = -1;
  pairs.sort().forEach((pair) => {
    const from = Math.floor(pair / ABOVE);
    const to = pair % ABOVE;
    if (from > end) all.push(from, to);
    else if (to > end) all[all.length - 1] = to;
    end = Math.max(end, to);
  });
  return all;
}

/** Each of some cells by itself. */
export const oneByOne = (at: Stretches): Stretches[] => pairsOf(at).flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => [from + index, from + index + 1]));

/** Where a place is among some; empty where it is none of them. */
export function seatOf(places: readonly Ars[], place: Ars): Stretches {
  const index = firstFrom(places, place);
  return places[index] === place ? [index, index + 1] : [];
}

/** Stretches of some places as those of others that are among them, both in order; what is not there is left out. */
export function seatedIn(places: readonly Ars[], at: Stretches, among: readonly Ars[]): Stretches {
  // All that ever were there are there, as on most days.
  if (places.length === among.length) return at;
  const pairs = pairsOf(at).map(([from, to]) => [firstFrom(places, among[from] as Ars), firstFrom(places, after(among[to - 1] as Ars))] as const);
  return united(pairs.filter(([from, to]) => from < to));
}

function pairsOf(at: Stretches): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < at.length; i += 2) pairs.push([at[i] as number, at[i + 1] as number]);
  return pairs;
}

/** By subject, role and first place. */
export const inOrder = (runs: CellRun[]): CellRun[] =>
  runs.sort((a, b) => byText(a.subject, b.subject) || byText(a.role ?? '', b.role ?? '') || byText(a.places[0]?.from ?? '', b.places[0]?.from ?? ''));

/** The shortest list of keys that means exactly these of all places: a whole Land by its own key, a single municipality by its own. */
export function coverOf(at: Stretches, all: readonly Ars[]): Ars[] {
  const covers: Ars[] = [];
  for (const [from, to] of pairsOf(at)) {
    for (let index = from; index < to;) {
      let widest = all[index] as Ars;
      let end = index + 1;
      for (const key of pathOf(widest)) {
        const [first, last] = [firstFrom(all, key), firstFrom(all, after(key))];
        if (first < from || last > to || last - first <= end - index) continue;
        widest = key;
        end = last;
      }
      covers.push(widest);
      index = end;
    }
  }
  return covers.sort();
}

/** A text after all that begin with a key: a colon comes right after the digits. */
const after = (key: Ars): string => `${key}:`;

/** The index of the first place that is not before a text. */
function firstFrom(places: readonly Ars[], text: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
