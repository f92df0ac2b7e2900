import { plusDays, type Day } from '../day.ts';
import type { Ars } from '../ars.ts';
import type { SubjectId } from '../ids.ts';
import type { Assignment, Role } from '../rules.ts';
import { known } from '../world/lens.ts';
import { all, allIn, byIdAndVersion } from '../world/shelf.ts';
import { Asking, type AskedOf } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import type { Line } from './line.ts';
import { LinePainter, type Painted } from './line-painter.ts';
import { stretchesOf } from './segments.ts';

/** What lines have in common, in the cells that some of them were painted in; 1 in `known` where one was. */
type Shape = { painted: Painted; known: Uint8Array; isWhole: boolean };

/** What is said of a subject itself. `sign`: alike for what is said alike of all cells; `keys`: where more is said, of some cells alone. */
type Own = { sign: string; keys: ReadonlySet<Ars> };

/** Where more cells than these differ from the shape, they are painted as a line is; fewer are asked one by one. */
const FEW = 32;

/** Shapes that are kept at most: ten kilobytes each, for the places of a large Land. */
const MOST_SHAPES = 2000;

/** For asking cells one by one: nothing is known of what they have in common. */
const APART: Line = { keys: new Set(), functions: new Map(), byStatus: false, byFormerStatus: false, byHolder: false, handing: new Set() };

/**
 * Paints lines of a ground, on its own day alone. Most subjects of a group differ by what is said of them at single places; of all other cells the same is said, in other records.
 * There they answer alike: one line is painted, and the others are asked where more is said of them.
 */
export class Shapes {
  readonly #known = new Map<string, Shape>();
  readonly #ground: Ground;
  readonly #answers: Interned;
  readonly #day: { from: Day; until: Day };
  #competent: ReadonlySet<SubjectId> | null = null;

  constructor(ground: Ground, answers: Interned) {
    this.#ground = ground;
    this.#answers = answers;
    this.#day = { from: ground.lens.on, until: plusDays(ground.lens.on, 1) };
  }

  paint(asked: AskedOf): Painted {
    const own = this.#ownOf(asked);
    if (!own) return this.#painterOf(asked).paint(this.#ground.lens.on);
    const apart = this.#cellsAt(own.keys);
    const shape = this.#shapeOf(own.sign);
    if (!shape.isWhole && shape.known.some((isKnown, cell) => isKnown === 0 && apart[cell] === 0)) {
      const painted = this.#painterOf(asked).paint(this.#ground.lens.on);
      learn(shape, painted, apart);
      return apart.includes(1) ? { ...painted, like: shape.painted.answer } : shape.painted;
    }
    return this.#differing(shape.painted, asked, apart);
  }

  /** The shape, but for the cells of which more is said. */
  #differing(shape: Painted, asked: AskedOf, apart: Uint8Array): Painted {
    const stretches = stretchesOf(apart);
    if (stretches.length === 0) return shape;
    const painted: Painted = { ...shape, answer: shape.answer.slice(), bare: shape.bare.slice() };
    if (stretches.reduce((count, { from, to }) => count + to - from, 0) > FEW) {
      const own = this.#painterOf(asked).paint(this.#ground.lens.on, stretches);
      for (const { from, to } of stretches) {
        painted.answer.set(own.answer.subarray(from, to), from);
        painted.bare.set(own.bare.subarray(from, to), from);
      }
      return painted;
    }
    const asking = new Asking(this.#ground, this.#answers, APART, asked);
    for (const { from, to } of stretches) {
      for (let cell = from; cell < to; cell++) ({ answer: painted.answer[cell], bare: painted.bare[cell] } = asking.alone(cell));
    }
    return painted;
  }

  #painterOf(asked: AskedOf): LinePainter {
    return new LinePainter(this.#ground, this.#answers, asked);
  }

  #shapeOf(sign: string): Shape {
    const found = this.#known.get(sign);
    if (found) return found;
    const count = this.#ground.places.length;
    const answer = new Int32Array(count);
    const made: Shape = { painted: { answer, bare: new Int32Array(count).fill(-1), ...this.#day, said: null, like: answer }, known: new Uint8Array(count), isWhole: false };
    if (this.#known.set(sign, made).size > MOST_SHAPES) this.#known.delete(this.#known.keys().next().value as string);
    return made;
  }

  /** Cells at or in some places, and those that are asked by other keys than their own too. */
  #cellsAt(keys: ReadonlySet<Ars>): Uint8Array {
    const cells = this.#ground.alone.slice();
    for (const key of keys) cells.fill(1, ...this.#ground.rangeOf(key));
    return cells;
  }

  /** Null where something is said of the subject that its record alone can say: it is expected, a competence names it, or a rule of it ends or is to be accepted. */
  #ownOf({ subject: { id }, role, chain }: AskedOf): Own | null {
    const { world } = this.#ground.lens;
    this.#competent ??= new Set(allIn(world.records.competence).map(({ subject }) => subject));
    if (this.#competent.has(id) || world.expectations.get(role)?.has(id)) return null;
    const keys = new Set(all(world.delegations.get(id)).flatMap(({ roles, scope: { within } }) => ((roles as readonly Role[]).includes(role) ? within : [])));
    const everywhere: Assignment[] = [];
    for (const [key, shelf] of world.assignments.get(role)?.get(id) ?? []) {
      if (this.#ground.holdsAll(key as Ars)) everywhere.push(...known(this.#ground.lens, shelf));
      else keys.add(key as Ars);
    }
    if (everywhere.some((rule) => rule.acceptance !== 'NOT_NEEDED' || world.endings.has(rule.id))) return null;
    const signs = everywhere.sort(byIdAndVersion).map((rule) => this.#signOf(rule));
    return { sign: [role, ...chain.slice(1).map((link) => link.id), ...signs].join('\n'), keys };
  }

  /** All of a rule that an answer can turn on, but for the record that says so. */
  #signOf({ scope, holders, mode, here, rank, origin, boundTo, evidence: { confidence }, valid: { from, to } }: Assignment): string {
    const { on } = this.#ground.lens;
    return JSON.stringify([scope, holders.map(({ share, ...holder }) => [holder, share?.map(String)]), mode, here, rank, 'clause' in origin ? origin.clause : null, boundTo, confidence, from <= on, to === null || on < to]);
  }
}

function learn(shape: Shape, { answer, bare }: Painted, apart: Uint8Array): void {
  for (const [cell, isApart] of apart.entries()) {
    if (isApart || shape.known[cell]) continue;
    shape.known[cell] = 1;
    shape.painted.answer[cell] = answer[cell] as number;
    shape.painted.bare[cell] = bare[cell] as number;
  }
  shape.isWhole = shape.known.every((isKnown) => isKnown === 1);
}
