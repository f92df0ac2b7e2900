import { pathOf, type Ars } from '../ars.ts';
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
  const lines = Map.groupBy(cells, ({ subject, role, since }) => `${subject} ${role ?? ''} ${since ?? ''}`);
  const runs = [...lines.values()].flatMap((line): CellRun[] => {
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
  let open: PlaceRun | null = null;
  let next = 0;
  for (const place of all) {
    while ((found[next] ?? place) < place) next += 1;
    if (found[next] !== place) open = null;
    else if (open) {
      open.to = place;
      open.count += 1;
    } else runs.push((open = { from: place, to: place, count: 1 }));
  }
  return runs;
}

/** The shortest list of keys that means exactly these of all places: a whole Land by its own key, a single municipality by its own. */
export function coverOf(places: readonly Ars[], all: readonly Ars[]): Ars[] {
  const found = new Set(places);
  const under = new Map<Ars, { all: number; found: number }>();
  for (const place of all) for (const key of pathOf(place)) {
    const count = under.get(key) ?? { all: 0, found: 0 };
    under.set(key, { all: count.all + 1, found: count.found + (found.has(place) ? 1 : 0) });
  }
  const covers = places.flatMap((place) => {
    const whole = pathOf(place).filter((key) => under.get(key)?.all === under.get(key)?.found);
    const most = Math.max(...whole.map((key) => under.get(key)?.all ?? 0));
    return whole.find((key) => under.get(key)?.all === most) ?? [];
  });
  return [...new Set(covers)].sort();
}
