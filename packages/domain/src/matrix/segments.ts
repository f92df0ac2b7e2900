import type { Ars } from '../ars.ts';
import type { Ground } from './ground.ts';

/** Keys of a line that lie in each other; all cells of a segment lie in them, and in no other key of the line. `null`: in none but those that hold every cell. */
export type Zone = { key: Ars; outer: Zone; sign: string } | null;

/** Cells from ≤ index < to of one zone. */
export type Segment = { from: number; to: number; zone: Zone };

/** Cuts the cells of a ground where a key of the line begins or ends. Places lie in each other or beside each other, so one walk over them finds every segment. */
export function segmentsOf(ground: Ground, keys: ReadonlySet<Ars>): Segment[] {
  const count = ground.places.length;
  const ranges = [...keys]
    .map((key) => ({ key, range: ground.rangeOf(key) }))
    .filter(({ range: [from, to] }) => to > from && to - from < count)
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1] || a.key.length - b.key.length);
  const segments: Segment[] = [];
  const inside: { to: number; zone: Zone }[] = [];
  let done = 0;
  const upTo = (to: number): void => {
    if (to > done) segments.push({ from: done, to, zone: inside.at(-1)?.zone ?? null });
    done = Math.max(done, to);
  };
  for (const { key, range: [from, to] } of ranges) {
    for (let top = inside.at(-1); top && top.to <= from; top = inside.at(-1)) {
      upTo(top.to);
      inside.pop();
    }
    upTo(from);
    const outer = inside.at(-1)?.zone ?? null;
    inside.push({ to, zone: { key, outer, sign: `${outer?.sign ?? ''} ${key}` } });
  }
  for (let top = inside.at(-1); top; top = inside.at(-1)) {
    upTo(top.to);
    inside.pop();
  }
  upTo(count);
  return segments;
}

/** Cells from ≤ index < to. */
export type Stretch = { from: number; to: number };

/** The parts of segments that lie in stretches; both in order, none over another. */
export function within<Part extends Stretch>(segments: readonly Part[], stretches: readonly Stretch[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  for (const segment of segments) {
    const { from, to } = segment;
    while ((stretches[first]?.to ?? Infinity) <= from) first += 1;
    for (let index = first; (stretches[index]?.from ?? Infinity) < to; index += 1) {
      const stretch = stretches[index] as Stretch;
      parts.push({ ...segment, from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) });
    }
  }
  return parts;
}

/** The stretches of cells that have a 1. */
export function stretchesOf(reached: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = reached.indexOf(1); from !== -1;) {
    const end = reached.indexOf(0, from);
    const to = end === -1 ? reached.length : end;
    stretches.push({ from, to });
    from = reached.indexOf(1, to);
  }
  return stretches;
}

/** Sorts stretches; those that touch or lie over each other become one. */
export function joinedTogether(stretches: Stretch[]): Stretch[] {
  if (stretches.length < 2) return stretches;
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
