import { asId, asSeq, type NewActs, type Seq } from '@feder/domain';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { aroundSeq } from '../acts/commit-acts.ts';
import { canonical } from '../changes/canonical.ts';
import { changesSince, commitFacts, commitTrial, countSecretly, emptyMemory, forgetTouched, head, lockMatter, readActs, transact, tryOut, verifyChain, type Database, type Memory, type Tx } from '../index.ts';
import { commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';

const id = <Id extends string>(text: string) => asId<Id>(text);
const actor = { kind: 'member' as const, id: 'a' };
const office = (name: string, de = name) => ({ id: name, name: { de, en: name }, body: id<never>('land'), tasks: [] });
/** What JSON, SQL and a hash could each write in their own way. */
const AWKWARD = ['"\\\'', '$$::jsonb); drop table head; --', '\\$$ $& $1', '\u2028\u2029\u0007\t\n', 'ß ẞ 𝔘 e\u0301', '{"seq":1}', '\\u0041'].join(' | ');

export function trialContract(engine: Engine): void {
  describe('an act that is decided before its transaction', () => {
    let db: Database;
    let memory: Memory;
    const write = (acts: NewActs, world: 'real' | 'planspiel' = 'real') => transact(db, (tx) => commitFacts(tx, { kind: 'test', actor, payload: {}, worlds: [{ world, acts }] }));
    const commit = (tx: Tx, acts: NewActs) => commitTrial(tx, { kind: 'test', actor, payload: { text: AWKWARD }, world: 'real' }, acts);
    /** An office is read, and another entered: unless `meanwhile` entered one. */
    async function tried(meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
      const tx = tryOut(db, memory);
      await lockMatter(tx, 'real', 'matter', 'alone');
      const read = await readActs(tx, 'real', 'office', { id: 'a' });
      await meanwhile();
      return { read, change: await commit(tx, { office: [office('neu', AWKWARD)] }) };
    }
    beforeEach(async () => {
      db = await engine.fresh();
      await commitSmall(db);
      await write({ office: [office('a')] });
      memory = emptyMemory((await head(db)).seq);
    });

    it('is written under the head, in the chain, if what it has read still stands', async () => {
      const { read, change } = await tried();
      expect(read).toMatchObject([{ id: 'a', seq: 2 }]);
      expect(change).toMatchObject({ seq: 3, touched: [{ op: 'REGISTER', kind: 'act.office', id: 'neu', version: 1, world: 'real' }] });
      expect(await readActs(db, 'real', 'office', { id: 'neu' })).toEqual([{ ...office('neu', AWKWARD), seq: 3 }]);
      expect(await changesSince(db, asSeq(2))).toEqual([change]);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it('is not written when a record of a kind that it has read was written meanwhile', async () => {
      expect((await tried(() => write({ office: [office('b')] }))).change).toBeNull();
      expect((await head(db)).seq).toBe(3);
      expect(await readActs(db, 'real', 'office', { id: 'neu' })).toEqual([]);
    });

    it('is written when only a record of another kind was', async () => {
      const findingNote = { id: 'n', finding: 'f', kind: 'ACKNOWLEDGE' as const, note: '', until: null, board: null, office: id<never>('a'), day: '2026-12-01' as never };
      expect((await tried(() => write({ findingNote: [findingNote] }))).change).toMatchObject({ seq: 4 });
    });

    it('reads from memory until a commit is told that touches it, and reads all anew after a gap', async () => {
      const names = async () => (await readActs(tryOut(db, memory), 'real', 'office')).map((each) => each.id);
      expect(await names()).toEqual(['a']);
      const second = await write({ office: [office('b')] });
      expect(await names()).toEqual(['a']);
      forgetTouched(memory, [second]);
      expect(await names()).toEqual(['a', 'b']);
      await write({ office: [office('c')] });
      const fourth = await write({});
      forgetTouched(memory, [fourth]);
      expect(await names()).toEqual(['a', 'b', 'c']);
    });

    it('keeps no answer that is older than what the memory has followed', async () => {
      const known = await readActs(tryOut(db, memory), 'real', 'office');
      expect(() => (known as unknown[]).push('x')).toThrow(TypeError);
      forgetTouched(memory, [{ ...await write({ office: [office('b')] }), seq: 99 as Seq }]);
      await readActs(tryOut(db, memory), 'real', 'office');
      expect(memory.answers.size).toBe(0);
    });

    it('does nothing else: whatever needs a transaction says so before it is done', async () => {
      const tx = tryOut(db, memory);
      await expect(countSecretly(tx, 'real', id('v'), 'g', 'YES')).rejects.toThrow('Only a transaction can do this.');
      await expect(commitFacts(tx, { kind: 'test', actor, payload: {}, worlds: [] })).rejects.toThrow('Only a transaction can do this.');
    });

    it('carries the Seq where the canonical text would have it', () => fc.assert(fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom('id', 'seat', 'seq_', 'session', 'text', 'se'), fc.string()), fc.jsonValue()), fc.nat(), ({ seq: _seq, ...row }: Record<string, unknown>, seq) => {
        const { before, after } = aroundSeq(row);
        expect(`${before}${seq}${after}`).toBe(canonical({ ...row, seq }));
      })));
  });
}
