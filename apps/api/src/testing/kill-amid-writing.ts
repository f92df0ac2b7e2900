import type { ActDone, ChangeList, DraftList } from '@feder/contract/schemas';
import { createDatabase, verifyChain, type Verdict } from '@feder/db';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { board, matter } from './parity.ts';
import { startMain, type Main } from './running-main.ts';
import { playerOf, type Player } from './stories/player.ts';

/** `key: null`: it is decided before its transaction, and nobody can send it again. */
type Sent = { key: string | null; title: string; answer: ActDone | null };
const playerOn = ({ origin }: Main): Player => playerOf((address, init) => fetch(`${origin}${address}`, init), () => undefined);
const send = (play: Player, { key, title }: Sent): Promise<ActDone> => play.act(matter.drafter, 'draft', { board, title: { de: title, en: title }, rank: matter.rank, clauses: matter.clauses }, key === null ? {} : { 'idempotency-key': key });

const KEYLESS = 3;

/** Sends drafts one after another, several at once, until the process is gone. */
async function sendUntilKilled(main: Main, round: number, after: number): Promise<Sent[]> {
  const play = playerOn(main);
  await send(play, { key: `zuerst-${round}-00`, title: `Zuerst ${round}`, answer: null });
  const sent: Sent[] = [];
  let gone = false;
  const sender = async (lane: number) => {
    for (let at = 0; !gone && at < 200; at += 1) {
      const one: Sent = { key: lane === KEYLESS ? null : `runde-${round}-${lane}-${at}`, title: `Runde ${round}, ${lane}, ${at}`, answer: null };
      sent.push(one);
      one.answer = await send(play, one).catch(() => null);
    }
  };
  const lanes = Promise.all([0, 1, 2, KEYLESS].map(sender));
  await new Promise((resolve) => setTimeout(resolve, after));
  await main.kill();
  gone = true;
  await lanes;
  return sent;
}

/**
 * Kills the product with SIGKILL amid its writing, again and again in one directory, like `seeded`. The process that is started after a kill is asked first, and killed next. After each kill the feed has no hole, what was acknowledged is
 * there once and, sent again with its key, is answered as before; what was not is done once when it is sent again, and without a key once or not at all.
 * @returns how many drafts were acknowledged, and what the chain says in the end
 */
export async function killAmidWriting(seeded: string, kills: number): Promise<{ acknowledged: number; verdict: Verdict }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'feder-mutations-'));
  await cp(seeded, dataDir, { recursive: true });
  let acknowledged = 0;
  let main = await startMain({ DATA_DIR: dataDir });
  for (let round = 0; round < kills; round += 1) {
    const sent = await sendUntilKilled(main, round, Math.random() * 400);
    main = await startMain({ DATA_DIR: dataDir });
    acknowledged += await nothingLost(main, sent);
  }
  await main.stop();
  const db = await createDatabase({ dataDir });
  const verdict = await verifyChain(db);
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
  return { acknowledged, verdict };
}

async function nothingLost(again: Main, sent: readonly Sent[]): Promise<number> {
  const play = playerOn(again);
  const titles = async () => (await play.get<DraftList>(`/api/v1/drafts?world=planspiel&board=${board}`)).items.map(({ title }) => title.de);
  const before = await titles();
  const from = Math.max(0, await play.head() - 500);
  const { items } = await play.get<ChangeList>(`/api/v1/changes?after=${from}&limit=1000`);
  expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => from + at + 1));
  const kept = sent.filter(({ answer }) => answer !== null);
  for (const one of kept) {
    expect(before.filter((title) => title === one.title)).toHaveLength(1);
    if (one.key !== null) expect(await send(play, one)).toEqual(one.answer);
  }
  for (const one of sent.filter(({ key, answer }) => key !== null && answer === null)) await send(play, one);
  const after = await titles();
  const times = (title: string) => after.filter((each) => each === title).length;
  expect(sent.filter(({ key }) => key !== null).map(({ title }) => times(title))).toEqual(sent.filter(({ key }) => key !== null).map(() => 1));
  expect(sent.filter(({ key, title }) => key === null && times(title) > 1)).toEqual([]);
  return kept.length;
}
