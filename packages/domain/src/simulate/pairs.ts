import type { BodyId } from '../ids.ts';
import type { CellAnswer, Interned } from '../matrix/interned.ts';
import { equalityKey } from '../resolve/verdict.ts';
import { grown } from './grouped.ts';
import { turnedIn, type Told } from './impact.ts';

/** What is answered in a cell before and after; by their numbers the bodies that come to bear it and those that no longer do, and which of `Turns` it is. */
type AnswerPair = { before: Told; after: Told; gains: readonly number[]; loses: readonly number[]; turns: number };

/** What a cell loses or comes into; one bit each. */
export const Turns = { CHANGED: 1, GAP_CLOSED: 2, GAP_OPENED: 4, CONFLICT_OPENED: 8, CONFLICT_CLOSED: 16 } as const;

/** Pairs of answers that are not equal (G8), by number from 1 on; 0 is a pair of equal ones. */
export class Pairs {
  readonly #answers: Interned;
  readonly #equals: number[] = [];
  readonly #equalsByKey = new Map<string, number>();
  readonly #byAnswers = new Map<number, number>();
  readonly #byEquals = new Map<number, number>();
  readonly #pairs: AnswerPair[] = [];
  readonly #bodies: BodyId[] = [];
  readonly #bodyNumbers = new Map<BodyId, number>();
  /** By the answer before: the one after with which it was asked for last, counted from 1 on, and their number. Cells of several lines most often turn alike. */
  #lastAfter = new Int32Array(0);
  #lastNumber = new Int32Array(0);

  constructor(answers: Interned) {
    this.#answers = answers;
  }

  get size(): number {
    return this.#byAnswers.size;
  }

  numberOf(before: number, after: number): number {
    if (before === after) return 0;
    if (this.#lastAfter[before] === after + 1) return this.#lastNumber[before] as number;
    if (before >= this.#lastAfter.length) [this.#lastAfter, this.#lastNumber] = [grown(this.#lastAfter, before), grown(this.#lastNumber, before)];
    this.#lastAfter[before] = after + 1;
    return (this.#lastNumber[before] = this.#known(before, after));
  }

  #known(before: number, after: number): number {
    const key = before * APART + after;
    const known = this.#byAnswers.get(key);
    if (known !== undefined) return known;
    const number = this.#look(before, after);
    this.#byAnswers.set(key, number);
    return number;
  }

  of(number: number): AnswerPair {
    return this.#pairs[number - 1] as AnswerPair;
  }

  /** The bodies that come to bear something in any pair, or no longer do, by their numbers. */
  get bodies(): readonly BodyId[] {
    return this.#bodies;
  }

  #look(before: number, after: number): number {
    const [was, will] = [this.#equalOf(before), this.#equalOf(after)];
    if (was === will) return 0;
    const key = was * APART + will;
    const known = this.#byEquals.get(key);
    if (known !== undefined) return known;
    this.#byEquals.set(key, this.#pairs.push(this.#pairOf(toldOf(this.#answers.all[before] as CellAnswer), toldOf(this.#answers.all[after] as CellAnswer))));
    return this.#pairs.length;
  }

  #pairOf(before: Told, after: Told): AnswerPair {
    const { gained, lost } = turnedIn({ before, after });
    const number = (body: BodyId): number => this.#numberOfBody(body);
    return { before, after, gains: gained.map(number), loses: lost.map(number), turns: turnsOf(before.status, after.status) };
  }

  #numberOfBody(body: BodyId): number {
    const known = this.#bodyNumbers.get(body);
    if (known !== undefined) return known;
    this.#bodyNumbers.set(body, this.#bodies.push(body) - 1);
    return this.#bodies.length - 1;
  }

  #equalOf(answer: number): number {
    const known = this.#equals[answer];
    if (known !== undefined) return known;
    const key = equalityKey(this.#answers.all[answer] as CellAnswer);
    const number = this.#equalsByKey.get(key) ?? this.#equalsByKey.size;
    this.#equalsByKey.set(key, number);
    return (this.#equals[answer] = number);
  }
}

const toldOf = ({ status, reason, holders }: CellAnswer): Told => ({ status, ...(reason ? { reason } : {}), holders });

function turnsOf(was: Told['status'], will: Told['status']): number {
  if (was === will) return Turns.CHANGED;
  const left = was === 'GAP' ? Turns.GAP_CLOSED : was === 'CONFLICT' ? Turns.CONFLICT_CLOSED : 0;
  const come = will === 'GAP' ? Turns.GAP_OPENED : will === 'CONFLICT' ? Turns.CONFLICT_OPENED : 0;
  return Turns.CHANGED | left | come;
}

/** Two numbers of answers in one. */
const APART = 2 ** 26;
