import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { asSeq } from '@feder/domain';
import { changesSince, createDatabase, loadFacts, migrate, seedOnce, verifyChain } from '../index.ts';
import { emptySeed } from './facts.ts';
import { largeSeed } from './large-seed.ts';
import { makeScratch } from './scratch.ts';

/** How far a killed start had come, and what the next one made of it. */
export type Outcome = { stage: 'begins' | 'seeds' | 'done'; commits: string[]; complete: boolean; verdict: unknown; againSeeded: boolean };

/** The milliseconds from the begin of a start that nobody disturbs to each of its stages. */
export async function timeFirstStart(): Promise<{ seeds: number; done: number }> {
  const dataDir = await makeScratch();
  const child = fork(new URL('./first-start.ts', import.meta.url), [dataDir]);
  await once(child, 'message');
  const start = performance.now();
  await once(child, 'message');
  const seeds = performance.now() - start;
  await once(child, 'message');
  const done = performance.now() - start;
  await once(child, 'exit');
  await rm(dataDir, { recursive: true, force: true });
  return { seeds, done };
}

/** Kills a first start with SIGKILL some milliseconds after a stage began, then starts again in the same directory. */
export async function killFirstStart(from: 'begins' | 'seeds', after: number): Promise<Outcome> {
  const dataDir = await makeScratch();
  const child = fork(new URL('./first-start.ts', import.meta.url), [dataDir]);
  // Asked for now: a start that is faster than the one that was timed may be over before the kill.
  const gone = once(child, 'exit');
  let stage: Outcome['stage'] = 'begins';
  const reached = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      stage = message as Outcome['stage'];
      if (stage === from) resolve();
    });
  });
  await reached;
  await setTimeout(after);
  child.kill('SIGKILL');
  await gone;
  const restarted = await restart(dataDir);
  await rm(dataDir, { recursive: true, force: true });
  return { stage, ...restarted };
}

async function restart(dataDir: string): Promise<Omit<Outcome, 'stage'>> {
  const seeds = { real: largeSeed(), planspiel: emptySeed() };
  const db = await createDatabase({ dataDir });
  await migrate(db);
  await seedOnce(db, seeds);
  const { seeded: againSeeded } = await seedOnce(db, seeds);
  const { commits, ...facts } = await loadFacts(db, 'real');
  const outcome = {
    commits: (await changesSince(db, asSeq(0))).map(({ kind }) => kind),
    complete: commits.length === 1 && Object.values(facts).flat().length === Object.values(seeds.real).flat().length,
    verdict: await verifyChain(db),
    againSeeded,
  };
  await db.close();
  return outcome;
}
