import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseReporterOf, insertBarrierReport, readBarrierReports, transact, type Database } from '../index.ts';
import { commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { attempt } from '../testing/raw.ts';

export function barrierReportsContract(engine: Engine): void {
  describe('a barrier report', () => {
    let db: Database;
    const send = (message: string) => transact(db, (tx) => insertBarrierReport(tx, { id: randomUUID(), page: '/karte', message, contact: 'ich@beispiel.example' }, { kind: 'public', id: 'web' }));
    beforeEach(async () => {
      db = await engine.fresh();
      await commitSmall(db);
    });

    it('is read without its contact, the newest first', async () => {
      const first = await send('Der Fokus ist nicht zu sehen.');
      await send('Die Schrift ist zu klein.');
      const reports = await readBarrierReports(db);
      expect(reports.map(({ message }) => message)).toEqual(['Die Schrift ist zu klein.', 'Der Fokus ist nicht zu sehen.']);
      expect(Object.keys(reports[1] ?? {}).sort()).toEqual(['id', 'message', 'page', 'received']);
      expect(reports[1]?.received).toBe(first.seq);
    });

    it.each([
      ['edits what was said', `update barrier_report set message = 'anders'`],
      ['puts another contact in', `update barrier_report set contact = 'wer@anders.example'`],
      ['deletes it', 'delete from barrier_report'],
    ])('nobody %s', async (_what, sql) => {
      await send('Der Fokus ist nicht zu sehen.');
      await expect(attempt(db, sql)).rejects.toMatchObject({ code: '23001' });
    });

    it('loses its contact when that is erased, once', async () => {
      await send('Der Fokus ist nicht zu sehen.');
      const [report] = await readBarrierReports(db);
      expect(await transact(db, (tx) => eraseReporterOf(tx, report?.id ?? ''))).toBe(true);
      expect(await db.read.selectFrom('barrier_report').select('contact').execute()).toEqual([{ contact: null }]);
      expect(await transact(db, (tx) => eraseReporterOf(tx, report?.id ?? ''))).toBe(false);
    });
  });
}
