import type { Step } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { FunctionId } from '../ids.ts';
import { agreed, askOn } from '../resolve/ask.ts';
import type { Cell } from '../resolve/cell.ts';
import { decideByRules } from '../resolve/decide.ts';
import { spotsOf } from '../resolve/merged.ts';
import { nobody } from '../resolve/nobody.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { oneRoles, type Role } from '../rules.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import type { Ground, Profile } from './ground.ts';
import type { Interned } from './interned.ts';
import type { Line } from './line.ts';
import type { Zone } from './segments.ts';

/** What is answered: `answer`, and where no rule covers the cell, the same number as `bare`, else -1. `by`: where a function's holder alone answers, the answer of each cell. */
type Said = { answer: number; bare: number; by: Int32Array | null };

/**
 * The cells of a zone. PLAIN: one answer for all. EVEN: its functions are held everywhere or nowhere, so only names can differ.
 * MIXED: somewhere one is vacant, or a status counts.
 */
export type Field = { kind: 'PLAIN' | 'EVEN' | 'MIXED'; functions: readonly Named[]; first: Said | null; known: Map<string, Said> };

type Named = { fn: FunctionId; profile: Profile };

/** Asks the cells of one line, as few of them as there are differences. */
export class Asking {
  readonly #fields = new Map<string, Field>();
  readonly #everywhere: readonly FunctionId[];
  readonly #statuses: Int32Array | null;
  readonly #lonely: Uint8Array;
  readonly #ground: Ground;
  readonly #answers: Interned;
  readonly #line: Line;
  readonly #asked: Pick<Cell, 'subject' | 'role' | 'chain'>;

  constructor(ground: Ground, answers: Interned, known: Line | null, asked: Pick<Cell, 'subject' | 'role' | 'chain'>) {
    const line = known ?? NOTHING;
    this.#ground = ground;
    this.#answers = answers;
    this.#line = line;
    this.#asked = asked;
    this.#everywhere = [...line.functions].flatMap(([key, functions]) => (holdsAll(ground, key) ? [...functions] : []));
    this.#statuses = line.byStatus ? ground.statuses() : null;
    this.#lonely = line.byFormerStatus ? new Uint8Array(ground.places.length).fill(1) : line.handing.size > 0 ? this.#withHanding() : ground.alone;
  }

  isLonely(index: number): boolean {
    return this.#lonely[index] === 1;
  }

  nextLonely(index: number): number {
    const next = this.#lonely.indexOf(1, index);
    return next === -1 ? this.#lonely.length : next;
  }

