import { beforeEach, describe, expect, it } from 'vitest';
import { verifyWithin, type Checkpoint, type Verdict } from '../changes/verify-chain.ts';
import { head, transact, verifyChain, type Database } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { subject } from '../testing/facts.ts';
import { statement, tamper } from '../testing/raw.ts';

const close = (version: number) => [{ kind: 'subject' as const, id: 'e-akte', version }];

export function chainContract(engine: Engine): void {
  describe('the chain', () => {
    let db: Database;
    // Four commits: the small world, a new subject, and two corrections of another.
    beforeEach(async () => {
      db = await engine.fresh();
      await commitSmall(db);
      await commit(db, { open: { subject: [subject('neu')] } });
      await commit(db, { close: close(1), open: { subject: [subject('e-akte')] } });
      await commit(db, { close: close(2), open: { subject: [subject('e-akte')] } });
    });

    /** What the verdict would be after an attack, which is then undone. */
    async function verdictAfter(texts: string[], checkpoint?: Checkpoint): Promise<Verdict> {
      const undo = new Error('undo');
      let verdict: Verdict | undefined;
      await transact(db, async (tx) => {
        await tamper(tx, ...texts);
        verdict = await verifyWithin(tx, checkpoint);
        throw undo;
      }).catch((error: unknown) => { if (error !== undo) throw error; });
      if (!verdict) throw new Error('The attack itself failed.');
      return verdict;
    }

    it('holds as it was written, and from a checkpoint on', async () => {
      expect(await verifyChain(db)).toEqual({ ok: true, length: 17 });
      const noted = await head(db);
      await commit(db, { open: { subject: [subject('danach')] } });
      expect(await verifyChain(db, noted)).toEqual({ ok: true, length: 19 });
    });

    it('I10: holds when a payload was erased, with its salt', async () => {
      await transact(db, (tx) => statement(tx, 'update change set payload = null, salt = null where seq = 2 and n = 0'));
      expect(await verifyChain(db)).toEqual({ ok: true, length: 17 });
    });

    const moved = (from: number, to: number) => `update change set seq = ${to} where seq = ${from}`;
    const copied = `insert into change select 5, n, at + interval '1 hour', world, kind, actor_kind, actor, op, fact_kind, fact, version, salt, payload, payload_hash, previous, hash from change where seq = 2`;
    const lastCut = ['delete from change where seq = 4', 'delete from fact.subject where lower(known) = 4', `update fact.subject set known = int8range(lower(known), null) where upper(known) = 4`];
    const headCut = `update head set seq = 3, at = change.at, hash = change.hash from change where change.seq = 3 and change.n = 2`;

    it.each<[string, number, string[]]>([
      ['edits who did it', 2, [`update change set actor = 'wer-anders' where seq = 2`]],
      ['edits when it was', 2, [`update change set at = at + interval '1 second' where seq = 2`]],
      ['lets time run backwards', 3, [`update change set at = at - interval '1 day' where seq = 3`]],
      ['edits the payload', 2, [`update change set payload = '{}' where seq = 2 and n = 0`]],
      ['edits the payload with its hash', 2, [`update change set payload = '{}', payload_hash = encode(sha256((salt || '{}')::bytea), 'hex') where seq = 2 and n = 0`]],
      ['erases a payload and keeps the salt', 2, [`update change set payload = null where seq = 2 and n = 0`]],
      ['erases the salt of a record', 2, [`update change set salt = null where seq = 2 and n = 1`]],
      ['edits a record', 2, [`update fact.subject set name = '{"de": "anders", "en": "other"}' where id = 'neu'`]],
      ['edits the days of a record', 2, [`update fact.subject set valid = '[2021-01-01,)' where id = 'neu'`]],
      ['edits a rank', 1, [`update rank set "order" = 1`]],
      ['edits a source', 1, [`update source set publisher = 'wer anders'`]],
      ['knows a record earlier', 4, [`update fact.subject set known = '[1,)' where id = 'neu'`]],
      ['opens a closed version again', 4, ['alter table fact.subject drop constraint subject_id_world_valid_known_excl', `update fact.subject set known = '[1,)' where id = 'e-akte' and version = 1`]],
      ['closes an open version', 4, [`update fact.subject set known = '[2,4)' where id = 'neu'`]],
      ['adds a record', 4, [`insert into fact.subject select world, 'dazu', version, valid, known, source, paragraph, confidence, basis, start_unknown, kind, name, parent, cell_level, one_matter, typing, synonyms, summary from fact.subject where id = 'neu'`]],
      ['deletes a record', 2, [`delete from fact.subject where id = 'neu'`]],
      ['deletes a record and its line', 3, [`delete from fact.subject where id = 'neu'`, 'delete from change where seq = 2 and n = 1']],
      ['deletes a commit', 3, ['delete from change where seq = 2']],
      ['deletes the first commit', 2, ['delete from change where seq = 1']],
      ['swaps two commits', 2, [moved(2, 9), moved(3, 2), moved(9, 3)]],
      ['moves a line to another commit', 2, ['update change set seq = 2, n = 2 where seq = 3 and n = 1']],
      ['cuts the last commit off', 3, ['delete from change where seq = 4']],
      ['cuts the last commit and its records off', 3, lastCut],
      ['cuts the last commit off, and moves the head back', 3, ['delete from change where seq = 4', headCut]],
      ['cuts off a line of the last commit', 4, ['delete from change where seq = 4 and n = 2']],
      ['plays a commit again', 5, [copied]],
      ['plays a commit again, and moves the head', 5, [copied, `update head set seq = 5, hash = change.hash from change where change.seq = 5 and change.n = 1`]],
      ['moves the head', 4, ['update head set seq = 9']],
    ])('gives away who %s', async (_what, at, texts) => {
      expect(await verdictAfter(texts)).toMatchObject({ ok: false, at, why: expect.any(String) as string });
    });

    it('holds in itself when its end was cut off everywhere, which only a checkpoint gives away', async () => {
      const noted = await head(db);
      const attack = [...lastCut, headCut];
      expect(await verdictAfter(attack)).toEqual({ ok: true, length: 14 });
      expect(await verdictAfter(attack, noted)).toMatchObject({ ok: false, at: 4 });
    });
  });
}
