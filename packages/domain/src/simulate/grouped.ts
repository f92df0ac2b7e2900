/** Members by key: those of `keys[n]` are the members from `starts[n]` to `starts[n + 1]`. */
export type Grouped = { keys: Int32Array; starts: Int32Array; members: Int32Array };

/** Where a key was met first, counted from 1 on; all 0 between two calls. */
let met = new Int32Array(1024);

/** Puts members of one key together: keys in the order in which they are met, members in their own. Keys are small numbers from 0 on, one for each member; without `members` their places in `keys` are. */
export function grouped(keys: readonly number[], members?: readonly number[]): Grouped {
  const [found, sizes] = [[] as number[], [] as number[]];
  for (const key of keys) {
    if (key >= met.length) met = grown(met, key);
    const at = met[key] as number;
    if (at > 0) {
      sizes[at - 1] = (sizes[at - 1] as number) + 1;
      continue;
    }
    met[key] = found.push(key);
    sizes.push(1);
  }
  const [starts, next] = [new Int32Array(found.length + 1), new Int32Array(found.length)];
  for (let at = 0; at < found.length; at++) {
    next[at] = starts[at] as number;
    starts[at + 1] = (starts[at] as number) + (sizes[at] as number);
  }
  const sorted = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const at = (met[keys[index] as number] as number) - 1;
    const to = next[at] as number;
    sorted[to] = members ? members[index] as number : index;
    next[at] = to + 1;
  }
  for (const key of found) met[key] = 0;
  return { keys: Int32Array.from(found), starts, members: sorted };
}

/** The same numbers, with room for one at `key`. */
export function grown(from: Int32Array, key: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * (key + 1));
  larger.set(from);
  return larger;
}
