/** Numbers that look drawn and are the same each time (mulberry32). */
export type Dice = { below(limit: number): number; percent(chance: number): boolean; one<Item>(items: readonly Item[]): Item };

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    percent: (chance) => next() * 100 < chance,
    one: (items) => {
      const found = items[below(items.length)];
      if (found === undefined) throw new RangeError('Nothing to draw from.');
      return found;
    },
  };
}
