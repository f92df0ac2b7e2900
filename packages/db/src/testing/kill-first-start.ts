import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Verdict } from '../index.ts';
import { makeScratch } from './scratch.ts';

/** What a start finds in the database at its end. */
export type Found = { commits: string[]; complete: boolean; verdict: Verdict };
export type Report = { stage: 'begins' | 'seeds' | 'seeded' } | { stage: 'done'; found: Found };
type Stage = Report['stage'];

/** A process that starts on a directory, and the moment at which it reached each stage. */
function start(dataDir: string) {
  const child = fork(new URL('./start.ts', import.meta.url), [dataDir]);
  const reached = new Map<Stage, { report: Report; at: number }>();
  child.on('message', (report: Report) => reached.set(report.stage, { report, at: performance.now() }));
  return { child, reached, until: (stage: Stage) => untilReached(child, reached, stage) };
}

async function untilReached(child: ChildProcess, reached: ReadonlyMap<Stage, { report: Report; at: number }>, stage: Stage) {
  for (;;) {
    const found = reached.get(stage);
    if (found) return found;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The start ended (${child.exitCode ?? child.signalCode}) before "${stage}". It had reached: ${[...reached.keys()].join(', ')}.`);
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
  }
}

/** The milliseconds of a first start that nobody disturbs: as a whole, and of its seed alone. */
export async function timeFirstStart(): Promise<{ whole: number; seed: number }> {
  const dataDir = await makeScratch();
  const { until } = start(dataDir);
  const [begins, seeds, seeded] = [(await until('begins')).at, (await until('seeds')).at, (await until('seeded')).at];
  await finished(dataDir, until);
  return { whole: seeded - begins, seed: seeded - seeds };
}

/** The directory of a first start that was killed as it began to seed: `killFirstStart` can go on from copies of it. */
export async function killedBeforeSeed(): Promise<string> {
  const dataDir = await makeScratch();
  const { child, until } = start(dataDir);
  await until('seeds');
  await kill(child);
  return dataDir;
}

/**
 * Kills a first start with SIGKILL some milliseconds after a stage began, then starts again in the same directory. `like`: a directory whose copy it starts in; none: in an empty one.
 * @returns the stage that the killed one had reached, and what the second found at its end
 */
export async function killFirstStart(from: 'begins' | 'seeds', after: number, like?: string): Promise<{ killedIn: Stage; found: Found }> {
  const dataDir = await makeScratch();
  if (like !== undefined) await cp(like, dataDir, { recursive: true });
  const { child, reached, until } = start(dataDir);
  await until(from);
  await setTimeout(after);
  const killedIn = [...reached.keys()].at(-1) ?? 'begins';
  await kill(child);
  return { killedIn, found: await finished(dataDir, start(dataDir).until) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function finished(dataDir: string, until: ReturnType<typeof start>['until']): Promise<Found> {
  const { report } = await until('done');
  if (report.stage !== 'done') throw new TypeError('Expected the last report.');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return report.found;
}
