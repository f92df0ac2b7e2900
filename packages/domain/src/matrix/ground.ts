import type { Ars } from '../ars.ts';
import { sooner, type Day } from '../day.ts';
import type { BodyId, FunctionId } from '../ids.ts';
import { inFunction, type Claim } from '../resolve/holders.ts';
import { spotsOf } from '../resolve/merged.ts';
import type { Cell } from '../resolve/cell.ts';
import { effective, inForce, lensOn, type Lens } from '../world/lens.ts';
import type { Projection } from '../world/projection.ts';
import type { Seq } from '../seq.ts';

/**
 * Who holds one function in each cell. `same` numbers the cells alike that have the same holders, equally sure; `held` says whether it is nobody (0), somebody (1), or only somebody who is gone (2); `single` is the holder
 * where it is one and undisputed. `even`: that is the same in all cells.
 */
export type Profile = { same: Int32Array; held: Uint8Array; single: (Claim | null)[]; even: boolean; cells: ReadonlyMap<BodyId, readonly number[]> };

/**
 * The places of one level on one day, in the order of their keys, and what is the same for every line that is asked about them: who holds a function, what status
 * a place has, which place was merged from others.
 */
export class Ground {
  readonly lens: Lens;
  readonly places: readonly Ars[];
  /** Cells that are asked one by one: a merged municipality, and a place that is none that day. */
  readonly alone: Uint8Array;
  readonly #profiles = new Map<FunctionId, Profile>();
  readonly #holderAnswers = new Map<string, Int32Array>();
  readonly #kinds = new Map<string, Int32Array | null>();
  readonly #ranges = new Map<Ars, readonly [number, number]>();
  readonly #registers: Ground | null;

  /** `registers`: the ground of another world with the same registers of places, functions and bodies, from which they are taken. */
  constructor(world: Projection, on: Day, at: Seq, places: readonly Ars[], registers: Ground | null = null) {
    this.lens = lensOn(world, on, at, true);
    this.places = places;
    this.#registers = registers;
    this.alone = registers?.alone ?? Uint8Array.from(places, (key) => (world.successionsTo.has(key) || !inForce(this.lens, world.records.territory.get(key))[0]?.cell ? 1 : 0));
  }

  /** All that was looked up so far holds before this day; what is looked up next may bring it nearer. */
  get until(): Day | null {
    return this.#registers ? sooner(this.lens.to, this.#registers.until) : this.lens.to;
  }

  /** The cells from ≤ index < to that lie in a place. */
  rangeOf(key: Ars): readonly [from: number, to: number] {
    if (this.#registers) return this.#registers.rangeOf(key);
    const known = this.#ranges.get(key);
    if (known) return known;
    const from = this.#firstFrom(key);
    // A colon comes right after the digits.
    const to = this.#firstFrom(`${key}:`);
    this.#ranges.set(key, [from, to]);
    return [from, to];
  }

  /** Whether all cells lie in a place: such keys cut nothing. */
  holdsAll(key: Ars): boolean {
    const [from, to] = this.rangeOf(key);
    return from === 0 && to === this.places.length;
  }

  profileOf(fn: FunctionId): Profile {
    if (this.#registers) return this.#registers.profileOf(fn);
    const known = this.#profiles.get(fn);
    if (known) return known;
    const count = this.places.length;
    const [same, held, single] = [new Int32Array(count), new Uint8Array(count), new Array<Claim | null>(count).fill(null)];
    const cells = new Map<BodyId, number[]>();
    const numbers = new Map<string, number>();
    for (const [index, place] of this.places.entries()) {
      const { claims, disputed, vacant } = inFunction(this.#cellAt(place), fn);
      const said = `${disputed ? '!' : ''}${claims.map(({ body, confidence }) => `${body} ${confidence}`).join(' ')}`;
      const number = numbers.get(said) ?? numbers.size;
      numbers.set(said, number);
      same[index] = number;
      held[index] = claims.length > 0 ? 1 : vacant ? 0 : 2;
      for (const { body } of claims) cells.set(body, [...(cells.get(body) ?? []), index]);
      const [only, ...more] = claims;
      if (only && more.length === 0 && !disputed) single[index] = only;
    }
    const made: Profile = { same, held, single, even: held.every((one) => one === held[0]), cells };
    this.#profiles.set(fn, made);
    return made;
  }

  /** For each cell the number of the answer that the holder of a function gives, -1 where it is not one. Kept by how sure it is. */
  holderAnswers(fn: FunctionId, sure: string, numberOf: (claim: Claim) => number): Int32Array {
    if (this.#registers) return this.#registers.holderAnswers(fn, sure, numberOf);
    const key = `${fn} ${sure}`;
    const known = this.#holderAnswers.get(key);
    if (known) return known;
    const made = Int32Array.from(this.profileOf(fn).single, (claim) => (claim ? numberOf(claim) : -1));
    this.#holderAnswers.set(key, made);
    return made;
  }

  /** Numbers the cells alike in which the same of these functions are held, and, if asked for, the same statuses that day; null where all are alike by that. */
  kindsBy(functions: readonly FunctionId[], byStatus: boolean): Int32Array | null {
    if (this.#registers) return this.#registers.kindsBy(functions, byStatus);
    const key = `${byStatus ? '!' : ''}${functions.join(' ')}`;
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    let kinds = byStatus ? this.#statuses() : null;
    for (const fn of functions) kinds = together(kinds, this.profileOf(fn).held);
    this.#kinds.set(key, kinds);
    return kinds;
  }

  #statuses(): Int32Array {
    return numbered(this.places, (place) => effective(this.lens, this.lens.world.statuses.get(place)).map(({ status }) => status).sort().join(' '));
  }

  /** Looking up a function needs the place alone. */
  #cellAt(place: Ars): Cell {
    const [spot] = spotsOf(this.lens, place);
    return { lens: this.lens, spot } as Cell;
  }

  /** The first cell whose key is not before a text. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Numbers of equal texts, from 0 on. */
function numbered<Item>(items: ArrayLike<Item>, textOf: (item: Item, index: number) => string): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(items, (item, index) => {
    const text = textOf(item, index);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

const together = (kinds: Int32Array | null, held: Uint8Array): Int32Array => numbered(held, (one, index) => `${kinds?.[index] ?? 0} ${one}`);