  fieldOf(zone: Zone): Field {
    const known = this.#fields.get(zone?.sign ?? '');
    if (known) return known;
    const named = new Set(this.#everywhere);
    for (let outer = zone; outer; outer = outer.outer) for (const fn of this.#line.functions.get(outer.key) ?? []) named.add(fn);
    const functions = [...named].map((fn) => ({ fn, profile: this.#ground.profileOf(fn) }));
    const isEven = !this.#statuses && functions.every(({ profile }) => profile.even);
    const made: Field = { kind: !isEven ? 'MIXED' : functions.length === 0 ? 'PLAIN' : 'EVEN', functions, first: null, known: new Map() };
    this.#fields.set(zone?.sign ?? '', made);
    return made;
  }

  /** A cell that is like no other: asked as a question is. */
  alone(index: number): Said {
    const { lens, places, alone } = this.#ground;
    if (!alone[index] && this.#line !== NOTHING) return this.#ask(index, [], true);
    const { subject, role } = this.#asked;
    const place = places[index] as Ars;
    return { answer: this.#answers.numberOf(askOn(lens.world, { subject: subject.id, role, place, at: lens.at }, lens.on, true).verdict), bare: -1, by: null };
  }

  /** What the cells of a field have in common; in a MIXED one, what this cell has in common with those that are vacant where it is and hold the same status. */
  inField(field: Field, index: number): Said {
    if (field.kind !== 'MIXED') return (field.first ??= this.#ask(index, field.functions, false));
    const held = field.functions.map(({ profile }) => profile.held[index]).join('');
    const general = `${this.#statuses?.[index] ?? ''}|${held}`;
    const common = field.known.get(general);
    const answer = common?.by?.[index] ?? -1;
    if (answer >= 0) return { answer, bare: -1, by: null };
    if (common) return this.special(field, index);
    const made = this.#ask(index, field.functions, false);
    field.known.set(general, made);
    return { ...made, by: null };
  }

  /** A cell by everything that its answer can turn on. */
  special(field: Field, index: number): Said {
    const own = `${this.#statuses?.[index] ?? ''}:${field.functions.map(({ profile }) => profile.same[index]).join(' ')}`;
    const known = field.known.get(own);
    if (known) return known;
    const made = this.#ask(index, [], true);
    field.known.set(own, made);
    return made;
  }

  /** Cells in which a function names a body that hands on work of this line. */
  #withHanding(): Uint8Array {
    const lonely = this.#ground.alone.slice();
    const functions = new Set([...this.#line.functions.values()].flatMap((named) => [...named]));
    for (const fn of functions) {
      const { cells } = this.#ground.profileOf(fn);
      for (const body of this.#line.handing) for (const index of cells.get(body) ?? []) lonely[index] = 1;
    }
    return lonely;
  }

  /** Asks one cell. `quiet`: nobody wants to know by what it was decided. */
  #ask(index: number, functions: readonly Named[], quiet: boolean): Said {
    const { lens: { world, on, at }, places } = this.#ground;
    const lens = lensOn(world, on, at, quiet);
    const [spot] = spotsOf(lens, places[index] as Ars);
    const cell = { ...this.#asked, lens, spot } as Cell;
    const verdict = decideByRules(cell);
    if (!verdict) {
      const answer = this.#answers.numberOf({ ...nobody(cell, []), announced: [] });
      return { answer, bare: answer, by: null };
    }
    const answer = this.#answers.numberOf({ ...agreed([verdict]), announced: [] });
    return { answer, bare: -1, by: quiet ? null : this.#byFunction(lens, verdict, functions, index) };
  }

  /** Each cell's answer where one function decides: one rule won, it names nobody else, and nothing was handed on. -1 where its holder is not one, or not equally sure. */
  #byFunction(lens: Lens, { status, holders, trace }: CellVerdict, functions: readonly Named[], index: number): Int32Array | null {
    if (status !== 'UNIQUE' || this.#line.byHolder || !(oneRoles as readonly Role[]).includes(this.#asked.role)) return null;
    const [ground, ...others] = trace.filter(isGround);
    if (!ground || others.length > 0 || trace.some(({ kind, outcome }) => kind === 'DELEGATION' && outcome !== 'SIFTED')) return null;
    const shelf = lens.world.records.assignment.get(ground.fact);
    const rule = [...(shelf?.live ?? []), ...(shelf?.closed ?? [])].find(({ version }) => version === ground.version);
    const [holder, ...more] = rule?.holders ?? [];
    if (!rule || !holder || !('fn' in holder) || more.length > 0 || rule.acceptance !== 'NOT_NEEDED') return null;
    const profile = functions.find(({ fn }) => fn === holder.fn)?.profile;
    const mine = profile?.single[index];
    const [held] = holders;
    if (!profile || !mine || held?.body !== mine.body) return null;
    return this.#ground.holderAnswers(holder.fn, `${mine.confidence} ${held.confidence}`, (claim) =>
      claim.confidence === mine.confidence ? this.#answers.numberOf({ status, holders: [{ body: claim.body, via: [], confidence: held.confidence }], announced: [] }) : -1);
  }
}

/** A line of which nothing is known: all its cells are asked alone. */
const NOTHING: Line = { keys: new Set(), functions: new Map(), byStatus: false, byFormerStatus: true, byHolder: false, handing: new Set() };

const isGround = ({ kind, outcome }: Step): boolean => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'CO_GROUND' || outcome === 'ADDED');

/** Whether all cells lie in a place: such keys cut nothing. */
function holdsAll(ground: Ground, key: Ars): boolean {
  const [from, to] = ground.rangeOf(key);
  return from === 0 && to === ground.places.length;
}
