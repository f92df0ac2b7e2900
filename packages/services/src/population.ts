import type { Counted, Reach } from '@feder/contract/schemas';
import { levelOf, type Ars, type Finding } from '@feder/domain';

/** How many people live in each municipality, as counted for the end of `day`. */
export type Population = { day: string; title: string; state: string; attribution: string; of: ReadonlyMap<Ars, number> };

export const countedIn = ({ day, title, state, attribution }: Population): Counted => ({ day, title, state, attribution });

/**
 * How many municipalities the cells of a finding are, each once, and how many people live there, beside all of them.
 * @param municipalities all that are in force, in any order
 * @returns null where a cell is no municipality, or of some municipality nobody counted
 */
export function reachOf({ cells }: { cells: readonly Pick<Finding['cells'][number], 'places'>[] }, municipalities: readonly Ars[], population: Population | undefined): Reach | null {
  const runs = cells.flatMap(({ places }) => places);
  if (!population || runs.length === 0 || runs.some(({ from }) => levelOf(from) !== 'MUNICIPALITY')) return null;
  return reachOfPlaces(municipalities.filter((key) => runs.some(({ from, to }) => from <= key && key <= to)), municipalities, population);
}

/** How many of all municipalities these are, and how many people live there. @returns null where of some municipality nobody counted */
export function reachOfPlaces(reached: readonly Ars[], municipalities: readonly Ars[], population: Population): Reach | null {
  const [inhabitants, ofInhabitants] = [peopleIn(reached, population), peopleIn(municipalities, population)];
  return inhabitants === null || ofInhabitants === null ? null : { municipalities: reached.length, of: municipalities.length, inhabitants, ofInhabitants };
}

function peopleIn(keys: readonly Ars[], { of }: Population): number | null {
  let people = 0;
  for (const key of keys) {
    const here = of.get(key);
    if (here === undefined) return null;
    people += here;
  }
  return people;
}
