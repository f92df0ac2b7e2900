import type { Step } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { FunctionId } from '../ids.ts';
import { agreed, askOn } from '../resolve/ask.ts';
import type { Cell } from '../resolve/cell.ts';
import { decideByRules } from '../resolve/decide.ts';
import { spotsOf } from '../resolve/merged.ts';
import { nobody } from '../resolve/nobody.ts';
import type { CellVerdict } from '../resolve/verdict.ts';
import { oneRoles, type Assignment, type Role } from '../rules.ts';
import { lensOn, type Lens } from '../world/lens.ts';
import { all } from '../world/shelf.ts';
import type { Ground, Profile } from './ground.ts';
import type { Interned } from './interned.ts';
import { joined, joins, topOf, type Top } from './joining.ts';
import type { Line } from './line.ts';
import type { Zone } from './segments.ts';

/**
 * What is answered: `answer`, and where no rule covers the cell, the same number as `bare`, else -1. `by`: what that tells of other cells of the field and
 * kind. ALIKE: no function's holder counts for it, so it is said of all; a list: one function's holder alone answers, so this is what is said of each; ITSELF:
 * nothing. It is answered so on the days of `span`. `trace`: by what, where that is asked for. `top`: what stands first there, once that was asked for.
 */
export type Said = { answer: number; bare: number; by: 'ALIKE' | 'ITSELF' | Int32Array; span: Stay; trace: readonly Step[]; top?: Top | null };

/** Days from ≤ day < to on which nothing that was looked up changes; null is open. */
type Stay = Pick<Lens, 'from' | 'to'>;

/** Whether what was said holds on a day. */
export const holdsOn = ({ span: { from, to } }: Said, on: Day): boolean => (from === null || from <= on) && (to === null || on < to);

/** The cells of a zone. `kinds` tells those apart in which other functions are vacant or another status is held; null: there are none. */
export type Field = { functions: readonly Named[]; kinds: Int32Array | null; known: Map<number, Said[]>; special: Map<string, Said[]>; like: Field | null };

/** Spans of days of which is kept what was said. */
const MOST_SPANS = 4;

type Named = { fn: FunctionId; profile: Profile };

/** Asks the cells of one line, as few of them as there are differences. What was said on another day is not asked again where it holds. */
export class Asking {
  readonly #fields = new Map<string, Field>();
  readonly #everywhere: readonly FunctionId[];
  readonly #lonely: Uint8Array;
  readonly #ground: Ground;
  readonly #answers: Interned;
  readonly #line: Line;
  readonly #asked: AskedOf;
  readonly #traced: boolean;
  readonly #single = new Map<number, Said[]>();
  /** Of the same line on the same ground, in another state of the world. */
  readonly #like: Asking | null;
  /** The only act that was written into the line since. */
  readonly #added: Assignment | null;
  #on: Day;
  #lonelyFrom = 0;
  #lonelyTo = -1;

  constructor(ground: Ground, answers: Interned, known: Line | null, asked: AskedOf, traced = false, before: { asking: Asking; added: Assignment | null } | null = null) {
    const line = known ?? NOTHING;
    const like = before?.asking ?? null;
    this.#ground = ground;
    this.#answers = answers;
    this.#line = line;
    this.#asked = asked;
    this.#traced = traced;
    this.#on = ground.lens.on;
    this.#like = like;
    this.#added = before?.added && joins(before.added, line) ? before.added : null;
    this.#everywhere = like ? like.#everywhere : [...line.functions].flatMap(([key, functions]) => (ground.holdsAll(key) ? [...functions] : []));
    this.#lonely = like ? like.#lonely : line.byFormerStatus ? new Uint8Array(ground.places.length).fill(1) : line.handing.size > 0 ? this.#withHanding() : ground.alone;
  }

  /** Answers for another day from now on, one on which the ground still holds. */
  turnTo(on: Day): void {
    this.#on = on;
  }

  isLonely(index: number): boolean {
    return this.#lonely[index] === 1;
  }

