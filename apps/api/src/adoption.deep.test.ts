import type { DraftView } from '@feder/contract/schemas';
import { createDatabase, verifyChain } from '@feder/db';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bring, castAll, clerkOf, closeVote, convene, openVote, seats } from './testing/stories/board.ts';
import { playerOf, type Player } from './testing/stories/player.ts';
import { startMain, type Main } from './testing/running-main.ts';

const KILLS = 10;
const board = 'ps-it-rat';
const SUBJECTS = ['ps-ki-labor', 'ps-rechenzentrum', 'ps-altregister', 'ps-funknetz', 'ps-formularserver'];

let dataDir = '';
let product: Main;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'feder-adoption-'));
  await cp(inject('seeded'), dataDir, { recursive: true });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const playing = (): Player => playerOf((address, init) => fetch(`${product.origin}${address}`, init), () => undefined);

/** An act that is certified, and not yet known to anybody. */
async function certified(play: Player, subject: string, at: number): Promise<string> {
  const clauses = [{ kind: 'ASSIGN', number: 1, subject, role: 'SUPPORT', mode: 'APPEND', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: '2027-01-01' }];
  const draft = await bring(play, { board, drafter: 'ps-it-rat-amtschef-1', title: `Mitwirkung ${at}`, rank: 'beschluss-land', clauses }, '2026-11-24');
  const session = await convene(play, board, draft, { invited: '2026-11-24', day: '2026-12-01' });
  const yes = seats('amtschef', 4);
  const ballot = await openVote(play, board, draft, session, '2026-12-01', { present: ['vorsitz', ...yes] });
  await castAll(play, board, ballot, '2026-12-01', { YES: yes });
  await closeVote(play, board, ballot, '2026-12-01');
  await play.act(clerkOf(board), 'certify', { on: '2026-12-02', draft });
  return draft;
}

describe('an act whose publication is killed', () => {
  it(`comes into force exactly once, after ${KILLS} kills at random moments`, async () => {
    for (let at = 0; at < KILLS; at += 1) {
      product = await startMain({ DATA_DIR: dataDir });
      const play = playing();
      const subject = SUBJECTS[at % SUBJECTS.length] ?? '';
      const draft = await certified(play, subject, at);
      const publishing = play.act(clerkOf(board), 'publish', { on: '2026-12-02', draft }, { 'idempotency-key': `bekanntmachung-${at}` }).then(() => true, () => false);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      await product.kill();
      const acknowledged = await publishing;

      product = await startMain({ DATA_DIR: dataDir });
      const again = playing();
      const before = await again.get<DraftView>(`/api/v1/drafts/${draft}?world=planspiel`);
      const asked = () => again.grounds(subject, 'SUPPORT', '99', '2027-02-01');
      const ours = async () => (await asked()).filter((fact) => before.act !== null && fact.startsWith(`${before.act.id}.`)).length;
      expect([before.state, await ours()]).toEqual(before.state === 'PUBLISHED' ? ['PUBLISHED', 1] : ['CERTIFIED', 0]);
      if (acknowledged) expect(before.state).toBe('PUBLISHED');
      await again.act(clerkOf(board), 'publish', { on: '2026-12-02', draft }, { 'idempotency-key': `bekanntmachung-${at}` });
      expect(await ours()).toBe(1);
      await product.stop();
    }
    const db = await createDatabase({ dataDir });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });
});
