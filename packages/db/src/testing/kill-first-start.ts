import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
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

/**
 * Kills a first start with SIGKILL some milliseconds after a stage began, then starts again in the same directory.
 * @returns the stage that the killed one had reached, and what the second found at its end
 */
export async function killFirstStart(from: 'begins' | 'seeds', after: number): Promise<{ killedIn: Stage; found: Found }> {
  const dataDir = await makeScratch();
  const { child, reached, until } = start(dataDir);
  await until(from);
  await setTimeout(after);
  const killedIn = [...reached.keys()].at(-1) ?? 'begins';
  if (child.exitCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  return { killedIn, found: await finished(dataDir, start(dataDir).until) };
}

async function finished(dataDir: string, until: ReturnType<typeof start>['until']): Promise<Found> {
  const { report } = await until('done');
  if (report.stage !== 'done') throw new TypeError('Expected the last report.');
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return report.found;
}
