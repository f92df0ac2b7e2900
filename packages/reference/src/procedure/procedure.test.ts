import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairsOf } from './cases/coverage.ts';
import { pageText } from './cases/page.ts';
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

/** The worked decisions of the law paper: how many under each sign. VV-08 has two readings, a and b. */
const PAPER = { ITR: 16, GR: 28, KT: 3, VV: 18, PLR: 19, K9: 12, K8: 4, KR: 15, PB: 14 };

describe('the vectors', () => {
  it('hold the 130 of the law paper', () => {
    const ids = Object.entries(PAPER).flatMap(([sign, last]) => Array.from({ length: last }, (_, at) => `${sign}-${String(at + 1).padStart(2, '0')}`)).flatMap((id) => (id === 'VV-08' ? ['VV-08a', 'VV-08b'] : [id]));
    expect(ids).toHaveLength(130);
    expect(ids.filter((id) => vectors.every((each) => each.id !== id))).toEqual([]);
  });
  it('stand in the handbook as they are; `pnpm --filter @feder/reference procedures` writes them there', () =>
    expect(readFileSync(new URL('../../data/procedures.json', import.meta.url), 'utf8') === pageText()).toBe(true));
  it('belong to a rule', () => expect(files.filter(({ rule }) => procedures.every(({ id }) => id !== rule)).map(({ file }) => file)).toEqual([]));
  it('cite a paragraph and sentence, or say that they are made up', () => expect(vectors.filter(({ because }) => !/§ \d+[a-z]?\b.*?(Abs\.|Satz|Nr\.)|Planspiel/.test(because)).map(({ id }) => id)).toEqual([]));
  it('stand once each', () => expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length));
  it('tell a wrong outcome from a right one', () => expect(differences(procedures[0] as (typeof procedures)[number], { id: 'wrong', because: '-', votes: 'rest no', is: 'adopted' })).toHaveLength(1));
});
