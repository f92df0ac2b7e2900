import type { BodyId } from '../ids.ts';
import type { Role } from '../rules.ts';
import type { Day } from '../day.ts';
import type { Differences } from './differences.ts';
import type { Grouped } from './grouped.ts';
import { Turns } from './pairs.ts';

/** Cells, each counted once however often it changes; `of`: all cells of the lines that change, the others are parts of `changed`. */
export type CellCounts = { changed: number; of: number; closed: number; opened: number; conflicts: number; settled: number };

/** How many cells are answered otherwise, and how many of them lose a gap or a conflict, or come into one. */
export function cellsIn({ spans, pairs }: Differences): CellCounts {
  const counts = { changed: 0, of: 0, closed: 0, opened: 0, conflicts: 0, settled: 0 };
  for (const [{ places }, some] of Map.groupBy(spans, ({ line }) => line)) {
    const turned = new Uint8Array(places.length);
    for (const { cells: { keys, starts, members } } of some) for (let at = 0; at < keys.length; at++) {
      const { turns } = pairs.of(keys[at] as number);
      for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) turned[members[index] as number] = (turned[members[index] as number] as number) | turns;
    }
    counts.of += places.length;
    for (const turns of turned) {
      if (turns === 0) continue;
      counts.changed += 1;
      if (turns & Turns.GAP_CLOSED) counts.closed += 1;
      if (turns & Turns.GAP_OPENED) counts.opened += 1;
      if (turns & Turns.CONFLICT_OPENED) counts.conflicts += 1;
      if (turns & Turns.CONFLICT_CLOSED) counts.settled += 1;
    }
  }
  return counts;
}

/** A body that comes to bear duties, or no longer does: from when on, in how many cells, in which roles. */
export type Concerned = { body: BodyId; from: Day; count: number; roles: readonly Role[] };

/** Who comes to bear duties, or no longer does, in the order in which they first do; each cell of a body is counted once. */
export function bodiesIn({ spans, pairs }: Differences, what: 'gains' | 'loses'): Concerned[] {
  const all: (Concerned | undefined)[] = [];
  const order: Concerned[] = [];
  const seen = new Map([...Map.groupBy(spans, ({ line }) => line)].flatMap(([line, some]) => (some.length > 1 ? [[line, new Seen(line.places.length)]] : [])));
  for (const { line, from, cells } of spans) {
    const roles = [line.role];
    const often = seen.get(line);
    for (let group = 0; group < cells.keys.length; group++) for (const body of pairs.of(cells.keys[group] as number)[what]) {
      const count = often ? often.newIn(cells, group, body) : (cells.starts[group + 1] as number) - (cells.starts[group] as number);
      const known = all[body];
      if (!known) {
        order.push(all[body] = { body: pairs.bodies[body] as BodyId, from, count, roles });
        continue;
      }
      known.count += count;
      if (!known.roles.includes(line.role)) known.roles = [...known.roles, line.role];
    }
  }
  return order;
}

/** Of which bodies a cell of a line was counted: the last one, and the others by cell and body. */
class Seen {
  readonly #last: Int32Array;
  readonly #others = new Set<number>();

  constructor(cells: number) {
    this.#last = new Int32Array(cells).fill(-1);
  }

  /** How many cells of a group were not yet counted of a body. */
  newIn({ starts, members }: Grouped, group: number, body: number): number {
    let cells = 0;
    for (let index = starts[group] as number; index < (starts[group + 1] as number); index++) {
      const cell = members[index] as number;
      const last = this.#last[cell] as number;
      if (last === body || this.#others.has(body * this.#last.length + cell)) continue;
      if (last >= 0) this.#others.add(last * this.#last.length + cell);
      this.#last[cell] = body;
      cells += 1;
    }
    return cells;
  }
}
