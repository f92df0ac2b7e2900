import { later, sooner, type Day } from '../day.ts';
import { agreed } from '../resolve/ask.ts';
import { isSettled, superviseHolders } from '../resolve/supervise.ts';
import { supervisesIn } from '../resolve/supervises.ts';
import type { Role } from '../rules.ts';
import { lensOn } from '../world/lens.ts';
import { holdsOn, type Said } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { isPaintedOn, type Painted } from './line-painter.ts';

/** The supervision that is recorded for whoever bears a duty (§3.7): looked up once for each answer to who that is. */
export class Supervision {
  readonly #overs = new WeakMap<Painted, { duty: Painted; painted: Painted }>();
  readonly #known = new Map<Role, (Said | undefined)[]>();
  readonly #ground: Ground;
  readonly #answers: Interned;
  readonly #traced: boolean;
  #recorded: ReadonlySet<Role> | null = null;

  constructor(ground: Ground, answers: Interned, traced = false) {
    this.#ground = ground;
    this.#answers = answers;
    this.#traced = traced;
  }

  /** A line of supervision: where no rule of its own covers a cell, what is recorded for the holders of its duty. `duty` is asked for only where it is needed. */
  over(role: Role, own: Painted, duty: () => Painted, on: Day): Painted {
    this.#recorded ??= supervisesIn(this.#ground.lens.world);
    const { bare } = own;
    if (!this.#recorded.has(role) || !bare || bare.every((number) => number < 0)) return own;
    const borne = duty();
    const known = this.#overs.get(own);
    if (known?.duty === borne && isPaintedOn(known.painted, on)) return known.painted;
    const painted = this.#paint(role, own, bare, borne, on);
    this.#overs.set(own, { duty: borne, painted });
    return painted;
  }

  #paint(role: Role, own: Painted, bare: Int32Array, borne: Painted, on: Day): Painted {
    const painted: Painted = { answer: own.answer.slice(), bare, from: later(own.from, borne.from), until: sooner(own.until, borne.until), said: this.#traced && own.said ? own.said.copy() : own.said };
    const known = this.#known.get(role) ?? [];
    this.#known.set(role, known);
    let said: Said | null = null;
    let of = -1;
    for (let index = 0; index < bare.length; index++) {
      if ((bare[index] as number) < 0) continue;
      const number = borne.answer[index] as number;
      if (said === null || number !== of) {
        const before = known[number];
        said = before && holdsOn(before, on) ? before : this.#ask(role, number, on);
        // A list with holes is slow to read.
        while (known.length <= number) known.push(undefined);
        known[number] = said;
        of = number;
        painted.from = later(painted.from, said.span.from);
        painted.until = sooner(painted.until, said.span.to);
      }
      if (said.answer < 0) continue;
      painted.answer[index] = said.answer;
      if (this.#traced) painted.said?.note(said, index, index + 1);
    }
    return painted;
  }

  /** The answer is below 0 where the duty is nobody's, or nothing is recorded for its holders. */
  #ask(role: Role, duty: number, on: Day): Said {
    const { world, at } = this.#ground.lens;
    const lens = lensOn(world, on, at, !this.#traced);
    const borne = this.#answers.all[duty];
    const verdict = borne && isSettled({ status: borne.status }) ? superviseHolders({ lens, role }, borne.holders) : null;
    return { answer: verdict ? this.#answers.numberOf({ ...agreed([verdict]), announced: [] }) : -1, bare: -1, by: 'ITSELF', span: { from: lens.from, to: lens.to }, trace: verdict?.trace ?? [] };
  }
}
