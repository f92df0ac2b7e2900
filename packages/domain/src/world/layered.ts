import { byText } from './shelf.ts';

/** Smaller maps are copied whole. */
const SMALL = 64;

/** The front may grow to one part in so many of what lies behind it; then both become one map again. */
const FRONT = 16;

/**
 * A map and, in front of it, what was set since: a commit that touches three keys of sixty thousand copies three. Keys are listed in the order of the map
 * behind, each new one before the first that comes after it by text.
 */
export class Layered<Value> implements ReadonlyMap<string, Value> {
  readonly #behind: ReadonlyMap<string, Value>;
  readonly #front: Map<string, Value>;
  #added: number;

  constructor(behind: ReadonlyMap<string, Value>, front: ReadonlyMap<string, Value> = new Map(), added = 0) {
    this.#behind = behind;
    this.#front = new Map(front);
    this.#added = added;
  }

  get size(): number {
    return this.#behind.size + this.#added;
  }

  get(key: string): Value | undefined {
    return this.#front.get(key) ?? this.#behind.get(key);
  }

  has(key: string): boolean {
    return this.#front.has(key) || this.#behind.has(key);
  }

  /** Only for whoever has just made it: others hold it for a map that does not change. */
  set(key: string, value: Value): void {
    if (!this.has(key)) this.#added += 1;
    this.#front.set(key, value);
  }

  /** One of its own to set keys in; this one stays what it is. */
  forked(): Layered<Value> {
    return this.#front.size * FRONT > this.#behind.size ? new Layered(new Map(this)) : new Layered(this.#behind, this.#front, this.#added);
  }

  *entries(): MapIterator<[string, Value]> {
    const waiting = [...this.#front.keys()].filter((key) => !this.#behind.has(key)).sort(byText);
    let next = 0;
    for (const [key, behind] of this.#behind) {
      for (let first = waiting[next]; first !== undefined && first < key; first = waiting[++next]) yield [first, this.#front.get(first) as Value];
      yield [key, this.#front.get(key) ?? behind];
    }
    for (const key of waiting.slice(next)) yield [key, this.#front.get(key) as Value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(take: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) take(value, key, this);
  }
}

/** A map of one's own to set keys in, at the price of what will be set and not of what is there. */
export function forked<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> | Layered<Value> {
  if (map instanceof Layered) return (map as Layered<Value>).forked();
  return map.size <= SMALL ? new Map(map) : new Layered(map);
}
