/** Members by key: those of `keys[n]` are the members from `starts[n]` to `starts[n + 1]`. */
export type Grouped = { keys: Int32Array; starts: Int32Array; members: Int32Array };

/** Where a key was met first, counted from 1 on; all 0 between two calls. */
let met = new Int32Array(1024);

/** Puts members of one key together: keys in the order in which they are met, members in their own. Keys are small numbers from 0 on, one for each member. */
export function grouped(keys: ArrayLike<number>, members: ArrayLike<number>): Grouped {
  const [found, ends] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  let count = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    if (key >= met.length) met = grown(met, key);
    const at = met[key] as number;
    if (at > 0) {
      ends[at - 1] = (ends[at - 1] as number) + 1;
      continue;
    }
    found[count] = key;
    ends[count] = 1;
    count += 1;
    met[key] = count;
  }
  for (let at = 1; at < count; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  // From the last to the first each end moves to where its members begin.
  const sorted = new Int32Array(keys.length);
  for (let index = keys.length - 1; index >= 0; index--) {
    const at = (met[keys[index] as number] as number) - 1;
    const to = (ends[at] as number) - 1;
    sorted[to] = members[index] as number;
    ends[at] = to;
  }
  for (let at = 0; at < count; at++) met[found[at] as number] = 0;
  return { keys: found.subarray(0, count), starts: startsOf(ends, count), members: sorted };
}

/** Where each of so many begins, and where the last one ends. */
function startsOf(begins: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  starts.set(begins.subarray(0, count));
  starts[count] = begins.length;
  return starts;
}

/** The same numbers, with room for one at `key`. */
export function grown(from: Int32Array, key: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * (key + 1));
  larger.set(from);
  return larger;
}
