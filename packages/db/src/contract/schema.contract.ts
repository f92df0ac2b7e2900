import { actKinds, factKinds } from '@feder/domain';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { columnsOfAct, tableOfAct } from '../acts/columns.ts';
import { columnsOf, tableOf } from '../facts/row.ts';
import { transact } from '../index.ts';
import { columns } from '../tables.ts';
import type { Engine } from '../testing/engines.ts';

const COMMON = ['world', 'id', 'version', 'valid', 'known', 'source', 'paragraph', 'confidence', 'basis', 'start_unknown'];

export function schemaContract(engine: Engine): void {
  describe('the migrated schema', () => {
    const columnsIn = async (schema: string, table: string) => transact(await engine.fresh(), async (tx) => {
      const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns where table_schema = ${schema} and table_name = ${table}`.execute(tx);
      return rows.map(({ name }) => name).toSorted();
    });
    it.each(factKinds)('has the columns that the code writes for %s, and no others', async (kind) => {
      expect(await columnsIn('fact', tableOf(kind))).toEqual([...COMMON, ...Object.keys(columnsOf(kind))].toSorted());
    });
    it.each(Object.entries(columns))('has the columns that the types name for %s, and no others', async (table, named) => {
      expect(await columnsIn('public', table)).toEqual(named.toSorted());
    });
    it.each(actKinds)('has the columns that the code writes for the act %s, and no others', async (kind) => {
      expect(await columnsIn('act', tableOfAct(kind))).toEqual(['world', 'seq', ...columnsOfAct(kind).map(([, column]) => column)].toSorted());
    });
    it('has no table of facts beyond the kinds of the domain', async () => {
      const tables = await transact(await engine.fresh(), (tx) => sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'fact'`.execute(tx));
      expect(tables.rows.map(({ name }) => name).toSorted()).toEqual(factKinds.map(tableOf).toSorted());
    });
  });
}
