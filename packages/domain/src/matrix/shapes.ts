import { plusDays, type Day } from '../day.ts';
import type { Ars } from '../ars.ts';
import type { SubjectId } from '../ids.ts';
import type { Assignment, Role } from '../rules.ts';
import { isSupervision } from '../resolve/supervise.ts';
import { known } from '../world/lens.ts';
import { all, allIn, byIdAndVersion } from '../world/shelf.ts';
import { Asking, type AskedOf } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { aboveOf, lineUnder, type Above, type Line } from './line.ts';
import { LinePainter, type Painted } from './line-painter.ts';
import { joinedTogether, stretchesOf, type Stretch } from './segments.ts';

/** What lines have in common, in the cells that some of them were painted in; 1 in `known` where one was. */
type Shape = { painted: Painted; known: Uint8Array; isWhole: boolean };

/** What is said of a subject itself. `sign`: alike for what is said alike of all cells; `keys`: where more is said, of some cells alone. */
type Own = { sign: string; keys: ReadonlySet<Ars> };

/** Where more cells than these differ from the shape, they are painted as a line is; fewer are asked one by one. */
const FEW = 4;

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
  readonly #above = new Map<string, Above>();
  readonly #alone: readonly Stretch[];
  readonly #ground: Ground;
  readonly #answers: Interned;
  readonly #day: { from: Day; until: Day };
  #competent: ReadonlySet<SubjectId> | null = null;

  constructor(ground: Ground, answers: Interned) {
    this.#ground = ground;
    this.#answers = answers;
    this.#alone = stretchesOf(ground.alone);
    this.#day = { from: ground.lens.on, until: plusDays(ground.lens.on, 1) };
  }

  paint(asked: AskedOf): Painted {
    const own = this.#ownOf(asked);
    if (!own) return this.#painterOf(asked).paint(this.#ground.lens.on);
    const apart = this.#stretchesAt(own.keys);
    const shape = this.#shapeOf(own.sign, asked.role);
    if (!shape.isWhole) {
      const marks = marked(shape.known.slice(), apart);
      if (marks.includes(0)) {
        const painted = this.#painterOf(asked).paint(this.#ground.lens.on);
        learn(shape, painted, marks);
        return apart.length > 0 ? { ...painted, like: { cells: shape.painted.answer, but: apart } } : shape.painted;
      }
    }
    return apart.length > 0 ? this.#differing(shape.painted, asked, apart) : shape.painted;
  }

  /** The shape, but for the cells of which more is said. */
  #differing(shape: Painted, asked: AskedOf, apart: readonly Stretch[]): Painted {
    const painted: Painted = { ...shape, answer: shape.answer.slice(), bare: shape.bare?.slice() ?? null, like: { cells: shape.answer, but: apart } };
    const { answer, bare } = painted;
    if (apart.reduce((count, { from, to }) => count + to - from, 0) > FEW) {
      const own = this.#painterOf(asked).paint(this.#ground.lens.on, apart);
      for (const { from, to } of apart) {
        answer.set(own.answer.subarray(from, to), from);
        if (own.bare) bare?.set(own.bare.subarray(from, to), from);
      }
      return painted;
    }
    const asking = new Asking(this.#ground, this.#answers, APART, asked);
    for (const { from, to } of apart) {
      for (let cell = from; cell < to; cell++) {
        const said = asking.alone(cell);
        answer[cell] = said.answer;
        if (bare) bare[cell] = said.bare;
      }
    }
    return painted;
  }

  #painterOf(asked: AskedOf): LinePainter {
    return new LinePainter(this.#ground, this.#answers, asked, { line: this.#lineOf(asked) });
  }

  #lineOf({ subject, role, chain: [, ...links] }: AskedOf): Line {
    const { lens } = this.#ground;
    const groups = links.map(({ id }) => id);
    const key = [role, ...groups].join(' ');
    const above = this.#above.get(key) ?? aboveOf(lens, groups, role);
    this.#above.set(key, above);
    return lineUnder(lens, above, subject.id, role);
  }

  #shapeOf(sign: string, role: Role): Shape {
    const found = this.#known.get(sign);
    if (found) return found;
    const count = this.#ground.places.length;
    const answer = new Int32Array(count);
    const made: Shape = { painted: { answer, bare: isSupervision(role) ? new Int32Array(count).fill(-1) : null, ...this.#day, said: null, like: { cells: answer, but: [] } }, known: this.#ground.alone.slice(), isWhole: false };
    if (this.#known.set(sign, made).size > MOST_SHAPES) this.#known.delete(this.#known.keys().next().value as string);
    return made;
  }

  /** Cells at or in some places, and those that are asked by other keys than their own too. */
  #stretchesAt(keys: ReadonlySet<Ars>): readonly Stretch[] {
    if (keys.size === 0) return this.#alone;
    const stretches = [...this.#alone];
    for (const key of keys) {
      const [from, to] = this.#ground.rangeOf(key);
      if (from < to) stretches.push({ from, to });
    }
    return joinedTogether(stretches);
  }

  /** Null where something is said of the subject that its record alone can say: it is expected, a competence names it, or a rule of it ends or is to be accepted. */
  #ownOf({ subject: { id }, role, chain }: AskedOf): Own | null {
    const { world } = this.#ground.lens;
    this.#competent ??= new Set(allIn(world.records.competence).map(({ subject }) => subject));
    if (this.#competent.has(id) || world.expectations.get(role)?.has(id)) return null;
    const keys = new Set<Ars>();
    for (const { roles, scope } of all(world.delegations.get(id))) if ((roles as readonly Role[]).includes(role)) for (const key of scope.within) keys.add(key);
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

/** `marks`: 0 for the cells that are to be learned, and have been painted. */
function learn(shape: Shape, { answer, bare }: Painted, marks: Uint8Array): void {
  for (let cell = marks.indexOf(0); cell !== -1; cell = marks.indexOf(0, cell + 1)) {
    shape.known[cell] = 1;
    shape.painted.answer[cell] = answer[cell] as number;
    if (shape.painted.bare && bare) shape.painted.bare[cell] = bare[cell] as number;
  }
  shape.isWhole = !shape.known.includes(0);
}

function marked(cells: Uint8Array, stretches: readonly Stretch[]): Uint8Array {
  for (const { from, to } of stretches) cells.fill(1, from, to);
  return cells;
}
