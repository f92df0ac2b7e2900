import type { EffectSummary } from '@feder/domain';
import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const cells = { changed: 9900, of: 9909, closed: 0, opened: 0, conflicts: 0, settled: 0 };
const effect = (words: number, bodies: number) => ({
  first: null, cells, pays: [], idle: [], gains: [], rows: Array.from({ length: words }), words: Array.from({ length: words }, (_, at) => [{ text: String(at) }]), loses: Array.from({ length: bodies }, (_, at) => ({ body: String(at) })),
}) as unknown as EffectSummary;

it('leaves an effect whole that can be read', () => expect(shorten(effect(40, 20))).toEqual(effect(40, 20)));

it.each([[41, 1], [1, 21], [9900, 1101]])('hands over the beginning of %i sentences and %i bodies, says how many sentences there are, and keeps the counts', (words, bodies) => {
  const short = shorten(effect(words, bodies));
  expect(short).toMatchObject({ whole: words, cells, words: effect(Math.min(words, 40), 0).words, loses: effect(0, Math.min(bodies, 20)).loses });
  expect(short.rows.length).toBeLessThanOrEqual(8);
});
