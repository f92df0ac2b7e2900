import type { Ars } from '../ars.ts';
import type { SubjectId } from '../ids.ts';
import type { Role } from '../rules.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import { cellsOf, orderOf } from './cells.ts';
import type { CellChange } from './impact.ts';

/** Where the places of a line stand, and by which count each of its cells was counted last. */
type Line = { subject: SubjectId; role: Role; of: number; order: ReadonlyMap<Ars, number>; counted: Int32Array };

/** Counts cells of changes, each once however often it changes. */
export class Counting {
  readonly #world: Projection;
  readonly #lines = new Map<SubjectId, Map<Role, Line>>();
  /** Neighbouring changes are most often of one line. */
  #last: Line | null = null;
  #count = 0;

  constructor(world: World) {
    this.#world = open(world);
  }

  /** How many cells are in any of these changes. */
  cellsIn(changes: readonly CellChange[]): number {
    this.#count += 1;
    let cells = 0;
    for (const change of changes) {
      const { order, counted } = this.#lineOf(change);
      for (const { from, count } of change.places) {
        const start = order.get(from) as number;
        for (let cell = start; cell < start + count; cell++) {
          if (counted[cell] === this.#count) continue;
          counted[cell] = this.#count;
          cells += 1;
        }
      }
    }
    return cells;
  }

  /** How many cells the lines have that any of these changes is of. */
  cellsBeside(changes: readonly CellChange[]): number {
    const lines = new Set<Line>();
    for (const change of changes) lines.add(this.#lineOf(change));
    let cells = 0;
    for (const { of } of lines) cells += of;
    return cells;
  }

  #lineOf({ subject, role, of }: CellChange): Line {
    if (this.#last?.subject === subject && this.#last.role === role) return this.#last;
    const byRole = this.#lines.get(subject) ?? new Map<Role, Line>();
    const line = byRole.get(role) ?? this.#newLine(subject, role, of);
    this.#lines.set(subject, byRole.set(role, line));
    return (this.#last = line);
  }

  #newLine(subject: SubjectId, role: Role, of: number): Line {
    const levels = new Set(all(this.#world.records.subject.get(subject)).map(({ cellLevel }) => cellLevel));
    const order = orderOf(cellsOf(this.#world), [...levels]);
    return { subject, role, of, order, counted: new Int32Array(order.size) };
  }
}
