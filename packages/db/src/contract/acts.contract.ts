import { asDay, asId, ratio, sessionWays, transitions, type Acts, type NewActs, type WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitFacts, countSecretly, readActs, readCounters, transact, verifyChain, type Database } from '../index.ts';
import { rowOf } from '../acts/insert-acts.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import { common, text } from '../testing/facts.ts';
import type { Engine } from '../testing/engines.ts';
import { attempt, tamper } from '../testing/raw.ts';

const id = <Id extends string>(text: string) => asId<Id>(text);
const ON = asDay('2026-12-01');
const rule = { groups: [{ id: 'mitglied', seats: 3, measures: { stimmen: ratio(3n, 5n) } }] } as unknown as Acts['procedure']['rule'];

/** A board with two offices, a draft, and a vote that is open. */
const ground: NewActs = {
  office: [{ id: 'a', name: { de: 'A', en: 'A' }, body: id('land'), tasks: ['REGISTRAR'] }, { id: 'b', name: { de: 'B', en: 'B' }, body: id('land'), tasks: [] }],
  procedure: [{ id: 'go', board: id('it-rat'), from: ON, rule, parameters: { umlauf: 'NO' }, matter: 'beschluss', inForceAt: 'PUBLISHED', noticeDays: 7 }],
  seatHeld: [{ id: 's1', board: id('it-rat'), office: id('a'), kind: 'SEAT', seat: id('mitglied-1'), places: [], deputy: false, from: ON, to: null }],
  draft: [{ id: 'd', board: id('it-rat'), title: { de: 'T', en: 'T' }, office: id('a'), template: null, referredFrom: null }],
  draftText: [{ id: 'd.v1', draft: id('d'), version: 1, rank: id('gesetz'), effect: 'BINDING', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'N', en: 'N' } }], reasons: '', hash: 'h', office: id('a') }],
  session: [{ id: 's', board: id('it-rat'), form: 'PRESENT', day: ON, title: { de: 'S', en: 'S' }, place: '', public: true }],
};

const moment = { filled: [], present: [], connected: [], recused: [] };
const ballot = (name: string, method: Acts['ballot']['method']): Acts['ballot'] => ({
  id: name, draft: id('d'), session: id('s'), method, matter: 'beschluss', version: 1, sitting: { form: 'SESSION', convened: true, notice: false, simple: false, heard: false }, deadline: null, opening: moment, onlyConsenting: false, proposers: [], deputy: false, office: id('a'),
});
const run = (of: string, outcome: Acts['run']['outcome']): Acts['run'] =>
  ({ id: `${of}.run`, ballot: id(of), procedure: 'go', closing: moment, snapshots: {} as never, counters: null, outcome, reason: { de: '', en: '' }, steps: [], open: [], binds: [] });
const step = (n: number, event: Acts['draftEvent']['event'], from: Acts['draftEvent']['from'], to: Acts['draftEvent']['to'], day = ON): Acts['draftEvent'] => ({ id: `d.e${n}`, draft: id('d'), n, event, from, to, office: id('a'), day, note: '', session: null, ballot: null });
const resolution = (of: string): Acts['resolution'] => ({ id: 'r', board: id('it-rat'), draft: id('d'), year: 2026, number: 1, label: 'IT-Rat 2026/1', version: 1, hash: 'h', adopted: ON, ballot: id(of), effect: 'BINDING', places: null });
const vote = (of: string, n = 1): Acts['vote'] => ({ id: `${of}.v${n}`, ballot: id(of), seat: id('mitglied-1'), n, choice: 'YES', office: id('a') });

