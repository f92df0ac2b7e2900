import { asArs, asDay, asId, asSeq, type Commit } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesSince, insertCorrectionRequest, transact, verifyChain, type CorrectionRequest, type Database } from '../index.ts';
import { commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { attempt } from '../testing/raw.ts';

const request = (change: Partial<CorrectionRequest> = {}): CorrectionRequest => ({
  id: randomUUID(), world: 'real', subject: asId('e-akte'), role: 'LEAD', place: asArs('08'), on: asDay('2026-12-01'), at: asSeq(1), message: 'Seit März ist es die Stadt.', ...change,
});

export function correctionRequestsContract(engine: Engine): void {
  describe('a correction request', () => {
    let db: Database;
    const send = (sent: CorrectionRequest): Promise<Commit> => transact(db, (tx) => insertCorrectionRequest(tx, sent, { kind: 'public', id: 'web' }));
    beforeEach(async () => {
      db = await engine.fresh();
      await commitSmall(db);
    });

    it('is kept as it was sent, open, with the commit that received it', async () => {
      const sent = request({ contact: 'amt@stadt.example' });
      const { seq, at } = await send(sent);
      expect(await db.read.selectFrom('correction_request').selectAll().execute()).toEqual([{
        id: sent.id, world: 'real', subject: 'e-akte', role: 'LEAD', place: '08', on_day: '2026-12-01', at_seq: 1, message: sent.message, contact: 'amt@stadt.example', received: seq, state: 'OPEN',
      }]);
      expect(await changesSince(db, asSeq(1))).toEqual([{ seq: 2, at, world: 'real', kind: 'correction-request', actor: { kind: 'public', id: 'web' }, touched: [] }]);
    });

    it('I10: has its contact in no hash: the chain holds when it is erased', async () => {
      await send(request({ contact: 'amt@stadt.example' }));
      const { payload } = await db.read.selectFrom('change').select('payload').where('seq', '=', 2).executeTakeFirstOrThrow();
      expect(payload).toContain('Seit März');
      expect(payload).not.toContain('amt@stadt.example');
      await attempt(db, 'update correction_request set contact = null');
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it.each([
      ['about a subject that was never recorded', { subject: asId<never>('nichts') }, 'UNKNOWN_REFERENCE'],
      ['about a place that was never recorded', { place: asArs('09') }, 'UNKNOWN_REFERENCE'],
      ['about an answer of a commit that is to come', { at: asSeq(9) }, 'NOT_ALLOWED'],
      ['without a message', { message: '' }, 'NOT_ALLOWED'],
      ['longer than 4,000 characters', { message: 'x'.repeat(4_001) }, 'NOT_ALLOWED'],
    ] as const)('is refused %s, and leaves no commit', async (_what, change, code) => {
      await expect(send(request(change))).rejects.toMatchObject({ code });
      expect(await changesSince(db, asSeq(1))).toEqual([]);
    });

    it('is refused when it was sent before', async () => {
      const sent = request();
      await send(sent);
      await expect(send(sent)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    });

    it.each([
      ['edits what was said', `update correction_request set message = 'anders'`],
      ['puts another contact in', `update correction_request set contact = 'wer@anders.example'`],
      ['deletes it', 'delete from correction_request'],
      ['adds one without a commit', `insert into correction_request select '00000000-0000-0000-0000-000000000000', world, subject, role, place, on_day, at_seq, message, contact, received from correction_request`],
    ])('refuses whoever %s', async (_what, sql) => {
      await send(request());
      await expect(attempt(db, sql)).rejects.toMatchObject({ code: '23001' });
    });

    it('moves through its states', async () => {
      await send(request());
      await attempt(db, `update correction_request set state = 'ACCEPTED'`);
      await expect(attempt(db, `update correction_request set state = 'VERGESSEN'`)).rejects.toMatchObject({ code: '23514' });
    });
  });
}
