import type { FactKind, FactKinds, WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import type { Tx } from '../transaction/transact.ts';
import type { Row } from './codec.ts';
import { columnsOf, fromRow, tableOf } from './row.ts';

/** Every version of every record of a kind, by id and version. */
export async function readKind<Kind extends FactKind>(tx: Tx, world: WorldId, kind: Kind): Promise<FactKinds[Kind][]> {
  return (await readRows(tx, world, kind)).map((row) => fromRow(kind, row));
}

/** The same as rows. They come as one text of JSON: thousands of small rows cost four times as much on the way. */
export const readRows = (tx: Tx, world: WorldId, kind: FactKind): Promise<Row[]> => rowsFrom(tx, selectRows(kind), [world]);

/** Single versions, by id and version. */
export async function readVersions<Kind extends FactKind>(tx: Tx, world: WorldId, kind: Kind, versions: readonly { id: string; version: number }[]): Promise<FactKinds[Kind][]> {
  const wanted = ' and (id, version) in (select id, version from jsonb_to_recordset($2::jsonb) as wanted (id text, version integer))';
  return (await rowsFrom(tx, selectRows(kind, wanted), [world, JSON.stringify(versions)])).map((row) => fromRow(kind, row));
}

async function rowsFrom(tx: Tx, query: string, parameters: readonly string[]): Promise<Row[]> {
  const { rows: [found] } = await tx.executeQuery<{ records: string }>(CompiledQuery.raw(query, [...parameters]));
  return JSON.parse(found?.records ?? '[]') as Row[];
}

/** "one_row" is the name of no column: json_agg would take that instead, as with the expectation's "record". */
export function selectRows(kind: FactKind, only = ''): string {
  const own = Object.keys(columnsOf(kind)).map((name) => `, "${name}"`).join('');
  return `select coalesce(json_agg(one_row), '[]')::text as records from (
    select id, version, lower(valid) as valid_from, upper(valid) as valid_to, lower(known) as known_from, upper(known) as known_to,
      source, paragraph, confidence, basis, start_unknown${own}
    from fact."${tableOf(kind)}" where world = $1${only} order by id collate "C", version) as one_row`;
}