export function actsContract(engine: Engine): void {
  describe('what boards do', () => {
    let db: Database;
    const write = (acts: NewActs, world: WorldId = 'real') => transact(db, (tx) => commitFacts(tx, { kind: 'test', actor: { kind: 'member', id: 'a' }, payload: {}, worlds: [{ world, acts }] }));
    beforeEach(async () => {
      db = await engine.fresh();
      await commitSmall(db);
      await commit(db, { open: { board: [{ ...common('it-rat'), name: text('IT-Rat'), grammar: 'M', body: id('land'), summary: text('Berät.') }] } });
    });

    it('is read as it was written, fractions with it, with its commit', async () => {
      const { seq } = await write(ground);
      expect(await readActs(db, 'real', 'procedure', { board: id('it-rat') })).toEqual([{ ...ground.procedure?.[0], seq }]);
      expect(await readActs(db, 'real', 'draftText', { draft: id('d') })).toEqual([{ ...ground.draftText?.[0], seq }]);
      expect(await readActs(db, 'planspiel', 'draft')).toEqual([]);
    });

    it('stands in the chain', async () => {
      await write(ground);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
      await transact(db, (tx) => tamper(tx, `update act.draft set title = '{"de":"Anders","en":"Anders"}'`));
      expect(await verifyChain(db)).toMatchObject({ ok: false });
    });

    it.each(['update act.draft set template = null', 'delete from act.office', 'truncate act.vote cascade', `insert into act.way values ('DRAFT', 'close', 'ADOPTED')`])('is not edited: %s', async (statement) => {
      await write(ground);
      await expect(attempt(db, statement)).rejects.toMatchObject({ code: '23001' });
    });

    it('takes no record without a commit', async () => {
      await write(ground);
      await expect(attempt(db, `insert into act.statement (world, id, seq, draft, office, position, text) values ('real', 'x', 1, 'd', 'a', 'AGREES', 'x')`)).rejects.toMatchObject({ code: '23001' });
    });

    it('knows the ways of RESOLVER § 8, and no others', async () => {
      const ways = await transact(db, (tx) => sql<{ way: string }>`select from_state || ' ' || event || ' ' || to_state as way from act.way`.execute(tx));
      expect(ways.rows.map(({ way }) => way).sort()).toEqual(transitions.flatMap(({ from, event, to }) => to.map((each) => `${from} ${event} ${each}`)).sort());
      const sittings = await transact(db, (tx) => sql<{ way: string }>`select from_state || ' ' || event || ' ' || to_state as way from act.session_way`.execute(tx));
      expect(sittings.rows.map(({ way }) => way).sort()).toEqual(Object.entries(sessionWays).flatMap(([event, { from, to }]) => from.map((each) => `${each} ${event} ${to}`)).sort());
    });

    it.each([
      ['out of order', [step(2, 'submit', 'DRAFT', 'SUBMITTED')]],
      ['from a state that the draft is not in', [step(1, 'call', 'SCHEDULED', 'OPEN')]],
      ['that the paper does not know', [step(1, 'publish', 'DRAFT', 'PUBLISHED')]],
      ['on a day before the last one', [step(1, 'submit', 'DRAFT', 'SUBMITTED'), step(2, 'hear', 'SUBMITTED', 'SUBMITTED', asDay('2026-11-30'))]],
    ])('refuses a step %s', async (_what, draftEvent) => {
      await write(ground);
      await expect(write({ draftEvent })).rejects.toMatchObject({ code: expect.stringMatching(/NOT_ALLOWED|UNKNOWN_REFERENCE/) as string });
    });

    it('gives a seat to one office at a time, and lets a deputy stand beside it', async () => {
      await write(ground);
      const second = { id: 's2', board: id('it-rat'), office: id('b'), kind: 'SEAT', seat: id('mitglied-1'), places: [], from: ON, to: null } as const;
      await expect(write({ seatHeld: [{ ...second, deputy: false } as never] })).rejects.toMatchObject({ code: 'OVERLAP' });
      await write({ seatHeld: [{ ...second, deputy: true } as never] });
    });

    it('I4: makes an act of nothing that no run has adopted, and of one run one act', async () => {
      await write({ ...ground, ballot: [ballot('v', 'OPEN'), ballot('w', 'OPEN')] });
      await expect(write({ resolution: [resolution('v')] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await write({ run: [run('w', 'REJECTED')] });
      await expect(write({ resolution: [resolution('w')] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await write({ run: [run('v', 'ADOPTED')], resolution: [resolution('v')] });
      await expect(write({ run: [{ ...run('v', 'REJECTED'), id: 'again' }] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    });

    it('takes no vote after the end', async () => {
      await write({ ...ground, ballot: [ballot('v', 'OPEN')] });
      await write({ vote: [vote('v')] });
      await expect(write({ vote: [vote('v')] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await write({ run: [run('v', 'ADOPTED')] });
      await expect(write({ vote: [vote('v', 2)] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    });

    it('I6: keeps of a secret vote who took part, once, and sums', async () => {
      await write({ ...ground, ballot: [ballot('v', 'SECRET')] });
      await expect(write({ vote: [vote('v')] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      const took = { id: 'v.p', ballot: id<never>('v'), seat: id<never>('mitglied-1'), office: id<never>('a') };
      for (const choice of ['YES', 'NO', 'YES'] as const) await transact(db, (tx) => countSecretly(tx, 'real', id('v'), 'mitglied', choice));
      await write({ participation: [took] });
      await expect(write({ participation: [{ ...took, id: 'twice' }] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await transact(db, (tx) => readCounters(tx, 'real', id('v')))).toEqual([{ groups: ['mitglied'], YES: 2, NO: 1, ABSTAIN: 0, INVALID: 0 }]);
      const rows = await transact(db, (tx) => sql<{ n: number }>`select count(*)::int as n from act_counter`.execute(tx));
      expect(rows.rows).toEqual([{ n: 2 }]);
    });

    it('hashes what the table gives back', () => expect(rowOf('vote', vote('v'))).toEqual({ id: 'v.v1', ballot: 'v', seat: 'mitglied-1', n: 1, choice: 'YES', office: 'a' }));
  });
}
