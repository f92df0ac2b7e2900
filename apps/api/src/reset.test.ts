import type { DraftList, SessionList } from '@feder/contract/schemas';
import { verifyChain } from '@feder/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench, board, DAY, matter as parity, runPlay } from './testing/parity.ts';
import { decide, proclaim } from './testing/stories/board.ts';

const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-ablage', role: 'LEAD', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' };
const matter = { ...parity, clauses: [clause] };

let running: Awaited<ReturnType<typeof runPlay>>;
beforeAll(async () => { running = await runPlay(); });
afterAll(() => running.api.close());

const asked = (at?: number) => running.play.answer(clause.subject, 'LEAD', '991110000000', '2027-02-01', at);
const numbers: (string | null | undefined)[] = [];
const numbered = async () => { const { items: [first] } = await running.play.get<DraftList>('/api/v1/drafts?world=planspiel'); numbers.push(first?.resolution); };
const listed = async () => [(await running.play.get<DraftList>('/api/v1/drafts?world=planspiel')).total, (await running.play.get<SessionList>('/api/v1/sessions?world=planspiel')).total];
const play = () => decide(running.play, matter, { drafted: '2026-11-24', day: DAY }, { YES: bench });

describe('the Planspiel begins anew', () => {
  it('with the facts of its seed and no matter before any board; what was known before stays known as of then', async () => {
    const before = await asked();
    const { draft, closed } = await play();
    await proclaim(running.play, board, draft, '2026-12-11');
    await numbered();
    const [after, head] = [await asked(), await running.play.head()];
    expect([after.holders, await listed()]).toEqual([['ps-kommunal-it'], [1, 1]]);
    await running.play.act('ps-paritaet-vorsitz', 'reset', {});
    expect([await asked(), await listed()]).toEqual([before, [0, 0]]);
    expect([await asked(head), closed.outcome]).toEqual([after, 'ADOPTED']);
    // Whoever still has its address can do nothing with a matter of the play before.
    await running.play.refused('ps-paritaet-land-1', 'object', { draft, grounds: 'Zu spät.' }, 404);
  });

  it('and can be played to the same end again, under another number, as often as one likes', async () => {
    const { draft } = await play();
    await proclaim(running.play, board, draft, '2026-12-11');
    await numbered();
    expect([(await asked()).holders, new Set(numbers).size]).toEqual([['ps-kommunal-it'], 2]);
    await running.play.act('ps-paritaet-vorsitz', 'reset', {});
    expect(await listed()).toEqual([0, 0]);
  });

  it('is an act like any other: of an office that is signed in, in the Planspiel alone, in a chain that holds', async () => {
    expect((await running.api.app.request('/api/v1/acts/reset', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ world: 'planspiel' }) })).status).toBe(403);
    await running.play.refused('ps-paritaet-vorsitz', 'reset', { world: 'real' }, 403);
    expect(await verifyChain(running.api.db)).toMatchObject({ ok: true });
  });
});
