import type { CellAnswer, Interned } from '../matrix/interned.ts';
import { equalityKey } from '../resolve/verdict.ts';
import type { Told } from './impact.ts';

/** What is answered in a cell before and after. */
export type AnswerPair = { before: Told; after: Told };

/** Pairs of answers that are not equal (G8), by number from 1 on; 0 is a pair of equal ones. */
export class Pairs {
  readonly #answers: Interned;
  readonly #equals: number[] = [];
  readonly #equalsByKey = new Map<string, number>();
  readonly #byAnswers = new Map<number, number>();
  readonly #byEquals = new Map<number, number>();
  readonly #pairs: AnswerPair[] = [];

  constructor(answers: Interned) {
    this.#answers = answers;
  }

  get size(): number {
    return this.#byAnswers.size;
  }

  numberOf(before: number, after: number): number {
    if (before === after) return 0;
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

  #look(before: number, after: number): number {
    const [was, will] = [this.#equalOf(before), this.#equalOf(after)];
    if (was === will) return 0;
    const key = was * APART + will;
    const known = this.#byEquals.get(key);
    if (known !== undefined) return known;
    this.#byEquals.set(key, this.#pairs.push({ before: toldOf(this.#answers.all[before] as CellAnswer), after: toldOf(this.#answers.all[after] as CellAnswer) }));
    return this.#pairs.length;
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

/** Two numbers of answers in one. */
const APART = 2 ** 26;
