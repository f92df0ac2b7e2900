import { asArs, asDay, asId } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { takeHead } from '../changes/take-head.ts';
import { transact, type WorldChange } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { assignment, body, common, place, subject, text } from '../testing/facts.ts';
import { attempt, statement } from '../testing/raw.ts';

const days = (from: string, to: string | null) => ({ valid: { from: asDay(from), to: to === null ? null : asDay(to) } });

export function factsContract(engine: Engine): void {
  const small = async () => {
    const db = await engine.fresh();
    await commitSmall(db);
    return db;
  };

  describe('two versions of one id', () => {
    it('may follow each other without speaking of the same day', async () => {
      const db = await small();
      await expect(commit(db, { open: { subject: [{ ...subject('neu'), ...days('2020-01-01', '2021-01-01') }, { ...subject('neu'), ...days('2021-01-01', null) }] } })).resolves.toMatchObject({ seq: 2 });
    });
    it('may not speak of the same day in the same commit', async () => {
      const db = await small();
      await expect(commit(db, { open: { subject: [{ ...subject('neu'), ...days('2020-01-01', '2021-01-02') }, { ...subject('neu'), ...days('2021-01-01', null) }] } })).rejects.toMatchObject({ code: 'OVERLAP' });
      await expect(commit(db, { open: { subject: [subject('e-akte')] } })).rejects.toMatchObject({ code: 'OVERLAP' });
    });
    it('may be the same in the other world', async () => {
      const db = await small();
      await commit(db, { world: 'planspiel', sources: [{ id: asId('gesetz'), title: { de: 'Spiel', en: 'Game' }, publisher: 'Spiel', state: '2026' }], open: { subject: [subject('e-akte')] } });
    });
  });

  it('lets records of one commit point to each other, and a body to itself', async () => {
    const db = await small();
    await commit(db, { open: { territory: [place('09')], body: [{ ...body('a', '09'), legalPerson: asId('b') }, { ...body('b', '09'), legalPerson: asId('a') }] } });
  });

  describe('what is refused leaves the database as it was:', () => {
    it('refuses a span without a day', async () => {
      const db = await small();
      await expect(commit(db, { open: { subject: [{ ...subject('leer'), ...days('2021-01-01', '2021-01-01') }] } })).rejects.toThrow('subject "leer": valid from 2021-01-01 to 2021-01-01 holds no day');
    });

    const rule = assignment('neu', 'e-akte', 'land');
    const nobody = asId<never>('niemand');
    const unknown: [string, WorldChange['open']][] = [
      ['subject', { assignment: [{ ...rule, subject: nobody }] }],
      ['place in the scope', { assignment: [{ ...rule, scope: { within: [asArs('08'), asArs('09')] } }] }],
      ['place outside of the scope', { assignment: [{ ...rule, scope: { within: [asArs('08')], except: [asArs('09')] } }] }],
      ['status in the scope', { assignment: [{ ...rule, scope: { within: [asArs('08')], status: nobody } }] }],
      ['holder', { assignment: [{ ...rule, holders: [{ body: asId('land') }, { body: nobody }] }] }],
      ['function', { assignment: [{ ...rule, holders: [{ fn: nobody }] }] }],
      ['rank', { assignment: [{ ...rule, rank: nobody }] }],
      ['clause', { assignment: [{ ...rule, origin: { clause: nobody } }] }],
      ['place that is bound', { assignment: [{ ...rule, boundTo: [asArs('09')] }] }],
      ['basis', { assignment: [{ ...rule, basis: [nobody] }] }],
      ['source', { assignment: [{ ...rule, evidence: { source: nobody, confidence: 'CONFIRMED' } }] }],
      ['target of an ending', { ending: [{ ...common('ende'), target: nobody, rank: asId('gesetz'), origin: { existing: asId('lbo') } }] }],
      ['successor', { succession: [{ ...common('folge'), from: asId('land'), to: nobody, kind: 'MERGER' }] }],
      ['party', { agreement: [{ ...common('v'), name: text('V'), parties: [nobody], state: 'DUE', summary: text('V') }] }],
      ['legal person', { body: [{ ...body('amt'), legalPerson: nobody }] }],
    ];
    it.each(unknown)('refuses a %s that was never recorded', async (_what, facts = {}) => {
      const db = await small();
      await expect(commit(db, { open: facts })).rejects.toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    });

    it('refuses what only the other world knows', async () => {
      const db = await small();
      await expect(commit(db, { world: 'planspiel', open: { territory: [place('09')] } })).rejects.toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    });

    it.each([
      ['edit a record', `update fact.subject set kind = 'GROUP'`],
      ['move its days', `update fact.subject set valid = daterange('2019-01-01', null)`],
      ['close it without a commit', `update fact.subject set known = int8range(lower(known), 2)`],
      ['know it earlier', `update fact.subject set known = int8range(0, null)`],
      ['delete it', `delete from fact.subject`],
      ['delete all', `truncate fact.subject`],
      ['forget an id', `delete from identity.subject`],
      ['move the head back', `update head set seq = 0`],
      ['delete the head', `delete from head`],
      ['edit the feed', `update change set actor = 'niemand'`],
      ['erase what a record hashes to', `update change set salt = null, payload = null where n = 1`],
      ['delete from the feed', `delete from change where n > 0`],
      ['add to the feed', `insert into change select seq, n + 100, at, world, kind, actor_kind, actor, op, fact_kind, fact, version, salt, payload, payload_hash, previous, hash from change where n > 0`],
      ['edit a rank', `update rank set "order" = 1`],
      ['delete a source', `delete from source`],
    ])('refuses to %s', async (_what, sql) => {
      const db = await small();
      await expect(attempt(db, sql)).rejects.toMatchObject({ code: '23001' });
    });
  });

  describe('a commit that took the head', () => {
    const insertAt = (known: string) => `insert into identity.status values ('real', 's');
      insert into fact.status (world, id, version, valid, known, source, confidence, basis, name, grammar) values ('real', 's', 1, '[2020-01-01,)', '${known}', 'gesetz', 'CONFIRMED', '{}', '{}', 'F')`;
    it('opens records from its own Seq on', async () => {
      const db = await small();
      await transact(db, async (tx) => { await takeHead(tx); await statement(tx, insertAt('[2,)')); });
    });
    it.each([['an earlier one', '[1,)'], ['a later one', '[3,)'], ['a span that is over', '[2,3)']])('does not open them from %s', async (_which, known) => {
      const db = await small();
      await expect(transact(db, async (tx) => { await takeHead(tx); await statement(tx, insertAt(known)); })).rejects.toMatchObject({ code: '23001' });
    });
    it('closes them at its own Seq only', async () => {
      const db = await small();
      await expect(transact(db, async (tx) => { await takeHead(tx); await statement(tx, 'update fact.subject set known = int8range(1, 3)'); })).rejects.toMatchObject({ code: '23001' });
    });
    it('does not open them without having taken it, whatever Seq they say', async () => {
      const db = await small();
      await expect(attempt(db, insertAt('[1,)'))).rejects.toMatchObject({ code: '23001' });
    });
  });
}
