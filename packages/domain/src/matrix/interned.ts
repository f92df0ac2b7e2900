import type { Answer, Held } from '../answer.ts';
import { writeRatio } from '../ratio.ts';

/** What a cell answers: as `resolve`, without span and trace. */
export type CellAnswer = Pick<Answer, 'status' | 'reason' | 'holders' | 'announced'>;

/** Answers by number: equal ones, down to order and confidence of the holders, have the same. */
export type Interned = { all: readonly CellAnswer[]; numberOf: (answer: CellAnswer) => number };

export function internedAnswers(): Interned {
  const all: CellAnswer[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf({ status, reason, holders, announced }) {
      const name = [status, reason ?? '', ...holders.map(nameOf), ...announced.map((each) => `${nameOf(each)} ${each.subject} ${each.fact}`)].join('\n');
      const found = numbers.get(name);
      if (found !== undefined) return found;
      numbers.set(name, all.length);
      return all.push({ status, ...(reason === undefined ? {} : { reason }), holders, announced }) - 1;
    },
  };
}

export const nameOf = ({ body, share, performer, formerly, via, confidence, accepted }: Held): string =>
  [body, share ? writeRatio(share) : '', performer ?? '', formerly?.join(' ') ?? '', via.join(' '), confidence, accepted ?? ''].join('|');
