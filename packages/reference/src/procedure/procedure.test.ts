import { describe, expect, it } from 'vitest';
import { pairsOf } from './cases/coverage.ts';
import { differences } from './cases/run.ts';
import { readVectors, type Vector } from './cases/vector.ts';
import { procedures } from './rules/all.ts';

const files = readVectors();
const vectors = files.flatMap((file) => file.vectors);
const vectorsOf = (rule: string): Vector[] => files.filter((file) => file.rule === rule).flatMap((file) => file.vectors);

describe.each(procedures.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = vectorsOf(id);
  it('decides every vector as it says', () => expect(own.flatMap((vector) => differences(rule, vector))).toEqual([]));
  it('has at least fifteen', () => expect(own.length).toBeGreaterThanOrEqual(15));
  it('has a vector that just meets and one that just misses every comparison', () => expect(pairsOf(rule, own).filter(({ met, missed }) => met.length === 0 || missed.length === 0)).toEqual([]));
});

describe('the vectors', () => {
  it('cite a paragraph and sentence, or say that they are made up', () => expect(vectors.filter(({ because }) => !/§ \d+[a-z]?\b.*?(Abs\.|Satz|Nr\.)|Planspiel/.test(because)).map(({ id }) => id)).toEqual([]));
  it('stand once each', () => expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length));
  it('tell a wrong outcome from a right one', () => expect(differences(procedures[0] as (typeof procedures)[number], { id: 'wrong', because: '-', votes: 'rest no', is: 'adopted' })).toHaveLength(1));
});
