import { expect, it } from 'vitest';
import { dayAt } from './clock.ts';

it.each([
  ['2026-11-22T23:30:00Z', '2026-11-23'],
  ['2026-06-30T22:30:00Z', '2026-07-01'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
])('%s is %s in Berlin', (instant, day) => expect(dayAt(new Date(instant))).toBe(day));
