import { readRatio, writeRatio, type Ratio } from '@feder/domain';

// Rationals are pairs of bigints, which JSON does not know: { "ratio": "3/5" } stands for one, exact and readable.

const isRatio = (value: unknown): value is Ratio => Array.isArray(value) && value.length === 2 && typeof value[0] === 'bigint' && typeof value[1] === 'bigint';

/** A value as JSON can hold it. */
export function toPlain(value: unknown): unknown {
  if (isRatio(value)) return { ratio: writeRatio(value) };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, toPlain(part)]));
}

/** The value that `toPlain` was given. */
export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first, ...others] = entries;
  if (first?.[0] === 'ratio' && others.length === 0 && typeof first[1] === 'string') return readRatio(first[1]);
  return Object.fromEntries(entries.map(([key, part]) => [key, fromPlain(part)]));
}
