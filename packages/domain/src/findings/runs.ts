import { contains, pathOf, type Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { byText } from '../world/shelf.ts';
import type { CellRun, PlaceRun } from './finding.ts';

/** Cells of one line, in order, that have the same since the same day. */
export type FoundIn = { subject: SubjectId; role: Role | null; places: readonly Ars[]; since: Day | null };

/** All places of a line, by key; of `null`, all municipalities. */
export type PlacesOf = (subject: SubjectId, role: Role | null) => readonly Ars[];

/** Cells of one line with the same first day as runs over all places of that line. */
export function runsOf(cells: readonly FoundIn[], placesOf: PlacesOf): CellRun[] {
  const lines = cells.length === 1 ? [cells] : Map.groupBy(cells, ({ subject, role, since }) => `${subject} ${role ?? ''} ${since ?? ''}`).values();
  const runs = [...lines].flatMap((line): CellRun[] => {
    const [first] = line;
    if (!first) return [];
    const all = placesOf(first.subject, first.role);
    const places = placeRuns(line.length === 1 ? first.places : [...new Set(line.flatMap((each) => each.places))].sort(), all);
    return [{ subject: first.subject, role: first.role, since: first.since, places, count: places.reduce((sum, { count }) => sum + count, 0), of: all.length }];
  });
  return inOrder(runs);
}

/** By subject, role and first place. */
export const inOrder = (runs: CellRun[]): CellRun[] =>
  runs.sort((a, b) => byText(a.subject, b.subject) || byText(a.role ?? '', b.role ?? '') || byText(a.places[0]?.from ?? '', b.places[0]?.from ?? ''));

/** Those of all places that were found, as runs of neighbours. Both lists are in order; what is not among all of them is left out. */
function placeRuns(found: readonly Ars[], all: readonly Ars[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  for (let index = 0; index < found.length;) {
    const from = found[index] as Ars;
    const first = firstFrom(all, from);
    const count = all[first] === from ? neighboursFrom(found, index, all, first) : 0;
    if (count > 0) runs.push({ from, to: found[index + count - 1] as Ars, count });
    index += count || 1;
  }
  return runs;
}

/** How many places from an index on stand side by side among all of them: what is in step further on was so all the way. */
function neighboursFrom(found: readonly Ars[], index: number, all: readonly Ars[], first: number): number {
  let low = 1;
  let high = Math.min(found.length - index, all.length - first);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (found[index + middle - 1] === all[first + middle - 1]) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The shortest list of keys that means exactly these of all places: a whole Land by its own key, a single municipality by its own. */
export function coverOf(places: readonly Ars[], all: readonly Ars[]): Ars[] {
  const found = [...new Set(places)].sort();
  const covers: Ars[] = [];
  for (const place of found) {
    const last = covers.at(-1);
    if (last !== undefined && contains(last, place)) continue;
    let most = 0;
    let widest: Ars | null = null;
    for (const key of pathOf(place)) {
      const count = countIn(all, key);
      if (count <= most || countIn(found, key) !== count) continue;
      most = count;
      widest = key;
    }
    if (widest !== null) covers.push(widest);
  }
  return covers.sort();
}

/** How many of some places, in order, lie in a key. A colon comes right after the digits. */
const countIn = (places: readonly Ars[], key: Ars): number => firstFrom(places, `${key}:`) - firstFrom(places, key);

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
