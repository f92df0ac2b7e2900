import { asSeq } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { changesSince, head, loadFacts, transact } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { subject } from '../testing/facts.ts';

export function commitsContract(engine: Engine): void {
  describe('the order of commits', () => {
    it('begins before the first with 0', async () => {
      expect(await head(await engine.fresh())).toMatchObject({ seq: 0 });
    });

    it('counts without a gap under parallel commits, and its instants never run backwards', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      const made = await Promise.all(Array.from({ length: 20 }, (_, n) => commit(db, { open: { subject: [subject(`s-${n}`)] } })));
      const sorted = made.toSorted((a, b) => a.seq - b.seq);
      expect(sorted.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 2));
      expect(new Set(sorted.map(({ at }) => at)).size).toBe(20);
      expect(sorted.map(({ at }) => at)).toEqual(sorted.map(({ at }) => at).toSorted());
      expect((await loadFacts(db, 'real')).commits.slice(1)).toEqual(sorted);
      expect(await head(db)).toMatchObject(sorted.at(-1) ?? {});
    });

    it('gives the number of a commit that was given up to the next', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      await expect(commit(db, { open: { subject: [subject('e-akte')] } })).rejects.toMatchObject({ code: 'OVERLAP' });
      expect(await commit(db, { open: { subject: [subject('neu')] } })).toMatchObject({ seq: 2 });
    });
  });

  describe('the feed', () => {
    it('tells each commit whole, with who made it and what it touched', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      const { at } = await commit(db, { close: [{ kind: 'subject', id: 'e-akte', version: 1 }], open: { subject: [subject('e-akte')] } });
      expect(await changesSince(db, asSeq(1))).toEqual([{
        seq: 2, at, world: 'real', kind: 'test', actor: { kind: 'system', id: 'test' },
        touched: [{ op: 'CLOSE', kind: 'subject', id: 'e-akte', version: 1, world: 'real' }, { op: 'OPEN', kind: 'subject', id: 'e-akte', version: 2, world: 'real' }],
      }]);
    });
    it('is empty at the head', async () => {
      const db = await engine.fresh();
      expect(await changesSince(db, (await commitSmall(db)).seq)).toEqual([]);
    });
  });

  describe('a transaction', () => {
    it('leaves nothing when it throws', async () => {
      const db = await engine.fresh();
      await expect(transact(db, async (tx) => {
        await tx.updateTable('head').set({ seq: 1 }).execute();
        throw new Error('anders überlegt');
      })).rejects.toThrow('anders überlegt');
      expect(await head(db)).toMatchObject({ seq: 0 });
    });
    it('is not taken for committed when a statement in it failed', async () => {
      const db = await engine.fresh();
      await expect(transact(db, async (tx) => {
        await tx.updateTable('head').set({ seq: 1 }).execute();
        await tx.updateTable('head').set({ seq: 9 }).execute().catch(() => undefined);
      })).rejects.toThrow();
      expect(await head(db)).toMatchObject({ seq: 0 });
    });
    it('refuses another inside, and reads beside it, instead of waiting for itself', async () => {
      const db = await engine.fresh();
      await expect(transact(db, () => transact(db, () => Promise.resolve()))).rejects.toMatchObject({ code: 'NESTED' });
      await expect(transact(db, () => head(db))).rejects.toMatchObject({ code: 'NESTED' });
      await expect(transact(db, () => db.read.selectFrom('head').selectAll().execute())).rejects.toMatchObject({ code: 'NESTED' });
      await expect(transact(db, () => loadFacts(db, 'real'))).rejects.toMatchObject({ code: 'NESTED' });
    });
    it('lets what it started go on after its end', async () => {
      const db = await engine.fresh();
      const later: Promise<unknown>[] = [];
      await transact(db, () => {
        later.push(new Promise((resolve) => setTimeout(resolve, 100)).then(() => head(db)));
        return Promise.resolve();
      });
      await expect(Promise.all(later)).resolves.toMatchObject([{ seq: 0 }]);
    });
    it('takes no parameter that the engines would write differently', async () => {
      const db = await engine.fresh();
      await expect(db.read.selectFrom('head').select('seq').where('at', '<', new Date() as never).execute()).rejects.toThrow('A parameter is a Date');
    });
  });
}
