import { asSeq, type ActKind, type Acts, type Seq, type WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';
import { columnOf, columnsOfAct, tableOfAct } from './columns.ts';
import { fromPlain } from './plain.ts';
import { readOnTrial, trialOf } from './trial.ts';

/** A record with the commit that wrote it. */
export type Kept<Kind extends ActKind> = Acts[Kind] & { readonly seq: Seq };

/** A kind of records, and the values that their properties have. */
type Asked<Kind extends ActKind> = { readonly kind: Kind; readonly where?: Where<Kind> };
type Where<Kind extends ActKind> = { readonly [Property in keyof Acts[Kind]]?: Acts[Kind][Property] | undefined };

/** What boards did before the Planspiel began anew is over: it stays in the log and in its tables, and no verb reads it any more. What was seeded is of every run. */
const OF_THIS_RUN = 'not exists (select from act.reset r where r.world = t.world and t.seq < r.seq and t.seq > r.seed)';

/** The records of a kind whose properties have these values, in the order in which they were written. */
export async function readActs<Kind extends ActKind>(db: Database | Tx, world: WorldId, kind: Kind, where: Where<Kind> = {}): Promise<Kept<Kind>[]> {
  return (await readTogether<{ found: Kind }>(db, world, { found: { kind, where } })).found;
}

/** Several lists of records, each in the order in which they were written: asked in one statement, one way to the database and back. */
export async function readTogether<Kinds extends Readonly<Record<string, ActKind>>>(db: Database | Tx, world: WorldId, asked: Together<Kinds>): Promise<Found<Kinds>> {
  const trial = trialOf(db);
  if (!trial) return (await ask(db, world, asked)).found;
  const kinds = Object.values<Asked<ActKind>>(asked).map(({ kind }) => kind);
  return readOnTrial(trial, { world, kinds, key: JSON.stringify([world, asked]) }, (from) => ask(from, world, asked));
}

type Together<Kinds extends Readonly<Record<string, ActKind>>> = { readonly [Name in keyof Kinds]: Asked<Kinds[Name]> };
type Found<Kinds extends Readonly<Record<string, ActKind>>> = { [Name in keyof Kinds]: Kept<Kinds[Name]>[] };

const HEAD = 'select null as name, seq, null as id, null as row from head';

/** The lists, and the newest commit that they know: in one statement nothing comes between. */
async function ask<Kinds extends Readonly<Record<string, ActKind>>>(db: Database | Tx, world: WorldId, asked: Together<Kinds>): Promise<{ seq: Seq; found: Found<Kinds> }> {
  const values: unknown[] = [world];
  const selects = Object.entries<Asked<ActKind>>(asked).map(([name, { kind, where = {} }]) => {
    const conditions = Object.entries<unknown>(where).filter(([, value]) => value !== undefined)
      .map(([property, value]) => ` and "${columnOf(kind, property)}" = $${values.push(value)}`);
    return `select '${name}' as name, seq, id, to_jsonb(t) as row from act.${tableOfAct(kind)} t where world = $1${conditions.join('')} and ${OF_THIS_RUN}`;
  });
  const { rows } = await executorOf(db).executeQuery<{ name: string | null; seq: number; row: Record<string, unknown> }>(CompiledQuery.raw(`${[...selects, HEAD].join(' union all ')} order by seq, id`, values));
  const found = Object.fromEntries(Object.entries<Asked<ActKind>>(asked).map(([name, { kind }]) =>
    [name, rows.filter((each) => each.name === name).map(({ row }) => actOf(kind, row))])) as never;
  return { seq: asSeq(rows.find(({ name }) => name === null)?.seq ?? 0), found };
}

/** The one record of an id; undefined if there is none. */
export async function readAct<Kind extends ActKind>(db: Database | Tx, world: WorldId, kind: Kind, id: string): Promise<Kept<Kind> | undefined> {
  const [found] = await readActs(db, world, kind, { id } as never);
  return found;
}

/** The highest number that a board has given to an act in a year, in any run of its world: numbers are never given twice. */
export async function lastNumber(db: Database | Tx, world: WorldId, board: string, year: number): Promise<number> {
  const { rows } = await executorOf(db).executeQuery<{ last: number | null }>(CompiledQuery.raw('select max(number) as last from act.resolution where world = $1 and board = $2 and year = $3', [world, board, year]));
  return Number(rows[0]?.last ?? 0);
}

/** The rows of a kind as the chain has hashed them. */
export async function readPlainActs(tx: Tx, world: WorldId, kind: ActKind): Promise<Record<string, unknown>[]> {
  const { rows } = await tx.executeQuery<{ row: Record<string, unknown> }>(CompiledQuery.raw(`select to_jsonb(t) - 'world' as row from act.${tableOfAct(kind)} t where world = $1`, [world]));
  return rows.map(({ row }) => row);
}

function actOf<Kind extends ActKind>(kind: Kind, row: Record<string, unknown>): Kept<Kind> {
  const own = columnsOfAct(kind).filter(([, column, optional]) => !optional || row[column] !== null).map(([property, column]) => [property, fromPlain(row[column])]);
  return { ...Object.fromEntries(own), seq: row['seq'] } as Kept<Kind>;
}