  nextLonely(index: number): number {
    if (index >= this.#lonelyFrom && index <= this.#lonelyTo) return this.#lonelyTo;
    const next = this.#lonely.indexOf(1, index);
    this.#lonelyFrom = index;
    return (this.#lonelyTo = next === -1 ? this.#lonely.length : next);
  }

  fieldOf(zone: Zone): Field {
    const known = this.#fields.get(zone?.sign ?? '');
    if (known) return known;
    const like = this.#like?.fieldOf(zone) ?? null;
    const { functions, kinds } = like ?? this.#namedIn(zone);
    const made: Field = { functions, kinds, known: new Map(), special: new Map(), like };
    this.#fields.set(zone?.sign ?? '', made);
    return made;
  }

  #namedIn(zone: Zone): Pick<Field, 'functions' | 'kinds'> {
    const named = new Set(this.#everywhere);
    for (let outer = zone; outer; outer = outer.outer) for (const fn of this.#line.functions.get(outer.key) ?? []) named.add(fn);
    const functions = [...named].map((fn) => ({ fn, profile: this.#ground.profileOf(fn) }));
    const uneven = functions.filter(({ profile }) => !profile.even).map(({ fn }) => fn);
    return { functions, kinds: this.#ground.kindsBy(uneven, this.#line.byStatus) };
  }

  /** A cell that is like no other: asked as a question is. */
  alone(index: number): Said {
    return this.#once(this.#single, index, () => {
      if (this.#ground.alone[index] || this.#line === NOTHING) return this.#askAnew(index);
      return this.#joined(index, (like) => like.alone(index)) ?? this.#ask(index, [], !this.#traced);
    });
  }

  /** Where the cells of one kind that begin at a cell end. */
  endOfKind({ kinds }: Field, index: number, to: number): number {
    if (!kinds) return to;
    let end = index + 1;
    while (end < to && kinds[end] === kinds[index]) end += 1;
    return end;
  }

  /** What the cells of a field that are of the same kind have in common. */
  inField({ functions, kinds, known, like: field }: Field, index: number): Said {
    return this.#once(known, kinds?.[index] ?? 0, () =>
      (field && this.#joined(index, (like) => like.inField(field, index))) ?? this.#ask(index, functions, functions.length === 0 && !this.#traced));
  }

  /** A cell by everything that its answer can turn on. */
  special({ functions, kinds, special, like: field }: Field, index: number): Said {
    const own = `${kinds?.[index] ?? 0}:${functions.map(({ profile }) => profile.same[index]).join(' ')}`;
    return this.#once(special, own, () => (field && this.#joined(index, (like) => like.special(field, index))) ?? this.#ask(index, [], !this.#traced));
  }

  /** What is said under a key on this day, asked where it is not known; of some spans of days it is kept. */
  #once<Key>(kept: Map<Key, Said[]>, key: Key, ask: () => Said): Said {
    const known = kept.get(key);
    if (known) for (const said of known) if (holdsOn(said, this.#on)) return said;
    const made = ask();
    if (!known) kept.set(key, [made]);
    else if (known.push(made) > MOST_SPANS) known.shift();
    return made;
  }

  /** From what was said before a rule was written into the line, where that tells. */
  #joined(index: number, before: (like: Asking) => Said): Said | null {
    if (!this.#like || !this.#added) return null;
    this.#like.turnTo(this.#on);
    const was = before(this.#like);
    const top = (was.top ??= was.bare >= 0 ? null : topOf(this.#like.#cellAt(index, true)));
    return joined(was, top, this.#added, this.#cellAt(index, false), this.#answers);
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

  #askAnew(index: number): Said {
    const { lens, places } = this.#ground;
    const { subject, role } = this.#asked;
    const { verdict, from, to } = askOn(lens.world, { subject: subject.id, role, place: places[index] as Ars, at: lens.at }, this.#on, !this.#traced);
    return { answer: this.#answers.numberOf(verdict), bare: -1, by: 'ITSELF', span: { from, to }, trace: verdict.trace };
  }

  #cellAt(index: number, quiet: boolean): Cell {
    const { lens: { world, at }, places } = this.#ground;
    const lens = lensOn(world, this.#on, at, quiet);
    const [spot] = spotsOf(lens, places[index] as Ars);
    return { ...this.#asked, lens, spot } as Cell;
  }

  /** Asks one cell. `quiet`: nobody wants to know by what it was decided. */
  #ask(index: number, functions: readonly Named[], quiet: boolean): Said {
    const cell = this.#cellAt(index, quiet);
    const { lens } = cell;
    const verdict = decideByRules(cell);
    const answer = this.#answers.numberOf({ ...(verdict ? agreed([verdict]) : nobody(cell, [])), announced: [] });
    return { answer, bare: verdict ? -1 : answer, by: this.#told(lens, verdict, functions, index), span: { from: lens.from, to: lens.to }, trace: verdict?.trace ?? [] };
  }

  /** What a verdict tells of the other cells of the kind, by the rules that decided it. */
  #told({ world }: Lens, verdict: CellVerdict | null, functions: readonly Named[], index: number): Said['by'] {
    if (!verdict || functions.length === 0) return 'ALIKE';
    if (this.#line.byHolder) return 'ITSELF';
    const rules = verdict.trace.filter(isGround).map(({ fact, version }) => all(world.records.assignment.get(fact)).find((row) => row.version === version));
    if (rules.every((rule) => rule?.holders.every((holder) => 'body' in holder))) return 'ALIKE';
    return (rules.length === 1 && rules[0] && this.#byFunction(rules[0], verdict, functions, index)) || 'ITSELF';
  }

  /** Each cell's answer where one function decides: one rule won, it names nobody else, and nothing was handed on. -1 where its holder is not one, or not equally sure. */
  #byFunction({ holders: [holder, ...more], acceptance }: Assignment, { status, holders, trace }: CellVerdict, functions: readonly Named[], index: number): Int32Array | null {
    if (status !== 'UNIQUE' || !(oneRoles as readonly Role[]).includes(this.#asked.role) || trace.some(({ kind, outcome }) => kind === 'DELEGATION' && outcome !== 'SIFTED')) return null;
    if (!('fn' in holder) || more.length > 0 || acceptance !== 'NOT_NEEDED') return null;
    const profile = functions.find(({ fn }) => fn === holder.fn)?.profile;
    const mine = profile?.single[index];
    const [held] = holders;
    if (!profile || !mine || held?.body !== mine.body) return null;
    return this.#ground.holderAnswers(holder.fn, `${mine.confidence} ${held.confidence}`, (claim) =>
      claim.confidence === mine.confidence ? this.#answers.numberOf({ status, holders: [{ body: claim.body, via: [], confidence: held.confidence }], announced: [] }) : -1);
  }
}

export type AskedOf = Pick<Cell, 'subject' | 'role' | 'chain'>;

/** A line of which nothing is known: all its cells are asked alone. */
const NOTHING: Line = { keys: new Set(), functions: new Map(), byStatus: false, byFormerStatus: true, byHolder: false, handing: new Set() };

const isGround = ({ kind, outcome }: Step): boolean => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'CO_GROUND' || outcome === 'ADDED');
