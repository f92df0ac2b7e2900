import { describe, expect, it } from 'vitest';
import { attacked, chain, feder, LAST, useChain } from './testing/chain.ts';

useChain();

describe('feder audit verify', () => {
  it('holds from a checkpoint on', async () => expect((await feder('audit', 'verify', '--data', chain.good, '--checkpoint', chain.checkpoint)).code).toBe(0));

  it.each([
    ['edits an actor', `update change set actor = 'jemand' where seq = ${LAST} and n = 0`],
    ['edits a payload', `update change set payload = '{"title":"Anders"}' where seq = ${LAST} and n = 0`],
    ['edits a record of a board', `update act.draft set title = '{"de":"Anders","en":"Anders"}' where id = 'dritte'`],
    ['edits a fact', `update fact.assignment set role = 'OPERATE' where world = 'planspiel' and id = 'ps-itr-2026-1-1-lead'`],
    ['deletes a line', `delete from change where seq = ${LAST} - 1`],
    ['deletes a record', `delete from act.draft where id = 'zweite'`],
    ['moves two commits', `update change set seq = -1 where seq = ${LAST}; update change set seq = ${LAST} where seq = ${LAST} - 1; update change set seq = ${LAST} - 1 where seq = -1`],
    ['cuts the end of the lines off', `delete from change where seq = ${LAST}`],
    ['plays a commit again', `insert into change select seq + 1, n, at + interval '1 second', world, kind, actor_kind, actor, op, fact_kind, fact, version, salt, payload, payload_hash, previous, hash from change where seq = ${LAST}; update head set seq = seq + 1`],
    ['adds a record that no commit wrote', `insert into act.draft select world, 'vierte', seq, board, title, office, template, referred_from from act.draft where id = 'dritte'`],
  ])('catches whoever %s', async (name, statements) => {
    const { code, says } = await feder('audit', 'verify', '--data', await attacked(name, statements));
    expect([code, says]).toEqual([1, expect.stringMatching(/^Commit \d+: .+\.\n$/)]);
  });

  it('catches by the checkpoint whoever cuts the end off everywhere', async () => {
    const dir = await attacked('cuts all', `delete from act.draft where id = 'dritte'; delete from change where seq = ${LAST}; update head set seq = seq - 1, at = (select max(at) from change), hash = (select hash from change order by seq desc, n desc limit 1)`);
    expect((await feder('audit', 'verify', '--data', dir)).code).toBe(0);
    expect(await feder('audit', 'verify', '--data', dir, '--checkpoint', chain.checkpoint)).toMatchObject({ code: 1, says: expect.stringContaining('checkpoint') as string });
  });
});
