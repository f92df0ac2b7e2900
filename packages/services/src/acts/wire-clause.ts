import { writeRatio, type Clause, type Ratio } from '@feder/domain';

/** A clause as it goes over the wire: shares as texts, as they come in. */
export function wireClause(clause: Clause): Record<string, unknown> {
  return plain(clause) as Record<string, unknown>;
}

/** Shares as texts, at any depth. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'bigint' ? writeRatio(value as unknown as Ratio) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
