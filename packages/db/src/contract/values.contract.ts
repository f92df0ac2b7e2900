import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { transact } from '../index.ts';
import type { Engine } from '../testing/engines.ts';

export function valuesContract(engine: Engine): void {
  describe('values', () => {
    it('come back as numbers, texts, truths and JSON; days and instants stay text', async () => {
      const { rows } = await transact(await engine.fresh(), (tx) => sql`select ${9_007_199_254_740_991}::bigint as big, ${7}::integer as whole, ${true}::boolean as truth, ${null}::text as nothing,
        ${'2026-12-01'}::date as day, ${'2026-12-01 10:00:00'}::timestamp as moment, ${'{"a": [1]}'}::jsonb as json, ${'ä\u{1F58B}\''}::text as words`.execute(tx));
      expect(rows).toEqual([{ big: 9_007_199_254_740_991, whole: 7, truth: true, nothing: null, day: '2026-12-01', moment: '2026-12-01 10:00:00', json: { a: [1] }, words: 'ä\u{1F58B}\'' }]);
    });

    it('beyond what can be counted exactly are refused instead of rounded, and the next query answers', async () => {
      const db = await engine.fresh();
      await expect(transact(db, (tx) => sql`select 9007199254740993::bigint as big`.execute(tx))).rejects.toThrow('9007199254740993, which is beyond');
      await expect(db.read.selectFrom('head').select('seq').execute()).resolves.toEqual([{ seq: 0 }]);
    });
  });
}
