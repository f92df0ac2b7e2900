import { expect, it } from 'vitest';
import { realSeed } from '../real/seed.ts';
import { confidences, count } from './count.ts';

it('counts every fact once, under one confidence', () => {
  const seed = realSeed();
  for (const each of count(seed)) expect([each.kind, confidences.reduce((sum, confidence) => sum + each[confidence], 0)]).toEqual([each.kind, each.total]);
  expect(count(seed).reduce((sum, { total }) => sum + total, 0)).toBe(Object.values(seed).flat().length - seed.ranks.length - seed.sources.length);
});
