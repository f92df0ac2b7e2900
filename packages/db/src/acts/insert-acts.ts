import { actKinds, type ActKind, type Acts, type NewActs, type Seq, type WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import { canonical } from '../changes/canonical.ts';
import type { Opened } from '../facts/insert-facts.ts';
import type { Tx } from '../transaction/transact.ts';
import { columnsOfAct, tableOfAct } from './columns.ts';
import { toPlain } from './plain.ts';

/** Adds records at a Seq whose head this transaction has taken. */
export async function insertActs(tx: Tx, seq: Seq, world: WorldId, acts: NewActs): Promise<Opened[]> {
  const entered: Opened[] = [];
  for (const kind of actKinds) {
    const rows = (acts[kind] ?? []).map((act) => rowOf(kind, act));
    if (rows.length === 0) continue;
    const names = columnsOfAct(kind).map(([, column]) => `"${column}"`).join(', ');
    await tx.executeQuery(CompiledQuery.raw(
      `insert into act.${tableOfAct(kind)} (world, seq, ${names}) select $1, $2, ${names} from jsonb_populate_recordset(null::act.${tableOfAct(kind)}, $3::jsonb)`, [world, seq, JSON.stringify(rows)]));
    entered.push(...rows.map((row) => ({ op: 'REGISTER' as const, kind: `act.${kind}`, id: String(row['id']), version: 1, world, payload: canonical({ ...row, seq }) })));
  }
  return entered;
}

/** A record as the chain hashes it and the table takes it: by column, without what every row has beside. What is optional and not said is left out. */
export function rowOf<Kind extends ActKind>(kind: Kind, act: Acts[Kind]): Record<string, unknown> {
  const said = columnsOfAct(kind).filter(([property, , optional]) => !optional || Reflect.get(act, property) !== undefined);
  return Object.fromEntries(said.map(([property, column]) => [column, toPlain(Reflect.get(act, property) ?? null)]));
}
