import type { Ars } from '../ars.ts';
import type { BodyId } from '../ids.ts';
import type { Held, HeldAlike } from './held-alike.ts';

/**
 * Places that ever were there, of one level; `plain` numbers those alike that were so on the same days, `byStatus` those that held the same status besides. `kinds`: what was put together of
 * one of these and of who holds some functions.
 */
export type Places = { places: readonly Ars[]; plain: Int32Array; byStatus: Int32Array; held: HeldAlike; kinds: Map<Held, { plain?: Kinds; byStatus?: Kinds }> };

/** `numbers`: places alike in two ways; `ends`: where the neighbours that are so end. */
type Kinds = { numbers: Int32Array; ends: Int32Array };

/** Places that are alike by what they are and by who holds some functions there. */
export function kindsIn({ places, plain, byStatus, kinds }: Places, held: Held, isByStatus: boolean): Kinds {
  const known = kinds.get(held) ?? {};
  kinds.set(held, known);
  return (known[isByStatus ? 'byStatus' : 'plain'] ??= combined(isByStatus ? byStatus : plain, held.numbers, places.length));
}

function combined(kinds: Int32Array, alike: Int32Array, count: number): Kinds {
  const numbers = Int32Array.from(kinds, (kind, index) => kind * count + (alike[index] as number));
  const ends = new Int32Array(count).fill(count);
  for (let index = count - 2; index >= 0; index -= 1) ends[index] = numbers[index] === numbers[index + 1] ? (ends[index + 1] as number) : index + 1;
  return { numbers, ends };
}

/** Places where somebody holds a function who is named besides, in order; and who that is, and as which of the names of the place: alike where it is the same. */
export type Apart = { at: readonly number[]; signs: ReadonlyMap<number, string> };

export function apartIn({ at }: Held, named: ReadonlySet<BodyId>): Apart {
  const signs = new Map<number, string>();
  for (const body of named) for (const [index, which] of at.get(body) ?? []) signs.set(index, `${signs.get(index) ?? ''}${which} ${body};`);
  return { at: [...signs.keys()].sort((a, b) => a - b), signs };
}

/** The first of some indices, in order, from an index on; past all of them, Infinity. */
export function nextFrom(indices: readonly number[], from: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return indices[low] ?? Infinity;
}
