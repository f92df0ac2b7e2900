import type { Ars } from '../ars.ts';
import type { Projection } from '../world/projection.ts';
import { all, byText } from '../world/shelf.ts';

/**
 * Places in the order of their keys, each once, so that what lies under one key is one stretch. `kinds` tells apart places that differ in
 * themselves, whatever a rule says of them: when they are in force, whether they are a cell, what they were merged from; `kindsWithStatus` also by the
 * status that they hold. Numbers from 0 up to the `count` of each.
 */
export type Grid = { places: readonly Ars[]; kinds: Kinds; kindsWithStatus: Kinds };

type Kinds = { of: Int32Array; count: number };

export function gridOf(world: Projection, keys: readonly Ars[]): Grid {
  const places = [...new Set(keys)].sort(byText);
  const selves = places.map((place) => selfOf(world, place));
  return { places, kinds: numbered(selves), kindsWithStatus: numbered(places.map((place, i) => `${selves[i] ?? ''} ${statusOf(world, place)}`)) };
}

function numbered(texts: readonly string[]): Kinds {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(texts, (text) => {
    const found = numbers.get(text) ?? numbers.size;
    numbers.set(text, found);
    return found;
  });
  return { of, count: numbers.size };
}

/** All versions count, so that places of one kind are alike on every day and at every commit. */
function selfOf({ records, successionsTo }: Projection, place: Ars): string {
  const versions = all(records.territory.get(place)).map(({ valid, known, cell, startUnknown }) => [valid.from, valid.to, known.from, known.to, cell, startUnknown].join());
  return [...versions.sort(), ...(successionsTo.has(place) ? [place] : [])].join(' ');
}

const statusOf = ({ statuses }: Projection, place: Ars): string =>
  all(statuses.get(place)).map(({ status, valid, known, evidence }) => [status, valid.from, valid.to, known.from, known.to, evidence.confidence].join()).sort().join(' ');

/** The places under a key: from ≤ index < to. */
export function stretchOf({ places }: Grid, key: Ars): readonly [from: number, to: number] {
  // A colon comes right after the digits.
  return [firstFrom(places, key), firstFrom(places, `${key}:`)];
}

function firstFrom(places: readonly Ars[], key: string): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
