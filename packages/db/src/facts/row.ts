import type { FactKind, FactKinds, Unwritten } from '@feder/domain';
import type { Codec, Plain, Row } from './codec.ts';
import { kinds, snake } from './kinds.ts';

const common = {
  id: 'text', version: 'integer', valid_from: 'date', valid_to: 'date', source: 'text', paragraph: 'text', confidence: 'confidence', basis: 'text[]', start_unknown: 'boolean',
} as const;

type Property = { name: string; codec: Codec<unknown> };

const properties = Object.fromEntries(Object.entries(kinds).map(([kind, own]) => [
  kind, Object.entries(own).map(([name, codec]) => ({ name, codec: asCodec(name, codec as Plain<unknown> | Codec<unknown>) })),
])) as unknown as Record<FactKind, readonly Property[]>;

/** The table of a kind in the schema `fact`, and of its ids in the schema `identity`. */
export const tableOf = (kind: FactKind): string => snake(kind);

/** The columns of a kind beyond the common ones, with their PostgreSQL types. */
export const columnsOf = (kind: FactKind): Record<string, string> => Object.assign({}, ...properties[kind].map(({ codec }) => codec.columns)) as Record<string, string>;

/** The columns that every kind has, as they stand in a row of JSON. */
export const commonColumns: Readonly<Record<string, string>> = common;

/** A record as a row, without version and knowledge: the commit gives those. */
export function toRow<Kind extends FactKind>(kind: Kind, record: Unwritten<FactKinds[Kind]>): Row {
  const { id, valid, evidence, basis, startUnknown = null } = record;
  const row: Row = {
    id, valid_from: valid.from, valid_to: valid.to, source: evidence.source, paragraph: evidence.paragraph ?? null, confidence: evidence.confidence, basis, start_unknown: startUnknown,
  };
  for (const { name, codec } of properties[kind]) {
    const value: unknown = Reflect.get(record, name);
    if (value !== undefined) Object.assign(row, codec.write(value));
  }
  return row;
}

/** A row with version, known_from and known_to as a record of the domain. */
export function fromRow<Kind extends FactKind>(kind: Kind, row: Row): FactKinds[Kind] {
  const record: Row = {
    id: row.id, version: row.version, known: { from: row.known_from, to: row.known_to }, valid: { from: row.valid_from, to: row.valid_to },
    evidence: { source: row.source, ...(row.paragraph !== null && { paragraph: row.paragraph }), confidence: row.confidence },
    basis: row.basis, ...(row.start_unknown !== null && { startUnknown: row.start_unknown }),
  };
  for (const { name, codec } of properties[kind]) {
    const value = codec.read(row);
    if (value !== undefined) record[name] = value;
  }
  return record as FactKinds[Kind];
}

function asCodec(name: string, codec: Plain<unknown> | Codec<unknown>): Codec<unknown> {
  if ('columns' in codec) return codec;
  const column = snake(name);
  return {
    columns: { [column]: codec.type },
    write: (value) => ({ [column]: value }),
    read: (row) => (row[column] === null && !codec.nullable ? undefined : row[column]),
  };
}
