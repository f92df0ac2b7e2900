import { readRatio, writeRatio, type Ratio } from '../ratio.ts';

/** Shares as texts ("3/5"), at any depth: as they cross the wire. */
export function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'bigint' ? writeRatio(value as unknown as Ratio) : value.map(toWire);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toWire(part)]));
}

/** Shares as fractions, at any depth: as they came over the wire. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'share' && typeof part === 'string' ? readRatio(part) : fromWire(part)]));
}
