import type { ActKind, Acts, Seq, WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';
import { columnOf, columnsOfAct, tableOfAct } from './columns.ts';
import { fromPlain } from './plain.ts';

/** A record with the commit that wrote it. */
export type Kept<Kind extends ActKind> = Acts[Kind] & { readonly seq: Seq };

/** The records of a kind whose properties have these values, in the order in which they were written. */
export async function readActs<Kind extends ActKind>(db: Database | Tx, world: WorldId, kind: Kind, where: { readonly [Property in keyof Acts[Kind]]?: Acts[Kind][Property] } = {}): Promise<Kept<Kind>[]> {
  const asked = Object.entries<unknown>(where).filter(([, value]) => value !== undefined);
  const conditions = asked.map(([property], at) => ` and "${columnOf(kind, property)}" = $${at + 2}`).join('');
  const { rows } = await executorOf(db).executeQuery<{ row: Record<string, unknown> }>(CompiledQuery.raw(
    `select to_jsonb(t) as row from act.${tableOfAct(kind)} t where world = $1${conditions} order by seq, id`, [world, ...asked.map(([, value]) => value)]));
  return rows.map(({ row }) => actOf(kind, row));
}

/** The one record of an id; undefined if there is none. */
export async function readAct<Kind extends ActKind>(db: Database | Tx, world: WorldId, kind: Kind, id: string): Promise<Kept<Kind> | undefined> {
  const [found] = await readActs(db, world, kind, { id } as never);
  return found;
}

/** The rows of a kind as the chain has hashed them. */
export async function readPlainActs(tx: Tx, world: WorldId, kind: ActKind): Promise<Record<string, unknown>[]> {
  const { rows } = await tx.executeQuery<{ row: Record<string, unknown> }>(CompiledQuery.raw(`select to_jsonb(t) - 'world' as row from act.${tableOfAct(kind)} t where world = $1`, [world]));
  return rows.map(({ row }) => row);
}

function actOf<Kind extends ActKind>(kind: Kind, row: Record<string, unknown>): Kept<Kind> {
  const own = columnsOfAct(kind).map(([property, column]) => [property, fromPlain(row[column])]);
  return { ...Object.fromEntries(own), seq: row['seq'] } as Kept<Kind>;
}
